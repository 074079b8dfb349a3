/// The bytes that the readers and writers look for.
extension UInt8 {
  static var tab: UInt8 { 0x09 }
  static var lineFeed: UInt8 { 0x0A }
  static var carriageReturn: UInt8 { 0x0D }
  static var space: UInt8 { 0x20 }
  static var quote: UInt8 { 0x22 }
  static var comma: UInt8 { 0x2C }
  static var minus: UInt8 { 0x2D }
  static var slash: UInt8 { 0x2F }
  static var zero: UInt8 { 0x30 }
  static var colon: UInt8 { 0x3A }
  static var semicolon: UInt8 { 0x3B }
  static var openBracket: UInt8 { 0x5B }
  static var backslash: UInt8 { 0x5C }
  static var closeBracket: UInt8 { 0x5D }
  static var openBrace: UInt8 { 0x7B }
  static var closeBrace: UInt8 { 0x7D }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}

extension UnsafeBufferPointer<UInt8> {
  /// The byte at an index, or nothing behind the end.
  func byte(at index: Int) -> UInt8? {
    index < count ? self[index] : nil
  }

  /// Whether a line ends with the byte at an index: LF, or CR that no LF follows.
  func endsLine(at index: Int) -> Bool {
    let byte = self[index]
    return byte == .lineFeed
      || (byte == .carriageReturn && self.byte(at: index + 1) != .lineFeed)
  }

  /// The index behind a UTF-8 byte order mark, or 0 when there is none.
  var indexAfterByteOrderMark: Int {
    starts(with: FileEncoding.markOfUTF8) ? FileEncoding.markOfUTF8.count : 0
  }

  /// A part of the bytes, counted from 0.
  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}

extension UInt8 {
  /// The byte in hexadecimal, such as `0xFF`.
  var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "0x" + String(repeating: "0", count: 2 - digits.count) + digits
  }
}

extension Unicode.Scalar {
  /// The scalar's number as Unicode writes it, such as `U+00A0`.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.count)) + digits
  }
}
