/// Reads a folded text from its beginning, a piece at a time.
struct CellCursor {
  private var rest: Substring.UnicodeScalarView

  init(_ text: some StringProtocol) {
    rest = Substring(text).unicodeScalars
  }

  /// Whether nothing is left.
  var isAtEnd: Bool { rest.isEmpty }

  /// Takes one of some texts, the first that fits; `false` where none stands here.
  mutating func take(_ texts: String...) -> Bool {
    for text in texts where rest.starts(with: text.unicodeScalars) {
      rest.removeFirst(text.unicodeScalars.count)
      return true
    }
    return false
  }

  /// Takes spaces, if there are any.
  mutating func skipSpaces() {
    while rest.first == " " { rest.removeFirst() }
  }

  /// Takes all digits that stand here.
  mutating func digits() -> String {
    let digits = String(rest.prefix { ("0"..."9").contains($0) })
    rest.removeFirst(digits.unicodeScalars.count)
    return digits
  }

  /// Takes digits with at most one point among them.
  mutating func decimalDigits() -> String {
    var number = digits()
    if rest.first == "." {
      rest.removeFirst()
      number += "." + digits()
    }
    return number
  }

  /// Takes all letters, digits and hyphens that stand here, as ids have them.
  mutating func word() -> String {
    let word = String(
      rest.prefix { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" })
    rest.removeFirst(word.unicodeScalars.count)
    return word
  }

  /// Takes a number of so many digits; `nil` where there are fewer or more.
  mutating func number(_ count: ClosedRange<Int>) -> Int? {
    let digits = digits()
    return count.contains(digits.utf8.count) ? Int(digits) : nil
  }
}

/// Whether a text is nothing but the digits 0 to 9.
func isDigits(_ text: some StringProtocol) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy(\.isDigit)
}
