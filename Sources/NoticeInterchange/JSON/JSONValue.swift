/// A JSON value to be written, built from literals where it can be.
///
/// ```swift
/// let row: JSONValue = ["row": 1, "name": .string(name), "findings": .array(findings)]
/// ```
public enum JSONValue: Sendable, Hashable {
  /// The value `null`.
  case null

  /// The value `true` or `false`.
  case bool(Bool)

  /// A number by its digits.
  case number(JSONNumber)

  /// A text.
  case string(String)

  /// Values in order.
  case array([JSONValue])

  /// Members in the order in which they are written; their names have to differ.
  case object([Member])

  /// A name and its value.
  public struct Member: Sendable, Hashable {
    /// The member's name.
    public var name: String

    /// The member's value.
    public var value: JSONValue

    /// Makes a member.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A number from an integer.
  public static func integer(_ integer: some BinaryInteger) -> JSONValue {
    .number(JSONNumber(integer))
  }

  /// A list of texts.
  public static func strings(_ strings: some Sequence<String>) -> JSONValue {
    .array(strings.map { .string($0) })
  }

  /// A text, or `null` where there is none.
  public static func optional(_ string: String?) -> JSONValue {
    string.map { .string($0) } ?? .null
  }
}

extension JSONValue: ExpressibleByNilLiteral {
  /// Makes `null`.
  public init(nilLiteral: ()) { self = .null }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  /// Makes `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  /// Makes a number; those with a fraction are made from their digits.
  public init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByStringInterpolation {
  /// Makes a text.
  public init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByArrayLiteral {
  /// Makes an array.
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  /// Makes an object with its members in the order given.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
}
