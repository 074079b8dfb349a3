/// The way from the root of a JSON document to a value, such as `$.categories[2].id`.
public struct JSONPath: Sendable, Hashable {
  /// A step into an object or an array.
  public enum Step: Sendable, Hashable {
    /// The member of a name.
    case member(String)

    /// The element at an index, counted from 0.
    case element(Int)
  }

  /// The steps from the root.
  public var steps: [Step]

  /// Makes a path, the root when no steps are given.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// The path to the whole document.
  public static let root = JSONPath()

  /// The path one step further, into an object.
  public func member(_ name: String) -> JSONPath {
    JSONPath(steps + [.member(name)])
  }

  /// The path one step further, into an array.
  public func element(_ index: Int) -> JSONPath {
    JSONPath(steps + [.element(index)])
  }
}

extension JSONPath: CustomStringConvertible {
  /// The path as RFC 9535 writes it, with names in brackets only where a dot would not do.
  public var description: String {
    steps.reduce(into: "$") { path, step in
      switch step {
      case .element(let index): path += "[\(index)]"
      case .member(let name) where Self.isShorthand(name): path += ".\(name)"
      case .member(let name): path += "['\(Self.escaped(name))']"
      }
    }
  }

  /// The path with long names cut, so that a message stays short whatever the document holds.
  var excerpt: String {
    let shortened = steps.map { step in
      guard case .member(let name) = step else { return step }
      let isLong = name.utf8.count > 120
      return .member(isLong ? Excerpt.plain(name) : Excerpt.withoutLongNumbers(name))
    }
    return JSONPath(shortened).description
  }

  private static func isShorthand(_ name: String) -> Bool {
    guard let first = name.utf8.first, !first.isDigit else { return false }
    return name.utf8.allSatisfy { byte in
      byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte >= 0x80
    }
  }

  private static func escaped(_ name: String) -> String {
    JSONEscape.escaped(name, quote: UInt8(ascii: "'"))
  }
}
