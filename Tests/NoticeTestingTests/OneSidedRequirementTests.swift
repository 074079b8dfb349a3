import NoticeKit
import NoticeTesting
import Testing

@Suite("Requirements that are tried from one side only")
struct OneSidedRequirementTests {
  private func faults(of ruleSet: RuleSet, _ scenarios: Scenario...) -> [String] {
    RuleSetContract.faults(of: ruleSet, scenarios: ScenarioTable(scenarios)).map(\.description)
  }

  @Test("a requirement without a figure is told where no scenario meets it, or none fails it")
  func sides() {
    let facts = FactGroup("song", swiftName: "SongFacts")
    let (approved, known) = (
      facts.flag("ok", "经同意", "approved"), facts.flag("known", "知名", "known")
    )
    let town = UnitKind("town", "镇", "Town")
    let ruleSet = songRules([OutlinePlace("一1")]) {
      Clause("1") {
        Criterion("approved", approved.holds)
        Criterion("known", known.holds).preferred()
        Judgement("sings-well", asks: "唱得好吗？", "Does it sing well?").part(.task)
        UnitPrecondition("town-approved", for: town, that: approved.holds)
      }
    }
    let good = Nomination(.choir, name: "甲").stating(approved, true).stating(known, true)
    let met = Scenario("met", good, on: nil, is: .eligible)
    #expect(
      faults(of: ruleSet, met) == [
        "side: 一1 choir/approved: no scenario fails it; state one that does",
        "side: 一1 choir/known: no scenario fails it; state one that does",
        "side: 一1 choir/sings-well: no scenario meets or fails it; state one that does",
        "side: 一1 town-approved: no scenario meets or fails it; state one that does",
      ])
    let unknown = Scenario(
      "unknown", good.stating(approved, nil), on: nil, is: .incomplete, unknown: ["approved"])
    let refused = Scenario(
      "refused", good.stating(approved, false).stating(known, false), on: nil, is: .ineligible,
      notMet: ["approved", "known"])
    #expect(
      faults(of: ruleSet, unknown, refused) == [
        "side: 一1 choir/approved: no scenario meets it; state one that does",
        "side: 一1 choir/sings-well: no scenario meets or fails it; state one that does",
        "side: 一1 town-approved: no scenario meets or fails it; state one that does",
      ])
    let tasks = PartScenarioTable([
      PartScenario("sung", good.judging("sings-well", .yes), .task, is: .met),
      PartScenario(
        "not sung", good.judging("sings-well", .no), .task, is: .notMet, notMet: ["sings-well"]),
    ])
    let slate = Slate(RecommendingUnit("示例镇", kind: town), [good])
    let slates = SlateScenarioTable([
      SlateScenario(
        "approved", slate.stating(approved, true), is: .awaitingJudgement,
        toBeJudged: ["no-stated-quota"]),
      SlateScenario(
        "not approved", slate.stating(approved, false), is: .over, notMet: ["town-approved"],
        toBeJudged: ["no-stated-quota"]),
    ])
    #expect(
      RuleSetContract.faults(
        of: ruleSet, scenarios: ScenarioTable([met, refused]), tasks, slates) == [])
  }

  @Test("what a clause asks of every category is asked for once")
  func sharedClause() {
    let facts = FactGroup("song", swiftName: "SongFacts")
    let approved = facts.flag("ok", "经同意", "approved")
    let ruleSet = RuleSet("song-award", edition: 2030, version: "1.0.0") {
      for (id, place) in [("choir", "一"), ("band", "二")] {
        NomineeCategory(CategoryID(id), "合唱团", "Choir", at: place) {
          Clause("1") { Criterion("approved", approved.holds) }
        }
      }
      Clause("三") { Judgement("known", asks: "知名吗？", "Is it known?") }
    }
    let good = Nomination(.choir, name: "甲").stating(approved, true).judging("known", .yes)
    let table = ScenarioTable([
      Scenario("good", good, on: nil, is: .eligible),
      Scenario(
        "unknown to all", good.judging("known", .no), on: nil, is: .ineligible, notMet: ["known"]),
    ])
    #expect(
      ruleSet.oneSidedRequirements(by: [table]).map { $0.message(in: .zh) } == [
        "一1 choir/approved：没有情形不符合此项；请补上这样的情形",
        "二1 band/approved：没有情形符合或不符合此项；请补上这样的情形",
      ])
  }
}
