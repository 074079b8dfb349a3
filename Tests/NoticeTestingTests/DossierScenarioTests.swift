import NoticeKit
import NoticeTesting
import Testing

@Suite("Scenarios of dossiers")
struct DossierScenarioTests {
  private enum TeamFacts {
    private static let facts = FactGroup("team", swiftName: "TeamFacts")
    static let leader = facts.text("leader", "负责人", "Leader")
    static let approved = facts.flag("approved", "经同意", "approved")
  }

  private let ruleSet = RuleSet("award", edition: 2030, version: "1.0.0") {
    NomineeCategory(CategoryID("team"), "队伍", "Team", at: "一") {
      Clause("1") { Criterion("approved", TeamFacts.approved.holds) }
      Clause("2") { Judgement("moving", asks: "是否感人？", "Is it moving?").part(.dossier) }
    }
    Clause("二") {
      Deadline("2030-02-23")
      SubmissionFormat("word", "Word版", "Word file")
    }
    DossierForm("form", "推荐表", "Form", for: CategoryID("team"), at: "附件1") { TeamFacts.leader }
  }

  private var complete: Nomination {
    Nomination(CategoryID("team"), name: "示例队").stating(TeamFacts.leader, "示例甲")
      .stating(DossierFacts.formats, ["word"]).judgingAll(of: ruleSet)
  }

  private let last = CalendarDate("2030-02-23")

  @Test("a table that holds has no problems")
  func holds() {
    let table =
      DossierScenarioTable.deadline(last, of: complete)
      + .formats(["word"], of: complete, on: last)
      + .judgements(of: complete, on: last, in: ruleSet)
      + DossierScenarioTable([
        DossierScenario(
          "without a leader", complete.stating(TeamFacts.leader, nil), on: last, is: .incomplete,
          missing: [TeamFacts.leader.id])
      ])
    #expect(table.report(on: ruleSet).problems == [])
    #expect(table.report(on: ruleSet).count == 8)
  }

  @Test("what is otherwise than stated is told, and what nothing tries")
  func fails() {
    let table = DossierScenarioTable([
      DossierScenario("wrongly refused", complete, on: last, is: .refused, notMet: ["deadline"]),
      DossierScenario(
        "wrongly missing", complete, on: last, is: .complete, notMet: ["dead-line"],
        missing: [TeamFacts.leader.id]),
    ])
    #expect(
      table.report(on: ruleSet).problems == [
        "“wrongly refused”: status should be refused and is complete",
        "“wrongly refused”: deadline should be not-met and is met",
        "“wrongly missing”: missing should be team.leader and is none",
        "“wrongly missing”: dead-line should be not-met and is no such requirement",
        "no scenario makes team/deadline fail", "no scenario makes team/format-word fail",
        "no scenario makes team/moving fail",
      ])
  }

  @Test("requirements on dossiers are not asked of the scenarios of eligibility")
  func apart() {
    let scenarios = ScenarioTable([
      Scenario(
        "not approved", complete.stating(TeamFacts.approved, false), on: last, is: .ineligible,
        notMet: ["approved"])
    ])
    #expect(
      (scenarios + .judgements(of: complete, on: last, in: ruleSet)).report(on: ruleSet).problems
        == [])
  }
}
