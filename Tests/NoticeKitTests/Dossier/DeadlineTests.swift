import NoticeKit
import Testing

@Suite("Deadlines")
struct DeadlineTests {
  private func outcome(
    _ deadline: Deadline, on day: String?, at time: String? = nil
  ) -> (DossierStatus, Outcome?) {
    let ruleSet = RuleSet("choirs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
      }
      Clause("二") { deadline }
    }
    let review = ruleSet.reviewDossier(
      of: .choir { _ in }, submitted: day.map(NoticeKitTests.day),
      at: time.flatMap { ClockTime($0) })
    return (review.status, review.finding("deadline")?.outcome)
  }

  @Test("the day itself is in time, the day after is refused")
  func day() {
    let deadline = Deadline("2025-02-23")
    #expect(outcome(deadline, on: "2025-02-22") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-23") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-23", at: "23:59") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-24") == (.refused, .notMet))
    #expect(outcome(deadline, on: "2025-02-24", at: "00:00") == (.refused, .notMet))
    #expect(outcome(deadline, on: nil) == (.incomplete, .unknown))
  }

  @Test("a deadline on a Sunday does not move to the Monday")
  func sunday() {
    #expect(outcome(Deadline("2021-06-20"), on: "2021-06-21") == (.refused, .notMet))
  }

  @Test("with a clock time, the minute itself is in time, the next one is refused")
  func clock() {
    let deadline = Deadline("2025-02-23", at: "17:00")
    #expect(outcome(deadline, on: "2025-02-23", at: "16:59") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-23", at: "17:00") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-23", at: "17:01") == (.refused, .notMet))
    #expect(outcome(deadline, on: "2025-02-22", at: "23:59") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-24", at: "08:00") == (.refused, .notMet))
  }

  @Test("the clock is asked for only on the last day")
  func clockUnknown() {
    let deadline = Deadline("2025-02-23", at: "17:00")
    #expect(outcome(deadline, on: "2025-02-22") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-23") == (.incomplete, .unknown))
    #expect(outcome(deadline, on: "2025-02-24") == (.refused, .notMet))
    #expect(
      RuleSet.choirDossiers.reviewDossier(of: .filedChoir, submitted: sampleDay)
        .finding("deadline")?.missing == [.submissionTime])
  }

  @Test("24:00 is the end of the day: 23:59 and 24:00 are in time, 00:00 of the next day is not")
  func midnight() {
    let deadline = Deadline("2025-02-23", at: "24:00")
    #expect(outcome(deadline, on: "2025-02-23") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-23", at: "23:59") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-23", at: "24:00") == (.complete, .met))
    #expect(outcome(deadline, on: "2025-02-24", at: "00:00") == (.refused, .notMet))
    let before = Deadline("2025-02-23", at: "23:59")
    #expect(outcome(before, on: "2025-02-23", at: "23:59") == (.complete, .met))
    #expect(outcome(before, on: "2025-02-23", at: "24:00") == (.refused, .notMet))
  }

  @Test("a deadline for another category does not bind")
  func narrowed() {
    let ruleSet = RuleSet("choirs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
      }
      NomineeCategory(.soloist, "独唱", "Soloist", at: "二") {
        Clause("1") { Criterion("prizes", SoloistFacts.prizes.atLeast(1)) }
        Clause("2") { Deadline("2025-03-01", id: "soloists-first") }
      }
      Clause("三") { Deadline("2025-03-02", id: "soloists").only(for: .soloist) }
    }
    func late(_ category: CategoryID) -> [String] {
      ruleSet.reviewDossier(
        of: Nomination(category, name: "示例"), submitted: NoticeKitTests.day("2025-03-03")
      ).findings(.notMet).map(\.id)
    }
    #expect(late(.choir) == [])
    #expect(late(.soloist) == ["soloists-first", "soloists"])
  }

  @Test("no change helps a late dossier, and the words say day and minute")
  func words() {
    let late = reviewed(on: NoticeKitTests.day("2025-02-24"))
    let finding = late.finding("deadline")
    #expect(finding?.title(in: .zh) == "在2025年2月23日17:00（含该时刻）前报送")
    #expect(finding?.title(in: .en) == "Handed in by 2025-02-23 17:00 (that minute included)")
    #expect(finding?.change(in: .zh) == "无法改变")
    #expect(finding?.clause == "二")
    #expect(finding?.part == .dossier)
  }

  @Test("clock times are from 00:00 to 24:00")
  func clockTimes() {
    #expect(
      ["00:00", "09:05", "23:59", "24:00"].map { ClockTime($0)?.description } == [
        "00:00", "09:05", "23:59", "24:00",
      ])
    #expect(
      ["24:01", "25:00", "12:60", "9:00", "0900", "", "１２:00"].allSatisfy { ClockTime($0) == nil })
    #expect(ClockTime(hour: 24, minute: 0) == .endOfDay)
    #expect(ClockTime(hour: -1, minute: 0) == nil)
  }
}
