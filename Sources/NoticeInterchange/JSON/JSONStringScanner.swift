/// Scans one string of a JSON document (RFC 8259, section 7) that is well-formed UTF-8.
struct JSONStringScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let opening: Int

  /// The index behind the closing quote once the string has been scanned.
  private(set) var index: Int

  /// Begins at an opening quote.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from opening: Int) {
    self.bytes = bytes
    self.opening = opening
    index = opening + 1
  }

  /// The string with its escapes resolved.
  mutating func string() throws(JSONFault.Failure) -> String {
    // Most strings have no escapes and are taken in one piece.
    var content = ""
    var start = index
    while let byte = bytes.byte(at: index) {
      switch byte {
      case .quote:
        let rest = String(decoding: bytes.part(start..<index), as: UTF8.self)
        index += 1
        return content.isEmpty ? rest : content + rest
      case .backslash:
        content += String(decoding: bytes.part(start..<index), as: UTF8.self)
        content.unicodeScalars.append(try escapedScalar())
        start = index
      case 0..<0x20:
        throw JSONFault.Failure(.controlCharacter(byte), at: index)
      default:
        index += 1
      }
    }
    throw JSONFault.Failure(.unclosedString, at: opening)
  }

  private mutating func escapedScalar() throws(JSONFault.Failure) -> Unicode.Scalar {
    let backslash = index
    guard let letter = bytes.byte(at: index + 1) else {
      throw JSONFault.Failure(.unclosedString, at: opening)
    }
    index += 2
    switch letter {
    case .quote, .backslash, .slash: return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try numberedScalar(backslash)
    default: throw JSONFault.Failure(.invalidEscape, at: backslash)
    }
  }

  /// The scalar of `\uXXXX`, or of two of them that are a surrogate pair.
  private mutating func numberedScalar(
    _ backslash: Int
  ) throws(JSONFault.Failure) -> Unicode.Scalar {
    let first = try unit(backslash)
    if let scalar = Unicode.Scalar(first) { return scalar }
    let second = index
    guard UTF16.isLeadSurrogate(first), bytes.byte(at: second) == .backslash,
      bytes.byte(at: second + 1) == UInt8(ascii: "u")
    else { throw JSONFault.Failure(.loneSurrogate, at: backslash) }
    index += 2
    let trail = try unit(second)
    guard UTF16.isTrailSurrogate(trail) else {
      throw JSONFault.Failure(.loneSurrogate, at: backslash)
    }
    return UTF16.decode(UTF16.EncodedScalar([first, trail]))
  }

  /// Four hexadecimal digits.
  private mutating func unit(_ backslash: Int) throws(JSONFault.Failure) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let digit = bytes.byte(at: index).flatMap(hexadecimalValue) else {
        throw JSONFault.Failure(.invalidEscape, at: backslash)
      }
      unit = unit << 4 | digit
      index += 1
    }
    return unit
  }

  private func hexadecimalValue(_ byte: UInt8) -> UInt16? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
