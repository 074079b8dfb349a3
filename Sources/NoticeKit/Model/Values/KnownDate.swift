/// A date as far as it is known: to the day, to the month or to the year.
public enum KnownDate: Sendable, Hashable, CustomStringConvertible {
  /// The day is known.
  case day(CalendarDate)
  /// Only the month is known.
  case month(year: Int, month: Int)
  /// Only the year is known.
  case year(Int)

  /// The first day that it can be, or `nil` where there is no such month or year.
  public var earliest: CalendarDate? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): CalendarDate(year: year, month: month, day: 1)
    case .year(let year): CalendarDate(year: year, month: 1, day: 1)
    }
  }

  /// The last day that it can be, or `nil` where there is no such month or year.
  public var latest: CalendarDate? {
    switch self {
    case .day(let day):
      day
    case .month(let year, let month):
      CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
    case .year(let year):
      CalendarDate(year: year, month: 12, day: 31)
    }
  }

  /// The ISO 8601 form as far as it is known: `2021-09-30`, `2021-09` or `2021`.
  public var description: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): padded(year, to: 4) + "-" + padded(month, to: 2)
    case .year(let year): padded(year, to: 4)
    }
  }

  /// The date as people write it, such as `2021年9月` or `2021-09`.
  public func text(in language: NoticeLanguage) -> String {
    switch (language, self) {
    case (.en, _): description
    case (.zh, .day(let day)): day.text(in: .zh)
    case (.zh, .month(let year, let month)): "\(year)年\(month)月"
    case (.zh, .year(let year)): "\(year)年"
    }
  }
}
