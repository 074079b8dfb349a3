/// Escapes texts as RFC 8259 asks, and U+2028 and U+2029, which end lines in JavaScript.
enum JSONEscape {
  /// A text with all that may not stand between quotes escaped; the rest is kept as it is.
  ///
  /// - Complexity: O(*n*).
  static func escaped(_ text: String, quote: UInt8 = .quote) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == quote || $0 == .backslash || $0 == 0xE2 })
    else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if scalar.value == quote || scalar == "\\" {
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      } else if let short = short[scalar] {
        escaped += short
      } else if scalar.value < 0x20 || scalar == "\u{2028}" || scalar == "\u{2029}" {
        escaped += "\\u" + hexadecimal(scalar.value)
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static let short: [Unicode.Scalar: String] = [
    "\u{8}": "\\b", "\t": "\\t", "\n": "\\n", "\u{C}": "\\f", "\r": "\\r",
  ]

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
