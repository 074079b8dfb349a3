import Testing

@testable import NoticeKit

@Suite("Day numbers and half months")
struct DayNumberTests {
  @Test("every day from 1996 to 2032 has the next number and comes back from it")
  func roundTrip() {
    var today = day("1996-01-01")
    var expected = today.dayNumber
    while today < day("2032-12-31") {
      guard today.dayNumber == expected, CalendarDate(dayNumber: expected) == today else {
        Issue.record("\(today) has the number \(today.dayNumber), not \(expected)")
        return
      }
      today = today.next
      expected += 1
    }
  }

  @Test("the first and the last day have numbers, and nothing beyond them is a day")
  func ends() {
    #expect(CalendarDate(dayNumber: CalendarDate.first.dayNumber) == day("0001-01-01"))
    #expect(CalendarDate(dayNumber: CalendarDate.last.dayNumber) == day("9999-12-31"))
    #expect(CalendarDate(dayNumber: CalendarDate.first.dayNumber - 1) == nil)
    #expect(CalendarDate(dayNumber: CalendarDate.last.dayNumber + 1) == nil)
    #expect(CalendarDate(dayNumber: .max) == nil)
    #expect(CalendarDate(dayNumber: .min) == nil)
  }

  @Test(
    "whole months count two, further days one",
    arguments: [
      ("2024-01-15", "2024-01-15", 0), ("2024-01-15", "2024-01-16", 1),
      ("2024-01-15", "2024-02-14", 1), ("2024-01-15", "2024-02-15", 2),
      ("2024-01-31", "2024-02-28", 1), ("2024-01-31", "2024-02-29", 2),
      ("2024-01-31", "2024-03-01", 3), ("2021-09-30", "2024-09-29", 71),
      ("2021-09-30", "2024-09-30", 72), ("2021-09-30", "2024-10-01", 73),
      ("2024-02-29", "2025-02-28", 24), ("2025-02-23", "2020-01-01", 0),
    ])
  func halfMonths(start: String, end: String, expected: Int64) {
    #expect(day(start).halfMonths(until: day(end)) == expected)
  }

  @Test("the more time runs, the more half months it is")
  func monotonic() {
    let end = day("2028-04-01")
    var start = day("2023-12-01")
    var before = start.halfMonths(until: end)
    while start < end {
      start = start.next
      let now = start.halfMonths(until: end)
      #expect(now <= before)
      before = now
    }
  }
}
