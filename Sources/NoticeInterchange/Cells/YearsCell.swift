import NoticeKit

/// Reads sets of years: `2019、2021`, `2019-2023`, `2019年度`; `无` is the empty set.
enum YearsCell {
  private static let none: Set<String> = [
    "无", "没有", "未曾", "从未", "未入选", "未曾入选", "从未入选", "否", "none", "never", "no",
  ]

  /// Reads a cell, or the elements of a JSON array.
  static func value(of content: CellContent) throws(CellProblem) -> FactValue {
    guard case .list(let elements) = content else { return .years(try years(content)) }
    var found: Set<Int> = []
    for element in elements { found.formUnion(try years(element)) }
    return .years(found)
  }

  private static func years(_ content: CellContent) throws(CellProblem) -> Set<Int> {
    guard let words = content.words else { throw unclear }
    let text = folded(words)
    if none.contains(text) { return [] }
    var found: Set<Int> = []
    for part in joiningRanges(text).split(whereSeparator: isSeparator) {
      found.formUnion(try range(part))
    }
    guard !found.isEmpty else { throw unclear }
    return found
  }

  /// One year, or the years from one to another.
  private static func range(_ text: Substring) throws(CellProblem) -> ClosedRange<Int> {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(year)
    guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil
    else { throw unclear }
    guard first <= last else {
      throw CellProblem(
        expected: Wording("从早到晚的年份", "years from the earlier to the later"),
        mend: Wording("写作\(last)-\(first)", "write \(last)-\(first)"))
    }
    return first...last
  }

  private static func year(_ text: Substring) -> Int? {
    var cursor = CellCursor(text)
    guard let year = cursor.number(4...4), year > 0 else { return nil }
    _ = cursor.take("年度", "年")
    return cursor.isAtEnd ? year : nil
  }

  private static func isSeparator(_ character: Character) -> Bool {
    " ,、;/|和及与&".contains(character)
  }

  /// All marks between two years become one hyphen without spaces.
  private static func joiningRanges(_ text: String) -> String {
    var joined = ""
    for character in text.split(separator: " to ").joined(separator: "-") {
      let isMark = "-~至到".contains(character)
      if isMark { while joined.last == " " { joined.removeLast() } }
      if joined.last == "-", isMark || character == " " { continue }
      joined.append(isMark ? "-" : character)
    }
    return joined
  }

  private static let unclear = CellProblem(
    expected: Wording(
      "四位年份，如2019、2021或2019-2023，没有则写“无”",
      "years of four digits such as 2019, 2021 or 2019-2023, or 无 (none)"),
    mend: Wording(
      "逐个写出年份，从未有过写“无”，不知道则留空",
      "write each year, 无 (none) where there is none, or leave it empty where it is not known"))
}
