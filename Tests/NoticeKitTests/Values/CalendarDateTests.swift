import NoticeKit
import Testing

@Suite("Calendar dates")
struct CalendarDateTests {
  @Test(
    "only days of the calendar are days",
    arguments: [
      "2025-02-29", "2100-02-29", "2025-02-30", "2025-04-31", "2025-13-01", "2025-00-10",
      "2025-01-00",
      "0000-01-01", "25-01-01", "2025-1-01", "2025/01/01", "２０２５-01-01", "", "2025-01-01-",
      "-025-01-01",
      "20250101", "2025-01-32",
    ])
  func noDays(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test("29 February stands in leap years only")
  func leapYears() {
    #expect(
      [2000, 2024, 2400].map { CalendarDate(year: $0, month: 2, day: 29)?.description } == [
        "2000-02-29", "2024-02-29", "2400-02-29",
      ])
    #expect([1900, 2023, 2100].compactMap { CalendarDate(year: $0, month: 2, day: 29) } == [])
  }

  @Test("where a month lacks the day, its last day counts")
  func addingMonths() {
    #expect(day("2024-01-31").adding(months: 1) == day("2024-02-29"))
    #expect(day("2025-01-31").adding(months: 1) == day("2025-02-28"))
    #expect(day("2024-02-29").adding(months: 12) == day("2025-02-28"))
    #expect(day("2024-02-29").adding(months: 48) == day("2028-02-29"))
    #expect(day("2024-03-31").adding(months: -1) == day("2024-02-29"))
    #expect(day("2024-11-30").adding(months: 3) == day("2025-02-28"))
  }

  @Test("adding never leaves the years 1 to 9999 and never traps")
  func addingAtTheEnds() {
    #expect(day("9999-12-31").adding(months: 1) == day("9999-12-31"))
    #expect(day("0001-01-01").adding(months: -1) == day("0001-01-01"))
    #expect(day("2025-02-23").adding(months: .max) == day("9999-12-31"))
    #expect(day("2025-02-23").adding(months: .min) == day("0001-01-01"))
  }

  @Test("the following day crosses months, years and leap days")
  func next() {
    #expect(day("2024-02-28").next == day("2024-02-29"))
    #expect(day("2025-02-28").next == day("2025-03-01"))
    #expect(day("2025-12-31").next == day("2026-01-01"))
    #expect(day("9999-12-31").next == day("9999-12-31"))
  }

  @Test("a day is written in both languages")
  func words() {
    #expect(day("2025-02-03").text(in: .zh) == "2025年2月3日")
    #expect(day("2025-02-03").text(in: .en) == "2025-02-03")
  }

  @Test("a date known to the month or the year is a range")
  func ranges() {
    let dates: [KnownDate] = [.on("2024-02-10"), .on("2024-02"), .on("2024")]
    #expect(
      dates.map { "\($0) \($0.earliest?.description ?? "") \($0.latest?.description ?? "")" } == [
        "2024-02-10 2024-02-10 2024-02-10",
        "2024-02 2024-02-01 2024-02-29",
        "2024 2024-01-01 2024-12-31",
      ])
    #expect(dates.map { $0.text(in: .zh) } == ["2024年2月10日", "2024年2月", "2024年"])
    #expect(KnownDate.month(year: 2024, month: 13).latest == nil)
    #expect(KnownDate.year(0).earliest == nil)
  }
}
