/// Quotes what was found in an input, short and printable whatever the input holds.
enum Excerpt {
  /// The first characters of a text in quotation marks; control characters by number.
  static func text(_ text: String, limit: Int = 40) -> String {
    "“\(plain(text, limit: limit))”"
  }

  /// The first characters of a text, with control characters by number.
  static func plain(_ text: String, limit: Int = 40) -> String {
    var excerpt = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      if isPrintable(scalar) {
        excerpt.unicodeScalars.append(scalar)
      } else {
        excerpt += "<\(scalar.codePoint)>"
      }
    }
    return excerpt + (text.unicodeScalars.dropFirst(limit).isEmpty ? "" : "…")
  }

  /// One character as a person can look for it.
  static func character(_ scalar: Unicode.Scalar) -> String {
    isPrintable(scalar) ? "“\(scalar)”" : scalar.codePoint
  }

  /// The first characters of some bytes in quotation marks.
  static func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Four bytes a scalar are enough for the limit and one more.
    text(String(decoding: bytes.prefix(4 * 41), as: UTF8.self))
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .privateUse, .lineSeparator,
      .paragraphSeparator:
      return false
    case .spaceSeparator: return scalar == " "
    default: return true
    }
  }
}
