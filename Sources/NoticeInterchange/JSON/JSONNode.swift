/// A JSON value as read, which knows where it stands.
public struct JSONNode: Sendable, Hashable {
  /// What a value is.
  public enum Content: Sendable, Hashable {
    /// The value `null`.
    case null

    /// The value `true` or `false`.
    case bool(Bool)

    /// A number by its digits.
    case number(JSONNumber)

    /// A text with its escapes resolved.
    case string(String)

    /// The elements in order.
    case array([JSONNode])

    /// The members in the order of the document, no two of one name.
    case object([Member])
  }

  /// A name and its value.
  public struct Member: Sendable, Hashable {
    /// The member's name with its escapes resolved.
    public let name: String

    /// The byte offset of the name's opening quote in the document.
    public let nameOffset: Int

    /// The member's value.
    public let value: JSONNode
  }

  /// What the value is.
  public let content: Content

  /// The byte offset of the value's first byte in the document.
  public let offset: Int

  /// The truth value, unless this is something else.
  public var bool: Bool? {
    guard case .bool(let bool) = content else { return nil }
    return bool
  }

  /// The number, unless this is something else.
  public var number: JSONNumber? {
    guard case .number(let number) = content else { return nil }
    return number
  }

  /// The text, unless this is something else.
  public var string: String? {
    guard case .string(let string) = content else { return nil }
    return string
  }

  /// The elements of an array, unless this is something else.
  public var elements: [JSONNode]? {
    guard case .array(let elements) = content else { return nil }
    return elements
  }

  /// The members of an object, unless this is something else.
  public var members: [Member]? {
    guard case .object(let members) = content else { return nil }
    return members
  }

  /// The value of an object's member.
  ///
  /// - Complexity: O(*m*) for an object of *m* members.
  public subscript(name: String) -> JSONNode? {
    members?.first { $0.name == name }?.value
  }

  /// The value without its place.
  public var value: JSONValue {
    switch content {
    case .null: .null
    case .bool(let bool): .bool(bool)
    case .number(let number): .number(number)
    case .string(let string): .string(string)
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.map { JSONValue.Member($0.name, $0.value.value) })
    }
  }
}
