/// Quotes what was found in an input, short and printable whatever the input holds.
enum Excerpt {
  /// The first characters of a text in quotation marks; control characters by number.
  static func text(_ text: String, limit: Int = 40) -> String {
    "“\(plain(text, limit: limit))”"
  }

  /// The first characters of a text, with control characters by number.
  ///
  /// A run of digits as long as a telephone or identity number may be one, wherever it stands, and is
  /// told by its end only.
  static func plain(_ text: String, limit: Int = 40) -> String {
    let scalars = text.unicodeScalars
    let isWhole = scalars.dropFirst(limit).isEmpty
    var excerpt = ""
    for scalar in withoutLongNumbers(scalars, limit: limit) {
      if isPrintable(scalar) {
        excerpt.unicodeScalars.append(scalar)
      } else {
        excerpt += "<\(scalar.codePoint)>"
      }
    }
    return excerpt + (isWhole ? "" : "…")
  }

  /// From so many digits on a number may be a person's.
  private static let longNumber = 11

  /// A text with each long number as `…` and its last two characters.
  static func withoutLongNumbers(_ text: String) -> String {
    String(withoutLongNumbers(text.unicodeScalars, limit: .max))
  }

  /// The first scalars; a long number that begins among them is told as one wherever it ends.
  private static func withoutLongNumbers(
    _ scalars: String.UnicodeScalarView, limit: Int
  ) -> String.UnicodeScalarView {
    var shown = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    func close(before rest: Substring.UnicodeScalarView = "".unicodeScalars[...]) {
      let whole = run + rest.prefix(longNumber).prefix(while: isDigit)
      shown.append(contentsOf: whole.count < longNumber ? run : ["…"] + Array(whole.suffix(2)))
      run = []
    }
    for scalar in scalars.prefix(limit) {
      // The last place of an identity number may be X.
      if isDigit(scalar) || (run.count == 17 && isCheckX(scalar)) {
        run.append(scalar)
      } else {
        close()
        shown.append(scalar)
      }
    }
    if !run.isEmpty { close(before: scalars.dropFirst(limit)) }
    return shown
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static func isCheckX(_ scalar: Unicode.Scalar) -> Bool {
    "XxＸｘ".unicodeScalars.contains(scalar)
  }

  /// One character as a person can look for it.
  static func character(_ scalar: Unicode.Scalar) -> String {
    isPrintable(scalar) ? "“\(scalar)”" : scalar.codePoint
  }

  /// The first characters of some bytes in quotation marks.
  static func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
    // Four bytes a scalar are enough for the limit and one more.
    text(String(decoding: bytes.prefix(4 * (41 + longNumber)), as: UTF8.self))
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
