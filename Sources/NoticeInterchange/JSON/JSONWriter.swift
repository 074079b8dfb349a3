/// Writes JSON values: the same text for the same value, with members in the order given.
///
/// Texts keep their characters beyond ASCII, and numbers are written from their digits.
public struct JSONWriter: Sendable, Hashable {
  /// How a value is laid out.
  public enum Layout: Sendable, Hashable {
    /// On one line without spaces, as JSON Lines need it.
    case compact

    /// Each element and member on a line of its own, two spaces further in.
    case pretty
  }

  /// How values are laid out.
  public var layout: Layout

  /// Makes a writer, compact unless stated otherwise.
  public init(_ layout: Layout = .compact) {
    self.layout = layout
  }

  /// Writes a value without a line break behind it.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func text(_ value: JSONValue) -> String {
    var text = ""
    write(value, depth: 0, to: &text)
    return text
  }

  private func write(_ value: JSONValue, depth: Int, to text: inout String) {
    switch value {
    case .null: text += "null"
    case .bool(let bool): text += bool ? "true" : "false"
    case .number(let number): text += number.digits
    case .string(let string): write(string, to: &text)
    case .array(let elements):
      write(elements, between: ("[", "]"), depth: depth, to: &text) { element, text in
        write(element, depth: depth + 1, to: &text)
      }
    case .object(let members):
      write(members, between: ("{", "}"), depth: depth, to: &text) { member, text in
        write(member.name, to: &text)
        text += layout == .compact ? ":" : ": "
        write(member.value, depth: depth + 1, to: &text)
      }
    }
  }

  private func write(_ string: String, to text: inout String) {
    text += "\""
    text += JSONEscape.escaped(string)
    text += "\""
  }

  private func write<Item>(
    _ items: [Item], between brackets: (open: String, close: String), depth: Int,
    to text: inout String, item write: (Item, inout String) -> Void
  ) {
    text += brackets.open
    for (index, item) in items.enumerated() {
      if index > 0 { text += "," }
      breakLine(depth: depth + 1, in: &text)
      write(item, &text)
    }
    if !items.isEmpty { breakLine(depth: depth, in: &text) }
    text += brackets.close
  }

  private func breakLine(depth: Int, in text: inout String) {
    guard layout == .pretty else { return }
    text += "\n" + String(repeating: "  ", count: depth)
  }
}
