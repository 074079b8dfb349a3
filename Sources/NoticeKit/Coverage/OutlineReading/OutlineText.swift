/// A line as it was written, in the one spelling of digits and spaces that the reader knows.
struct OutlineRawLine {
  /// The line's characters, without what was lost or hidden.
  let characters: [Character]

  /// How many lines of white space stand before it.
  let blanksBefore: Int
}

/// The first stage: a text becomes lines.
enum OutlineText {
  /// The lines of a text that hold anything; a tab is an empty cell and counts.
  static func lines(of text: String) -> [OutlineRawLine] {
    var lines: [OutlineRawLine] = []
    var blanks = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let characters = withArabicDates(withoutLinks(plain(line)))
      if characters.allSatisfy({ $0 == " " }) {
        blanks += 1
      } else {
        lines.append(OutlineRawLine(characters: characters, blanksBefore: blanks))
        blanks = 0
      }
    }
    return lines
  }

  /// The line without lost underlines and invisible characters, its full-width digits and letters
  /// made narrow.
  private static func plain(_ line: Substring) -> [Character] {
    var result: [Character] = []
    result.reserveCapacity(line.utf8.count)
    for character in line {
      if character == "~", result.last == "~" {
        result.removeLast()
      } else if let narrow = narrow(character) {
        result.append(narrow)
      }
    }
    return result
  }

  /// The narrow form of a character, or nothing for one that is not seen.
  private static func narrow(_ character: Character) -> Character? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return character
    }
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF05, 0xFF0D, 0xFF0E, 0xFF20, 0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).map { Character($0) } ?? character
    case 0xFEFF, 0x00AD, 0x200B...0x200D, 0x2060: return nil
    case 0x09: return "\t"
    default: return scalar.properties.isWhitespace ? " " : character
    }
  }

  /// The line with `[words](target)` reduced to its words.
  private static func withoutLinks(_ line: [Character]) -> [Character] {
    guard line.contains("]"), let lastClosing = line.lastIndex(of: ")") else { return line }
    var result: [Character?] = []
    var openings: [Int] = []
    var index = 0
    while index < line.count {
      let character = line[index]
      if character == "[" {
        openings.append(result.count)
      } else if character == "]", let opening = openings.popLast(), index + 1 < lastClosing,
        line[index + 1] == "("
      {
        result[opening] = nil
        while index < lastClosing, line[index] != ")" { index += 1 }
        index += 1
        continue
      }
      result.append(character)
      index += 1
    }
    return result.compactMap(\.self)
  }

  /// The line with dates such as 二〇二一年十月二十六日 written in Arabic numerals.
  private static func withArabicDates(_ line: [Character]) -> [Character] {
    guard line.contains("年") else { return line }
    var result: [Character] = []
    var index = 0
    while index < line.count {
      if let (date, end) = OutlineNumerals.date(in: line, at: index) {
        result += date
        index = end
      } else {
        result.append(line[index])
        index += 1
      }
    }
    return result
  }
}
