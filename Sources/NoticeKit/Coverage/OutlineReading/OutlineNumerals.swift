/// Chinese numerals, as far as clause numbers and dates use them.
enum OutlineNumerals {
  /// Whether a character can stand in the number of a section.
  static func isNumeral(_ character: Character) -> Bool {
    character == "十" || character == "百" || digit(character) != nil
  }

  /// The number that numerals up to 九十九 state.
  static func value(of numerals: some Collection<Character>) -> Int? {
    let parts = numerals.split(separator: "十", omittingEmptySubsequences: false)
    guard !numerals.isEmpty, parts.count <= 2 else { return nil }
    var values: [Int] = []
    for (position, part) in parts.enumerated() {
      guard part.count <= 1 else { return nil }
      guard let character = part.first else {
        values.append(position == 0 ? 1 : 0)
        continue
      }
      guard let value = digit(character) else { return nil }
      values.append(value)
    }
    return parts.count == 1 ? values[0] : values[0] * 10 + values[1]
  }

  /// The Arabic form of a date in Chinese numerals that begins with its year here, and where it
  /// ends.
  static func date(in line: [Character], at start: Int) -> (date: [Character], end: Int)? {
    guard start + 4 < line.count, line[start + 4] == "年" else { return nil }
    var date: [Character] = []
    for character in line[start..<start + 4] {
      guard let value = digit(character) else { return nil }
      date += String(value)
    }
    date.append("年")
    var end = start + 5
    for unit: Character in ["月", "日"] {
      var unitIndex = end
      while unitIndex < line.count, unitIndex - end < 3, isNumeral(line[unitIndex]) {
        unitIndex += 1
      }
      guard unitIndex < line.count, line[unitIndex] == unit,
        let value = value(of: line[end..<unitIndex])
      else { break }
      date += String(value)
      date.append(unit)
      end = unitIndex + 1
    }
    return (date, end)
  }

  private static func digit(_ character: Character) -> Int? {
    switch character {
    case "〇", "○", "零": 0
    case "一": 1
    case "二": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }
}
