/// A piece of Swift as a tree, so that conditions and whole rule sets are printed by one piece of code.
package indirect enum SwiftSource: Sendable, Hashable {
  /// Something that never breaks: a name or a number.
  case plain(String)
  /// A string literal of this text.
  case text(String)
  /// A call or, with no parentheses, what takes only a trailing closure.
  case call(String, [SwiftArgument])
  /// An array literal.
  case list([SwiftSource])
  /// A dictionary literal of texts.
  case pairs([SwiftPair])
  /// An expression, and the calls of its methods.
  case chain(SwiftSource, [SwiftSource])
  /// A call and the statements in its trailing closure.
  case block(SwiftSource, [SwiftStatement])

  /// The source on one line; `nil` where it holds statements, which have lines of their own.
  package var line: String? {
    switch self {
    case .plain(let text): return text
    case .text(let text): return text.swiftLiteral
    case .call(let name, let arguments):
      return Self.joined(arguments.map(\.line)).map { "\(name)(\($0))" }
    case .list(let elements):
      return Self.joined(elements.map(\.line)).map { "[\($0)]" }
    case .pairs(let pairs):
      return pairs.isEmpty
        ? "[:]"
        : "[\(pairs.map { "\($0.key.swiftLiteral): \($0.value.swiftLiteral)" }.joined(separator: ", "))]"
    case .chain(let base, let links):
      guard let base = base.line else { return nil }
      let lines = links.compactMap(\.line)
      return lines.count == links.count ? ([base] + lines).joined(separator: ".") : nil
    case .block:
      return nil
    }
  }

  private static func joined(_ lines: [String?]) -> String? {
    let whole = lines.compactMap { $0 }
    return whole.count == lines.count ? whole.joined(separator: ", ") : nil
  }

  /// A call whose arguments are labelled or not.
  package static func call(_ name: String, _ arguments: SwiftArgument...) -> SwiftSource {
    .call(name, arguments)
  }
}

/// An argument of a call.
package struct SwiftArgument: Sendable, Hashable {
  /// Its label; `nil` where it has none.
  package let label: String?
  /// Its value.
  package let value: SwiftSource

  /// Makes an argument.
  package init(_ label: String? = nil, _ value: SwiftSource) {
    self.label = label
    self.value = value
  }

  /// The argument on one line, where it fits one.
  package var line: String? { value.line.map { (label.map { "\($0): " } ?? "") + $0 } }
}

/// An entry of a dictionary literal.
package struct SwiftPair: Sendable, Hashable {
  package let key: String
  package let value: String

  package init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }
}

/// A statement in a closure, below its comments.
package struct SwiftStatement: Sendable, Hashable {
  package let comments: [String]
  package let source: SwiftSource

  package init(_ source: SwiftSource, comments: [String] = []) {
    self.source = source
    self.comments = comments
  }
}

extension String {
  /// The text as a Swift string literal of one line.
  package var swiftLiteral: String {
    var literal = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\": literal += "\\" + String(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value),
        "\u{2028}", "\u{2029}":
        literal += "\\u{\(String(scalar.value, radix: 16))}"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
