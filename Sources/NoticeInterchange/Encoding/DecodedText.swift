/// A text read from a file, with the encoding that the file turned out to have.
///
/// ```swift
/// let text = try DecodedText(decoding: bytes)
/// for row in CSVReader(text) { … }
/// ```
public struct DecodedText: Sendable, Hashable {
  /// The text as well-formed UTF-8 without a byte order mark.
  public let utf8: [UInt8]

  /// The encoding that the bytes had.
  public let encoding: FileEncoding

  /// The text as a string; made anew each time, in O(*n*).
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// Finds the encoding of a file's bytes and reads its text.
  ///
  /// A byte order mark decides. Without one, strictly checked UTF-8 is tried, then GB18030. A text
  /// that is UTF-8 but for a few bytes is refused rather than read as GB18030, which would give
  /// nonsense without a word.
  ///
  /// A text of very few characters may be both: "学校" alone in GB18030 is also well-formed UTF-8.
  ///
  /// - Throws: the first byte that no encoding explains, with its number, from 1, and its line.
  /// - Complexity: O(*n*); UTF-8 without a byte order mark is not copied.
  public init(decoding bytes: [UInt8]) throws(InterchangeFault) {
    switch bytes.prefix(2) {
    case [0xFF, 0xFE]: try self.init(utf16: bytes, encoding: .utf16LittleEndian)
    case [0xFE, 0xFF]: try self.init(utf16: bytes, encoding: .utf16BigEndian)
    default: try self.init(unmarked: bytes)
    }
  }

  private init(unmarked bytes: [UInt8]) throws(InterchangeFault) {
    if let fault = DecodingFault.workbook(bytes) { throw fault }
    let isMarked = bytes.starts(with: FileEncoding.markOfUTF8)
    let illFormed = bytes.withUnsafeBufferPointer(WellFormedUTF8.firstIllFormedByte)
    guard let illFormed else {
      utf8 = isMarked ? Array(bytes.dropFirst(FileEncoding.markOfUTF8.count)) : bytes
      encoding = isMarked ? .utf8WithByteOrderMark : .utf8
      return
    }
    guard !isMarked, !bytes.withUnsafeBufferPointer(WellFormedUTF8.isMostlyWellFormed) else {
      throw DecodingFault.damagedUTF8(at: illFormed, in: bytes)
    }
    guard let text = GB18030.text(of: bytes) else {
      throw DecodingFault.unknownEncoding(at: illFormed, in: bytes)
    }
    utf8 = Array(text.utf8)
    encoding = .gb18030
  }

  private init(utf16 bytes: [UInt8], encoding: FileEncoding) throws(InterchangeFault) {
    let low = encoding == .utf16LittleEndian ? 0 : 1
    let units = stride(from: 2, to: bytes.count - 1, by: 2).lazy.map { index in
      UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
    }
    var utf8: [UInt8] = []
    let isIllFormed = transcode(
      units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: true,
      into: { utf8.append($0) })
    guard !isIllFormed, bytes.count.isMultiple(of: 2) else {
      throw DecodingFault.damagedUTF16(after: utf8)
    }
    self.utf8 = utf8
    self.encoding = encoding
  }
}
