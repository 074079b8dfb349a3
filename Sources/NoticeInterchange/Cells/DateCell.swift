import NoticeKit

/// Reads dates as far as they are known: `2021-9-30`, `2021年9月`, `20210930`, `2021`.
///
/// A clock time, as spreadsheets write it behind the day, is passed over.
enum DateCell {
  /// Reads a folded text.
  static func date(_ text: String) throws(CellProblem) -> KnownDate {
    if isDigits(text) { return try unseparated(text) }
    var cursor = CellCursor(text)
    guard let year = cursor.number(4...4) else { throw unclear }
    cursor.skipSpaces()
    if cursor.take("年") {
      return try chinese(year: year, &cursor)
    }
    for separator in ["-", "/", "."] where cursor.take(separator) {
      return try separated(year: year, by: separator, &cursor)
    }
    throw unclear
  }

  /// Reads a date that has to be known to the day.
  static func day(_ text: String) throws(CellProblem) -> CalendarDate {
    guard case .day(let day) = try date(text) else {
      throw CellProblem(
        expected: Wording("具体到日的日期，如2025-02-23", "a day such as 2025-02-23"),
        mend: Wording("补上月和日", "write the day in full"))
    }
    return day
  }

  // MARK: - Forms

  private static func chinese(
    year: Int, _ cursor: inout CellCursor
  ) throws(CellProblem) -> KnownDate {
    cursor.skipSpaces()
    if cursor.isAtEnd { return try known(.year(year)) }
    guard let month = cursor.number(1...2) else { throw unclear }
    cursor.skipSpaces()
    guard cursor.take("月份", "月") else { throw unclear }
    cursor.skipSpaces()
    if cursor.isAtEnd { return try known(.month(year: year, month: month)) }
    guard let day = cursor.number(1...2) else { throw unclear }
    cursor.skipSpaces()
    guard cursor.take("日", "号") || cursor.isAtEnd else { throw unclear }
    try passTime(&cursor)
    return try known(year: year, month: month, day: day)
  }

  private static func separated(
    year: Int, by separator: String, _ cursor: inout CellCursor
  ) throws(CellProblem) -> KnownDate {
    cursor.skipSpaces()
    let digits = cursor.digits()
    guard (1...2).contains(digits.utf8.count), let month = Int(digits) else { throw unclear }
    cursor.skipSpaces()
    if cursor.isAtEnd {
      if separator == ".", digits == "1" { throw januaryOrOctober }
      return try known(.month(year: year, month: month))
    }
    guard cursor.take(separator) else { throw unclear }
    cursor.skipSpaces()
    guard let day = cursor.number(1...2) else { throw unclear }
    try passTime(&cursor)
    return try known(year: year, month: month, day: day)
  }

  /// Digits alone: a year, or year, month and day.
  private static func unseparated(_ text: String) throws(CellProblem) -> KnownDate {
    guard let number = Int(text) else { throw unclear }
    switch text.utf8.count {
    case 4: return try known(.year(number))
    case 8: return try known(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    case 5: throw serialNumber(number)
    default: throw unclear
    }
  }

  private static func passTime(_ cursor: inout CellCursor) throws(CellProblem) {
    let isMarked = cursor.take("t")
    cursor.skipSpaces()
    if cursor.isAtEnd, !isMarked { return }
    guard let hour = cursor.number(1...2), hour <= 24, cursor.take(":"),
      let minute = cursor.number(2...2), minute < 60
    else { throw unclear }
    if cursor.take(":") {
      guard let second = cursor.number(2...2), second < 60 else { throw unclear }
      if cursor.take("."), cursor.digits().isEmpty { throw unclear }
    }
    cursor.skipSpaces()
    _ = cursor.take("am", "pm") || cursor.take("+08:00", "+0800")
    guard cursor.isAtEnd else {
      throw cursor.take("z", "+", "-") ? otherZone : unclear
    }
  }

  // MARK: - Checks

  private static func known(_ date: KnownDate) throws(CellProblem) -> KnownDate {
    guard date.earliest != nil else { throw impossible(nil) }
    return date
  }

  private static func known(year: Int, month: Int, day: Int) throws(CellProblem) -> KnownDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      let isMonth = CalendarDate(year: year, month: month, day: 1) != nil
      throw impossible(isMonth ? CalendarDate.days(inMonth: month, of: year) : nil)
    }
    return .day(date)
  }
}

// MARK: - Problems

extension DateCell {
  private static let expected = Wording(
    "日期，如2021-09-30、2021年9月或2021年", "a date such as 2021-09-30, 2021-09 or 2021")

  private static let unclear = CellProblem(
    expected: expected,
    mend: Wording(
      "按年、月、日的顺序写出，年份四位，不知道则留空",
      "write year, month and day in this order, the year in four digits, or leave it empty"))

  private static func impossible(_ days: Int?) -> CellProblem {
    CellProblem(
      expected: Wording("日历上有的日期", "a date of the calendar"),
      mend: Wording(
        "更正日期" + (days.map { "，该月只有\($0)天" } ?? ""),
        "correct the date" + (days.map { "; the month has \($0) days" } ?? "")))
  }

  private static func serialNumber(_ number: Int) -> CellProblem {
    let epoch = CalendarDate(year: 1899, month: 12, day: 30)?.dayNumber ?? 0
    let day = CalendarDate(dayNumber: epoch + Int64(number))?.description ?? ""
    return CellProblem(
      expected: expected,
      mend: Wording(
        "写作\(day)（若是表格软件的日期序号），或将该列设为日期格式后重新导出",
        "write \(day) if it is a spreadsheet's number of a day, or give the column a date format "
          + "and export it again"))
  }

  private static let januaryOrOctober = CellProblem(
    expected: expected,
    mend: Wording(
      "写明是1月还是10月，如2021-01", "write whether it is January or October, such as 2021-01"))

  private static let otherZone = CellProblem(
    expected: Wording("东八区的日期", "a date in the time of UTC+8"),
    mend: Wording("只写日期，如2021-09-30", "write the day alone, such as 2021-09-30"))
}
