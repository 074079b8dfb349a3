import NoticeKit

/// What stands where the grammar of JSON allows something else, seen as people mistype it.
enum JSONFound {
  case endOfDocument
  case comment
  case quotationMark(Unicode.Scalar)
  case wideCharacter(Unicode.Scalar, ascii: Unicode.Scalar)
  case wideSpace(Unicode.Scalar)
  case word(String)
  case character(Unicode.Scalar)

  /// Looks at a place of a well-formed text.
  init(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    // Neither a word that is quoted nor a character needs more bytes than these.
    let rest = bytes.part(min(offset, bytes.count)..<min(bytes.count, offset + 40))
    guard let scalar = String(decoding: rest, as: UTF8.self).unicodeScalars.first else {
      self = .endOfDocument
      return
    }
    switch scalar {
    case "/" where rest.byte(at: 1) == .slash || rest.byte(at: 1) == UInt8(ascii: "*"), "#":
      self = .comment
    case "'", "‘", "’", "“", "”", "＂", "＇", "「", "」":
      self = .quotationMark(scalar)
    case "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{2000}"..."\u{200B}":
      self = .wideSpace(scalar)
    case "\u{FF01}"..."\u{FF5E}":
      self = .wideCharacter(scalar, ascii: Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
    case "、":
      self = .wideCharacter(scalar, ascii: ",")
    case "a"..."z", "A"..."Z":
      self = .word(String(decoding: rest.prefix { $0.isLetter || $0.isDigit }, as: UTF8.self))
    default:
      self = .character(scalar)
    }
  }

  /// What it is called.
  var name: Wording {
    switch self {
    case .endOfDocument: Wording("文本结束", "the end of the text")
    case .comment: Wording("注释", "a comment")
    case .word(let word): Wording(Excerpt.text(word), Excerpt.text(word))
    case .quotationMark(let scalar), .wideCharacter(let scalar, _), .wideSpace(let scalar),
      .character(let scalar):
      Wording(Excerpt.character(scalar), Excerpt.character(scalar))
    }
  }

  /// How the mistake is mended that this looks like, or nothing when it looks like none.
  func mend(expecting expected: JSONFault.Expected) -> Wording? {
    switch self {
    case .endOfDocument:
      Wording(
        "补全文本，它可能在传送中被截断",
        "complete the text, which may have been cut when it was copied")
    case .comment:
      Wording("删除注释", "remove the comment")
    case .quotationMark:
      Wording("改用半角双引号（\"）", "use straight double quotes (\")")
    case .wideCharacter(_, let ascii):
      Wording("改用半角字符“\(ascii)”", "write “\(ascii)” in half width")
    case .wideSpace:
      Wording("改用普通空格或删除", "replace it by an ordinary space or remove it")
    case .word(let word) where expected.takesText: Self.mend(word)
    case .character("+") where expected.takesText:
      Wording("写数时不带加号", "write the number without a plus sign")
    case .character(".") where expected.takesText:
      Wording("在小数点前写上0", "write a 0 before the decimal point")
    case .word, .character: nil
    }
  }

  private static func mend(_ word: String) -> Wording {
    switch word.lowercased() {
    case "true", "false", "null":
      Wording("写成小写的\(word.lowercased())", "write \(word.lowercased()) in lower case")
    case "nan", "inf", "infinity", "none", "nil", "undefined":
      Wording(
        "改写为null，或删除该项", "write null or leave the entry out")
    default:
      Wording("给文字加上半角双引号", "put texts in straight double quotes")
    }
  }
}
