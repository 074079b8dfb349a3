import NoticeKit

/// What stands in one cell of a file: the text of a CSV field, or a JSON value.
indirect enum CellContent: Sendable, Hashable {
  /// A text.
  case text(String)
  /// A JSON number by its digits.
  case number(String)
  /// `true` or `false`.
  case flag(Bool)
  /// A JSON array.
  case list([CellContent])
  /// A JSON object; one without members also stands for `null` within an array.
  case object([Member])

  /// One member of an object; a member that is `null` is left out.
  struct Member: Sendable, Hashable {
    let name: String
    let content: CellContent
  }

  /// Takes a JSON value; `nil` for `null`, which says nothing.
  init?(_ node: JSONNode) {
    switch node.content {
    case .null: return nil
    case .bool(let flag): self = .flag(flag)
    case .number(let number): self = .number(number.digits)
    case .string(let text): self = .text(text)
    case .array(let elements): self = .list(elements.map { CellContent($0) ?? .object([]) })
    case .object(let members):
      self = .object(
        members.compactMap { member in
          CellContent(member.value).map { Member(name: member.name, content: $0) }
        })
    }
  }

  /// Whether it says nothing.
  var isBlank: Bool {
    if case .text(let text) = self { return NoticeKit.isBlank(text) }
    return false
  }

  /// The text, or the digits of a number; `nil` where it is something else.
  var words: String? {
    switch self {
    case .text(let text): text
    case .number(let digits): digits
    case .flag, .list, .object: nil
    }
  }

  /// What was found, short and printable.
  var excerpt: String { Excerpt.text(plain) }

  /// What was found as it is told apart from a message: without quotation marks.
  var value: String { Excerpt.plain(plain) }

  /// What stands there in one text.
  var plain: String {
    switch self {
    case .text(let text): text
    case .number(let digits): digits
    case .flag(let flag): flag ? "true" : "false"
    case .list(let elements): "[" + elements.prefix(20).map(\.plain).joined(separator: ", ") + "]"
    case .object: "{…}"
    }
  }
}
