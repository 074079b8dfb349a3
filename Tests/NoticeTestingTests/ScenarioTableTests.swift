import NoticeKit
import NoticeTesting
import Testing

@Suite("Scenario tables")
struct ScenarioTableTests {
  private enum TeamFacts {
    private static let facts = FactGroup("team", swiftName: "TeamFacts")
    static let members = facts.count("members", "人数", "members")
    static let approved = facts.flag("approved", "经同意", "approved")
  }

  private let ruleSet = RuleSet("award", edition: 2030, version: "1.0.0") {
    NomineeCategory(CategoryID("team"), "队伍", "Team", at: "一") {
      Clause("1") {
        Criterion("members", TeamFacts.members.atLeast(10)).inPrinciple()
        Criterion("approved", TeamFacts.approved.holds)
        Judgement("sound", asks: "是否健全？", "Is it sound?")
      }
    }
  }

  private var eligible: Nomination {
    Nomination(CategoryID("team"), name: "示例队").stating(TeamFacts.members, 10)
      .stating(TeamFacts.approved, true).judgingAll(of: ruleSet)
  }

  @Test("A table that holds has no problems")
  func holds() {
    let table = ScenarioTable([
      Scenario("10 pass", eligible, on: nil, is: .eligible),
      Scenario(
        "9 need a justification", eligible.stating(TeamFacts.members, 9), on: nil,
        is: .needsJustification, notMet: ["members"]),
      Scenario(
        "without approval it is refused", eligible.stating(TeamFacts.approved, false), on: nil,
        is: .ineligible, notMet: ["approved"]),
    ])
    let report = (table + .judgements(of: eligible, on: nil, in: ruleSet)).report(on: ruleSet)
    #expect(report.problems == [])
    #expect(report.count == 5)
  }

  @Test("A wrong verdict, a wrong outcome and an unknown requirement are each told")
  func failures() {
    let report = ScenarioTable([
      Scenario(
        "9 pass", eligible.stating(TeamFacts.members, 9), on: nil, is: .eligible,
        unknown: ["height"])
    ]).report(on: ruleSet)
    #expect(
      report.failures.map(\.description) == [
        "“9 pass”: verdict should be eligible and is needs-justification",
        "“9 pass”: height should be unknown and is no such requirement",
        "“9 pass”: members should be met and is not-met",
      ])
  }

  @Test("A requirement that no scenario makes fail is told")
  func untried() {
    let report = ScenarioTable([Scenario("10 pass", eligible, on: nil, is: .eligible)])
      .report(on: ruleSet)
    #expect(
      report.problems == [
        "no scenario makes team/members fail", "no scenario makes team/approved fail",
        "no scenario makes team/sound fail",
      ])
  }

  @Test("A preferred judgement changes no verdict, an in-principle one asks for a justification")
  func strengths() {
    let ruleSet = RuleSet("award", edition: 2030, version: "1.0.0") {
      NomineeCategory(CategoryID("team"), "队伍", "Team", at: "一") {
        Clause("1") {
          Judgement("wished", asks: "是否鼓励？", "Is it encouraged?").preferred()
          Judgement("usual", asks: "是否通常？", "Is it usual?").inPrinciple()
        }
      }
    }
    let eligible = Nomination(CategoryID("team"), name: "示例队").judgingAll(of: ruleSet)
    let table = ScenarioTable.judgements(
      of: eligible, on: nil, in: ruleSet,
      strengths: ["wished": .preferred, "usual": .inPrinciple])
    #expect(
      table.scenarios.map(\.verdict) == [
        .eligible, .eligible, .needsJustification, .awaitingJudgement,
      ])
    #expect(table.report(on: ruleSet).problems == [])
  }

  @Test("A degree that the test states otherwise, or not at all, is told")
  func degrees() {
    let scale = GradeScale("degree", [.init("fairly", "较", "fairly"), .init("very", "很", "very")])
    let ruleSet = RuleSet("award", edition: 2030, version: "1.0.0") {
      NomineeCategory(CategoryID("team"), "队伍", "Team", at: "一") {
        Clause("1") {
          Judgement("strong", asks: "是否很强？", "Is it very strong?")
            .grade(Grade(on: scale, "very"))
        }
      }
    }
    let eligible = Nomination(CategoryID("team"), name: "示例队").judgingAll(of: ruleSet)
    func problems(_ grades: [String: Grade]) -> Int {
      ScenarioTable.judgements(of: eligible, on: nil, in: ruleSet, grades: grades)
        .report(on: ruleSet).problems.count
    }
    #expect(problems(["strong": Grade(on: scale, "very")]) == 0)
    #expect(problems(["strong": Grade(on: scale, "fairly")]) > 0)
    #expect(problems([:]) > 0)
  }
}
