import NoticeKit

/// How a text is stored as bytes in the files that spreadsheets and editors exchange.
public enum FileEncoding: Sendable, Hashable, CaseIterable {
  /// UTF-8 without a byte order mark.
  case utf8

  /// UTF-8 behind a byte order mark, as spreadsheets save "CSV UTF-8".
  case utf8WithByteOrderMark

  /// GB18030, which holds GBK and GB 2312: what Chinese spreadsheets save by default.
  case gb18030

  /// UTF-16, low byte first, behind a byte order mark, as spreadsheets save "Unicode text".
  case utf16LittleEndian

  /// UTF-16, high byte first, behind a byte order mark.
  case utf16BigEndian

  /// The bytes of a text, behind the byte order mark where the encoding has one.
  ///
  /// A byte order mark that the text itself begins with is not written twice, and not at all in
  /// GB18030; `utf8` writes the text just as it is.
  ///
  /// - Throws: the place of a character that GB18030 lacks; the other encodings hold every text.
  /// - Complexity: O(*n*).
  public func bytes(of text: String) throws(InterchangeFault) -> [UInt8] {
    let isMarked = text.unicodeScalars.first == "\u{FEFF}"
    let body = isMarked ? String(text.unicodeScalars.dropFirst()) : text
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf8WithByteOrderMark: return Self.markOfUTF8 + body.utf8
    case .utf16LittleEndian: return [0xFF, 0xFE] + body.utf16.flatMap { [$0.low, $0.high] }
    case .utf16BigEndian: return [0xFE, 0xFF] + body.utf16.flatMap { [$0.high, $0.low] }
    case .gb18030:
      guard let bytes = GB18030.bytes(of: body) else { throw Self.faultOfGB18030(in: body) }
      return bytes
    }
  }

  static let markOfUTF8: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static func faultOfGB18030(in text: String) -> InterchangeFault {
    let scalars = text.unicodeScalars
    let place = scalars.firstIndex { !$0.isASCII && GB18030.bytes(of: String($0)) == nil }
    let before = Array(text[..<(place ?? text.endIndex)].utf8)
    let position = before.withUnsafeBufferPointer { bytes in
      SourcePositions(bytes).position(of: bytes.count, in: bytes)
    }
    let character = place.map { scalars[$0].codePoint }
    return InterchangeFault(
      line: position.line, character: position.column,
      found: Wording(
        "GB18030没有的字符\(character ?? "")",
        "the character \(character ?? "") that GB18030 lacks"),
      expected: Wording("GB18030字符集中的字符", "a character of GB18030"),
      mend: Wording(
        "换一个字符，或改存为UTF-8", "replace the character or save as UTF-8"))
  }
}

extension UInt16 {
  fileprivate var low: UInt8 { UInt8(truncatingIfNeeded: self) }
  fileprivate var high: UInt8 { UInt8(truncatingIfNeeded: self >> 8) }
}
