/// A day of the calendar, without a clock time, as it is counted in China (UTC+8).
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day, or `nil` where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// Makes a day from its ISO 8601 form, such as `2025-02-23`; `nil` where that is no day.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init(validYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The ISO 8601 form, such as `2025-02-23`.
  public var description: String {
    padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
  }

  /// The day as people write it: `2025年2月23日` or `2025-02-23`.
  public func text(in language: NoticeLanguage) -> String {
    switch language {
    case .zh: "\(year)年\(month)月\(day)日"
    case .en: description
    }
  }

  /// Whether one day comes before another.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The same day some months later; where that month lacks the day, its last day.
  ///
  /// A result outside the years 1 to 9999 becomes the first or the last day of that range.
  public func adding(months: Int) -> CalendarDate {
    let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflow, sum >= 12 else { return months < 0 ? .first : .last }
    guard sum < 120_000 else { return .last }
    let month = sum % 12 + 1
    let last = CalendarDate.days(inMonth: month, of: sum / 12)
    return CalendarDate(validYear: sum / 12, month: month, day: min(day, last))
  }

  /// The following day; the last day of the year 9999 follows itself.
  public var next: CalendarDate {
    if day < CalendarDate.days(inMonth: month, of: year) {
      return CalendarDate(validYear: year, month: month, day: day + 1)
    }
    if month < 12 { return CalendarDate(validYear: year, month: month + 1, day: 1) }
    return year < 9999 ? CalendarDate(validYear: year + 1, month: 1, day: 1) : self
  }

  /// The number of days in a month, by the Gregorian calendar.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  /// Days since the first day of the year 0 in the Gregorian calendar; orders as dates do.
  package var dayNumber: Int64 {
    let shiftedYear = month > 2 ? year : year - 1
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return Int64(
      shiftedYear * 365 + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear)
  }

  /// The day that has the number, or `nil` outside the years 1 to 9999.
  package init?(dayNumber: Int64) {
    guard dayNumber >= CalendarDate.first.dayNumber, dayNumber <= CalendarDate.last.dayNumber
    else { return nil }
    var year = max(1, Int(dayNumber / 366))
    while year < 9999, CalendarDate(validYear: year + 1, month: 1, day: 1).dayNumber <= dayNumber {
      year += 1
    }
    var month = 12
    while month > 1, CalendarDate(validYear: year, month: month, day: 1).dayNumber > dayNumber {
      month -= 1
    }
    let first = CalendarDate(validYear: year, month: month, day: 1)
    self.init(validYear: year, month: month, day: 1 + Int(dayNumber - first.dayNumber))
  }

  package static let first = CalendarDate(validYear: 1, month: 1, day: 1)
  package static let last = CalendarDate(validYear: 9999, month: 12, day: 31)

  /// How far time has run from this day to another, in half months.
  ///
  /// Whole months count two; days beyond the last whole month count one. So "at least three years"
  /// is 72 or more, and the exact anniversary passes.
  package func halfMonths(until end: CalendarDate) -> Int64 {
    guard end >= self else { return 0 }
    var months = (end.year - year) * 12 + end.month - month
    if adding(months: months) > end { months -= 1 }
    return Int64(months) * 2 + (adding(months: months) < end ? 1 : 0)
  }
}

func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
