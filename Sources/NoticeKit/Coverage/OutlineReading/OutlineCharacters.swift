extension Character {
  /// Whether this is one of the ten Arabic digits.
  var isOutlineDigit: Bool { "0" <= self && self <= "9" && isASCII }

  /// Whether this is a letter of the English alphabet.
  var isOutlineLatin: Bool { isASCII && isLetter }

  /// Whether this is a Chinese character.
  var isOutlineHan: Bool {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return false }
    return (0x4E00...0x9FFF).contains(scalar.value) || (0x3400...0x4DBF).contains(scalar.value)
  }

  /// Whether a sentence can end or pause here.
  var isOutlinePause: Bool { "，。；：！？,;:!?…".contains(self) }

  /// Whether this is a colon, full or half width.
  var isOutlineColon: Bool { self == "：" || self == ":" }

  /// Whether this opens a parenthesis.
  var isOutlineOpening: Bool { self == "（" || self == "(" }

  /// Whether this closes a parenthesis.
  var isOutlineClosing: Bool { self == "）" || self == ")" }

  /// Whether this is a dash that can stand between the ends of a range.
  var isOutlineDash: Bool { "-–—~".contains(self) }

  /// Whether this is a box to tick, or the tick.
  var isOutlineBox: Bool { "□☐☑☒○◯■√".contains(self) }
}

extension Array where Element == Character {
  /// The characters without white space at either end.
  var outlineTrimmed: [Character] {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return [] }
    return Array(self[first...last])
  }

  /// Whether the characters start with a word.
  func outlineStarts(with word: String) -> Bool { starts(with: word) }
}
