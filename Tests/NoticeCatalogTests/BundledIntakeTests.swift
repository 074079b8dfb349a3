import NoticeCatalog
import NoticeKit
import Testing

/// What a series answers on a day.
struct DayAnswer: Sendable, CustomTestStringConvertible {
  var series: String
  var day: String
  var answer: String
  var testDescription: String { "\(series) on \(day)" }

  init(_ series: String, _ day: String, _ answer: String) {
    (self.series, self.day, self.answer) = (series, day, answer)
  }

  static let national = "national-commendation"

  /// Either side of every day of issue and every deadline.
  static let all = [
    DayAnswer(national, "2021-10-25", "not-yet-open 2021"),
    DayAnswer(national, "2021-10-26", "open 2021"),
    DayAnswer(national, "2021-11-12", "open 2021"),
    DayAnswer(national, "2021-11-13", "open-opening-day-unstated 2024"),
    DayAnswer(national, "2025-02-23", "open-opening-day-unstated 2024"),
    DayAnswer(national, "2025-02-24", "closed 2024"),
    DayAnswer("henan-teams", "2021-04-25", "not-yet-open 2021"),
    DayAnswer("henan-teams", "2021-04-26", "open 2021"),
    DayAnswer("henan-teams", "2021-06-20", "open 2021"),
    DayAnswer("henan-teams", "2021-06-21", "closed 2021"),
    DayAnswer("henan-commendation", "2021-12-26", "not-yet-open 2021"),
    DayAnswer("henan-commendation", "2021-12-27", "open 2021"),
    DayAnswer("henan-commendation", "2022-01-10", "open 2021"),
    DayAnswer("henan-commendation", "2022-01-11", "closed 2021"),
    DayAnswer("xinxiang-pilot", "2025-06-17", "not-yet-open 2025"),
    DayAnswer("xinxiang-pilot", "2025-06-18", "open 2025"),
    DayAnswer("xinxiang-pilot", "2025-06-23", "open 2025"),
    DayAnswer("xinxiang-pilot", "2025-06-24", "closed 2025"),
    DayAnswer("national-comendation", "2025-02-20", "unknown-series"),
  ]
}

@Suite("The days on which the bundled notices take nominations")
struct BundledIntakeTests {
  let catalog = RuleSetCatalog.bundled

  @Test("either side of the day of issue and of the deadline", arguments: DayAnswer.all)
  func sides(row: DayAnswer) throws {
    let day = try #require(CalendarDate(row.day))
    let intake = catalog.intake(ofSeries: row.series, on: day)
    let editions = intake.ruleSets.map { "\($0.id.edition)" }
    #expect(([intake.kind.rawValue] + editions).joined(separator: " ") == row.answer)
  }

  @Test("an edition that has closed names the one that follows")
  func follows() throws {
    let day = try #require(CalendarDate("2021-11-13"))
    let old = try catalog.ruleSet(named: "national-commendation@2021")
    #expect(
      catalog.intake(of: old, on: day).message(in: .zh)
        == "national-commendation@2021 已于2021年11月12日（含当日）截止；"
        + "其后一届为 national-commendation@2024。")
    let series = try catalog.series("national-commendation")
    #expect(series.latest.id.edition == 2024)
    #expect(series.edition(before: 2024)?.id == old.id)
  }

  @Test("everything that is open on a day")
  func open() throws {
    let day = try #require(CalendarDate("2021-11-12"))
    #expect(catalog.open(on: day).map(\.id.description) == ["national-commendation@2021"])
    let later = try #require(CalendarDate("2021-12-27"))
    #expect(
      catalog.open(on: later).map(\.id.description) == [
        "henan-commendation@2021", "national-commendation@2024",
      ])
  }
}
