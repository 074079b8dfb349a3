/// Lays JSON out to be read and compared: one thing a line, small things whole.
///
/// A list or an object stands on one line where that fits a hundred characters and nothing in it
/// holds a list or an object of its own; anything else has a line for each element.
struct WireLayout {
  private static let width = 100
  private static let greatestHeight = 2

  func text(_ value: JSONValue) -> String {
    var text = ""
    write(value, depth: 0, after: 0, to: &text)
    return text
  }

  private func write(_ value: JSONValue, depth: Int, after used: Int, to text: inout String) {
    var room = Self.width - 1 - used
    var line = ""
    if write(value, onto: &line, room: &room, height: Self.greatestHeight) || !value.hasContents {
      text += value.hasContents ? line : scalar(value)
      return
    }
    let blanks = String(repeating: "  ", count: depth + 1)
    switch value {
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        text += (index > 0 ? "," : "") + "\n" + blanks
        write(element, depth: depth + 1, after: blanks.count, to: &text)
      }
      text += "\n" + blanks.dropLast(2) + "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        let name = scalar(.string(member.name)) + ": "
        text += (index > 0 ? "," : "") + "\n" + blanks + name
        write(member.value, depth: depth + 1, after: blanks.count + name.count, to: &text)
      }
      text += "\n" + blanks.dropLast(2) + "}"
    case .null, .bool, .number, .string:
      text += scalar(value)
    }
  }

  /// Writes a value on one line; `false` once there is no room left on it, or lists and objects stand
  /// within each other too deeply for that.
  private func write(
    _ value: JSONValue, onto line: inout String, room: inout Int, height: Int
  ) -> Bool {
    func put(_ part: String) -> Bool {
      line += part
      room -= part.unicodeScalars.count
      return room >= 0
    }
    switch value {
    case .null, .bool, .number, .string:
      return put(scalar(value))
    case .array(let elements):
      guard height > 0, put("[") else { return false }
      for (index, element) in elements.enumerated() {
        guard index == 0 || put(", "),
          write(element, onto: &line, room: &room, height: height - 1)
        else { return false }
      }
      return put("]")
    case .object(let members):
      guard height > 0, put("{") else { return false }
      for (index, member) in members.enumerated() {
        guard index == 0 || put(", "), put(scalar(.string(member.name)) + ": "),
          write(member.value, onto: &line, room: &room, height: height - 1)
        else { return false }
      }
      return put("}")
    }
  }

  private func scalar(_ value: JSONValue) -> String { JSONWriter().text(value) }
}

extension JSONValue {
  /// Whether there is something in it that could stand on a line of its own.
  fileprivate var hasContents: Bool {
    switch self {
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    case .null, .bool, .number, .string: false
    }
  }
}

extension JSONValue {
  /// An object of those members that have a value.
  static func members(_ members: (String, JSONValue?)...) -> JSONValue {
    .object(members.compactMap { name, value in value.map { Member(name, $0) } })
  }

  /// A list; nothing where it is empty.
  static func unlessEmpty(_ elements: [JSONValue]) -> JSONValue? {
    elements.isEmpty ? nil : .array(elements)
  }

  /// A list of texts; nothing where it is empty.
  static func unlessEmpty(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .strings(texts)
  }

  /// True, or nothing.
  static func ifTrue(_ flag: Bool) -> JSONValue? { flag ? true : nil }

  /// A text, or nothing where there is none.
  static func text(_ text: String?) -> JSONValue? { text.map { .string($0) } }

  /// The members of two objects, one after the other.
  func followed(by other: JSONValue) -> JSONValue {
    guard case .object(let own) = self, case .object(let more) = other else { return self }
    return .object(own + more)
  }
}
