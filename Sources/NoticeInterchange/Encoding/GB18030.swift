import Foundation

/// The national encoding of Chinese text, by way of Foundation's tables.
enum GB18030 {
  // CFStringConvertEncodingToNSStringEncoding, which would compute this number from
  // kCFStringEncodingGB_18030_2000, exists on Apple's platforms only.
  private static let encoding = String.Encoding(rawValue: 0x8000_0632)

  /// The text of bytes that are GB18030 throughout, or nothing.
  static func text(of bytes: [UInt8]) -> String? {
    String(data: Data(bytes), encoding: encoding)
  }

  /// The bytes of a text, or nothing when it holds a character that the tables lack.
  ///
  /// They hold all of Unicode but a few characters for private use. These are written as bytes that
  /// stand for something else, so the text is read back before it is taken for written.
  static func bytes(of text: String) -> [UInt8]? {
    guard let bytes = text.data(using: encoding).map({ [UInt8]($0) }),
      let readBack = self.text(of: bytes), readBack.utf8.elementsEqual(text.utf8)
    else { return nil }
    return bytes
  }
}
