import NoticeKit
import Testing

@Suite("Which edition takes nominations on a day")
struct IntakeTests {
  private func answers(
    _ ruleSets: [RuleSet], on days: String..., series: String = "village-fair"
  ) throws -> [String] {
    let catalog = try RuleSetCatalog(ruleSets)
    return days.map { text in
      let intake = catalog.intake(ofSeries: series, on: day(text))
      return ([intake.kind.rawValue] + intake.ruleSets.map { "\($0.id.edition)" })
        .joined(separator: " ")
    }
  }

  @Test("from the day of issue to the deadline, both included")
  func sides() throws {
    let fair = RuleSet.fair(issued: "2030-03-01", closing: Deadline("2030-04-30", at: "17:00"))
    #expect(
      try answers([fair], on: "2030-02-28", "2030-03-01", "2030-04-30", "2030-05-01") == [
        "not-yet-open 2030", "open 2030", "open 2030", "closed 2030",
      ])
  }

  @Test("no day of issue: not past its deadline, and that is all that is known")
  func openingUnstated() throws {
    let fair = RuleSet.fair("village-fair", 2030, closing: Deadline("2030-04-30"))
    #expect(
      try answers([fair], on: "2030-04-30", "2030-05-01") == [
        "open-opening-day-unstated 2030", "closed 2030",
      ])
    let before = RuleSet.fair(
      "village-fair", 2029, issued: "2029-03-01", closing: Deadline("2029-04-30"))
    #expect(
      try answers(
        [fair, before], on: "2029-02-28", "2029-03-01", "2029-04-30", "2029-05-01", "2030-04-30",
        "2030-05-01") == [
          "not-yet-open 2029", "open 2029", "open 2029", "open-opening-day-unstated 2030",
          "open-opening-day-unstated 2030", "closed 2030",
        ])
  }

  @Test("no deadline: whether it is open is not known, unless it is not even issued")
  func closingUnstated() throws {
    let fair = RuleSet.fair(issued: "2030-03-01")
    #expect(
      try answers([fair, .fair("spring-fair")], on: "2030-02-28", "2030-03-01", "2039-01-01") == [
        "not-yet-open 2030", "closing-day-unstated 2030", "closing-day-unstated 2030",
      ])
    #expect(
      try answers([.fair("spring-fair")], on: "2030-03-01", series: "spring-fair") == [
        "closing-day-unstated 2030"
      ])
    let next = RuleSet.fair(
      "village-fair", 2031, issued: "2031-03-01", closing: Deadline("2031-04-30"))
    #expect(
      try answers([fair, next], on: "2031-02-28", "2031-03-01", "2031-05-01") == [
        "closing-day-unstated 2030", "open 2031", "closed 2031",
      ])
  }

  @Test("closed names the edition that follows, and between two editions the last one is closed")
  func gap() throws {
    let old = RuleSet.fair(
      "village-fair", 2029, issued: "2029-03-01", closing: Deadline("2029-04-30"))
    let new = RuleSet.fair(
      "village-fair", 2030, issued: "2030-03-01", closing: Deadline("2030-04-30"))
    let catalog = try RuleSetCatalog([new, old])
    let between = catalog.intake(ofSeries: "village-fair", on: day("2029-05-01"))
    guard case .closed(let edition, let closing, let next) = between else {
      Issue.record("it is \(between.kind)")
      return
    }
    #expect(edition.id == old.id)
    #expect(closing == day("2029-04-30"))
    #expect(next?.id == new.id)
    #expect(
      between.message(in: .zh)
        == "village-fair@2029 已于2029年4月30日（含当日）截止；其后一届为 village-fair@2030。")
    #expect(
      catalog.intake(of: new, on: day("2030-05-01")).message(in: .en)
        == "village-fair@2030 took nominations until 2030-04-30 (that day included).")
    #expect(catalog.intake(of: old, on: day("2030-03-01")).kind == .closed)
    #expect(catalog.intake(of: .fair("other"), on: day("2030-03-01")).kind == .closingDayUnstated)
  }

  @Test("several that are open are all named")
  func several() throws {
    let old = RuleSet.fair(
      "village-fair", 2029, issued: "2030-01-01", closing: Deadline("2030-03-15"))
    let new = RuleSet.fair(
      "village-fair", 2030, issued: "2030-03-01", closing: Deadline("2030-04-30"))
    #expect(
      try answers([new, old], on: "2030-02-28", "2030-03-01", "2030-03-15", "2030-03-16") == [
        "open 2029", "several 2029 2030", "several 2029 2030", "open 2030",
      ])
    let intake = try RuleSetCatalog([old, new]).intake(
      ofSeries: "village-fair", on: day("2030-03-01"))
    #expect(
      intake.message(in: .zh)
        == "当日可能适用的不止一个：village-fair@2029、village-fair@2030。请指明是哪一个。")
  }

  @Test("a category closes with its first deadline, the notice with its last category")
  func categories() {
    let fair = RuleSet.fair(
      issued: "2030-03-01", closing: Deadline("2030-05-31"),
      Deadline("2030-04-30", id: "soloists").only(for: .soloist))
    #expect(fair.lastDeadline?.id == "deadline")
    let both = RuleSet.fair(
      closing: Deadline("2030-04-30", at: "12:00", id: "noon"),
      Deadline("2030-04-30", id: "whole-day"))
    #expect(both.lastDeadline?.id == "noon")
    let some = RuleSet.fair(closing: Deadline("2030-04-30").only(for: .soloist))
    #expect(some.lastDeadline?.day.text == "2030-04-30")
    #expect(RuleSet.fair().lastDeadline == nil)
  }

  @Test("an unknown series is answered with the near one")
  func unknown() throws {
    let intake = try RuleSetCatalog([.fair()]).intake(
      ofSeries: "village-fare", on: day("2030-03-01"))
    guard case .unknownSeries(let error) = intake else {
      Issue.record("it is \(intake.kind)")
      return
    }
    #expect(error.near == "village-fair")
    #expect(intake.message(in: .zh) == "没有系列“village-fare”。是否指“village-fair”？")
    #expect(intake.ruleSets.isEmpty)
  }

  @Test("everything that is open on a day, over all series")
  func open() throws {
    let catalog = try RuleSetCatalog([
      .fair("autumn-fair", 2030, issued: "2030-03-01", closing: Deadline("2030-04-30")),
      .fair("spring-fair", 2030, closing: Deadline("2030-03-31")),
      .fair("village-fair", 2030, issued: "2030-03-01"),
      .fair("winter-fair", 2030, issued: "2030-11-01", closing: Deadline("2030-12-31")),
    ])
    func open(_ text: String) -> [String] { catalog.open(on: day(text)).map(\.id.series) }
    #expect(open("2030-03-01") == ["autumn-fair", "spring-fair"])
    #expect(open("2030-04-01") == ["autumn-fair"])
    #expect(open("2030-05-01") == [])
    #expect(open("2030-12-31") == ["winter-fair"])
  }
}
