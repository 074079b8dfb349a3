import NoticeKit

/// Days as a solver sees them: numbers from 1 January of the year 1 on.
///
/// Written apart from NoticeKit's own count, since this is what that count is held against.
enum SolverCalendar {
  static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let past = year - 1
    let months = (1..<month).map { length(of: $0, year) }.reduce(0, +)
    return past * 365 + past / 4 - past / 100 + past / 400 + months + day
  }

  static func number(_ date: CalendarDate) -> Int { number(date.year, date.month, date.day) }

  private static func length(of month: Int, _ year: Int) -> Int {
    if month == 2 {
      return year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) ? 29 : 28
    }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// The last day whose anniversary, so many months on, has come by a day; or has gone by before it.
  ///
  /// Where a month lacks the day of the anniversary, its last day stands for it: on the last day of a
  /// month every day of the month in which it all began has come round. `nil` lies before the year 1.
  static func latest(months: Int, by end: CalendarDate, isOver: Bool) -> Int? {
    let index = end.year * 12 + end.month - 1 - months
    guard index >= 12 else { return nil }
    let (year, month) = (index / 12, index % 12 + 1)
    let isLastDay = end.day == length(of: end.month, end.year)
    let day = isOver ? end.day - 1 : isLastDay ? 31 : end.day
    return number(year, month, 1) - 1 + min(day, length(of: month, year))
  }
}
