import NoticeKit
import Testing

@Suite("Lengths of time")
struct DurationTests {
  private func outcome(
    _ condition: Condition, since date: String, to day: String?
  ) -> Outcome? {
    condition.outcome(on: day.map(NoticeKitTests.day)) { $0[SampleFacts.founded] = .on(date) }
  }

  @Test("the exact anniversary passes, the day before it does not")
  func anniversary() {
    let three = SampleFacts.age.atLeast(years: 3)
    #expect(outcome(three, since: "2022-02-23", to: "2025-02-23") == .met)
    #expect(outcome(three, since: "2022-02-24", to: "2025-02-23") == .notMet)
    #expect(
      outcome(SampleFacts.age.moreThan(years: 3), since: "2022-02-23", to: "2025-02-23") == .notMet)
    #expect(
      outcome(SampleFacts.age.moreThan(years: 3), since: "2022-02-22", to: "2025-02-23") == .met)
    #expect(
      outcome(SampleFacts.age.atMost(years: 3), since: "2022-02-23", to: "2025-02-23") == .met)
    #expect(
      outcome(SampleFacts.age.atMost(years: 3), since: "2022-02-22", to: "2025-02-23") == .notMet)
    #expect(
      outcome(SampleFacts.age.lessThan(months: 36), since: "2022-02-24", to: "2025-02-23") == .met)
    #expect(
      outcome(SampleFacts.age.lessThan(months: 36), since: "2022-02-23", to: "2025-02-23")
        == .notMet)
    #expect(
      outcome(SampleFacts.age.equals(years: 3), since: "2022-02-23", to: "2025-02-23") == .met)
    #expect(
      outcome(SampleFacts.age.equals(months: 36), since: "2022-02-22", to: "2025-02-23") == .notMet)
  }

  @Test("where the month lacks the day, its last day is the anniversary")
  func monthEnds() {
    let year = SampleFacts.age.atLeast(years: 1)
    #expect(outcome(year, since: "2024-02-29", to: "2025-02-27") == .notMet)
    #expect(outcome(year, since: "2024-02-29", to: "2025-02-28") == .met)
    #expect(
      outcome(SampleFacts.age.atLeast(months: 1), since: "2025-01-31", to: "2025-02-28") == .met)
    #expect(
      outcome(SampleFacts.age.atLeast(months: 1), since: "2025-01-29", to: "2025-02-27") == .notMet)
    #expect(
      outcome(SampleFacts.age.atLeast(years: 4), since: "2020-02-29", to: "2024-02-28") == .notMet)
  }

  @Test("a date known to the month or year decides only where all its days agree")
  func partialDates() {
    let three = SampleFacts.age.atLeast(years: 3)
    #expect(outcome(three, since: "2022-01", to: "2025-02-23") == .met)
    #expect(outcome(three, since: "2022-02", to: "2025-02-23") == .unknown)
    #expect(outcome(three, since: "2022-02", to: "2025-02-28") == .met)
    #expect(outcome(three, since: "2022-03", to: "2025-02-23") == .notMet)
    #expect(outcome(three, since: "2021", to: "2024-12-31") == .met)
    #expect(outcome(three, since: "2022", to: "2025-02-23") == .unknown)
    #expect(
      three.missing { $0[SampleFacts.founded] = .on("2022-02") } == ["choir.age", "choir.founded"])
  }

  @Test("without a day of submission a length of time is unknown, and that day is what is missing")
  func noSubmissionDay() {
    let condition = SampleFacts.age.atLeast(years: 3)
    #expect(outcome(condition, since: "1990-01-01", to: nil) == .unknown)
    #expect(
      condition.missing(on: nil) { $0[SampleFacts.founded] = .on("1990-01-01") } == [
        "choir.age", "nomination.submitted",
      ])
    let assessment = RuleSet.asking(Criterion("age", condition)).assess(
      .choir { $0[SampleFacts.founded] = .on("1990-01-01") })
    #expect(assessment.finding("age")?.change(in: .en) == "supply: Age (or day of submission)")
    #expect(assessment.finding("age")?.change(in: .zh) == "补充：成立时长（或报送日期）")
  }

  @Test("stated whole months are taken as they are where no date could tell more")
  func statedMonths() {
    func outcome(_ condition: Condition, _ span: TimeSpan) -> Outcome? {
      condition.outcome(on: nil) { $0[SampleFacts.practice] = span }
    }
    let practice = SampleFacts.practice
    #expect(outcome(practice.atLeast(years: 3), .years(3)) == .met)
    #expect(outcome(practice.atLeast(years: 3), .months(35)) == .notMet)
    #expect(outcome(practice.lessThan(years: 3), .months(36)) == .notMet)
    #expect(outcome(practice.lessThan(years: 3), .months(35)) == .met)
    #expect(outcome(practice.atMost(years: 3), .months(36)) == .met)
    #expect(outcome(practice.moreThan(years: 3), .months(36)) == .notMet)
    #expect(outcome(practice.atMost(years: 3), .months(35)) == .met)
    #expect(outcome(practice.moreThan(years: 3), .years(3, months: 1)) == .met)
    #expect(outcome(practice.equals(years: 3), .months(36)) == .met)
  }

  @Test("a date decides what stated whole months leave open")
  func both() {
    func outcome(_ date: String) -> Outcome? {
      SampleFacts.age.atMost(years: 3).outcome {
        $0[SampleFacts.age] = .years(3)
        $0[SampleFacts.founded] = .on(date)
      }
    }
    #expect(outcome("2022-02-23") == .met)
    #expect(outcome("2022-02-22") == .notMet)
    #expect(outcome("2020-02-22") == .unknown)
  }

  @Test("a date after the day of submission contradicts any length of time")
  func future() {
    #expect(
      outcome(SampleFacts.age.atLeast(months: 1), since: "2026-01-01", to: "2025-02-23") == .unknown
    )
  }
}
