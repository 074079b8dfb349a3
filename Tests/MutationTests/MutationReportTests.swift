import NoticeKit
import NoticeTesting
import Testing

@testable import Mutation

@Suite("Reports on mutants")
struct MutationReportTests {
  private enum TeamFacts {
    private static let facts = FactGroup("team", swiftName: "TeamFacts")
    static let members = facts.count("members", "人数", "Members")
    static let leader = facts.text("leader", "负责人", "Leader")
    static let deputy = facts.text("deputy", "副职", "Deputy")
  }

  private static let team = CategoryID("team")

  private let ruleSet = RuleSet("award", edition: 2030, version: "1.0.0") {
    NomineeCategory(team, "队伍", "Team", at: "一") {
      Clause("1") { Criterion("members", TeamFacts.members.atLeast(10)).inPrinciple() }
    }
    Clause("二") { Deadline("2030-02-23", at: "17:00") }
    DossierForm("form", "推荐表", "Form", for: team, at: "附件1") {
      FormField(TeamFacts.leader).rules(at: "姓名") {
        Criterion("leader-length", TeamFacts.leader.length(atMost: 4))
      }
      FormField(TeamFacts.deputy).optional()
    }
  }

  private var ten: Nomination {
    Nomination(MutationReportTests.team, name: "示例队").stating(TeamFacts.members, 10)
      .stating(TeamFacts.leader, "示例某甲")
  }

  private var scenarios: ScenarioTable {
    let nine = ten.stating(TeamFacts.members, 9)
    return ScenarioTable([
      Scenario("10 pass", ten, on: nil, is: .eligible),
      Scenario(
        "9 need a justification", nine, on: nil, is: .needsJustification, notMet: ["members"]),
    ])
  }

  private var dossiers: DossierScenarioTable {
    let last = CalendarDate("2030-02-23")
    let five = ClockTime("17:00")
    return DossierScenarioTable([
      DossierScenario("at 17:00", ten, on: last, at: five, is: .complete),
      DossierScenario(
        "at 17:01", ten, on: last, at: ClockTime("17:01"), is: .refused, notMet: ["deadline"]),
      DossierScenario(
        "the day after", ten, on: last?.next, at: ClockTime("09:00"), is: .refused,
        notMet: ["deadline"]),
      DossierScenario(
        "a long name", ten.stating(TeamFacts.leader, "示例某某甲"), on: last, at: five,
        is: .defective, notMet: ["leader-length"]),
      DossierScenario(
        "no leader", ten.stating(TeamFacts.leader, nil), on: last, at: five, is: .incomplete,
        unknown: ["leader-length"], missing: [TeamFacts.leader.id]),
    ])
  }

  private func report(_ tables: any StatesOutcomes...) -> MutationReport {
    switch tables.count {
    case 0: MutationReport(of: ruleSet) { _ in }
    case 1: MutationReport(of: ruleSet, noticedBy: tables[0]) { _ in }
    default: MutationReport(of: ruleSet, noticedBy: tables[0], tables[1]) { _ in }
    }
  }

  private let membersMutants = [
    "team/members 一1: dropped",
    "team/members 一1: ≥ 10 → ≥ 11",
    "team/members 一1: ≥ 10 → ≥ 9",
    "team/members 一1: ≥ 10 → > 10",
    "team/members 一1: in-principle → mandatory",
    "team/members 一1: in-principle → preferred",
    "team/members 一1: eligibility → dossier",
    "team/members 一1: eligibility → task",
    "team/members 一1: eligibility → target",
  ]

  private let dossierMutants = [
    "deadline 二: dropped",
    "deadline 二: 2030-02-23 → 2030-02-22",
    "deadline 二: 2030-02-23 → 2030-02-24",
    "deadline 二: 17:00 → 16:59",
    "deadline 二: 17:00 → 17:01",
    "deadline 二: the whole day",
    "form/team.leader 附件1: required → optional",
    "form/leader-length 附件1·姓名: dropped",
    "form/leader-length 附件1·姓名: ≤ 4 → ≤ 5",
    "form/leader-length 附件1·姓名: ≤ 4 → ≤ 3",
    "form/leader-length 附件1·姓名: ≤ 4 → < 4",
    "form/leader-length 附件1·姓名: mandatory → in-principle",
    "form/leader-length 附件1·姓名: mandatory → preferred",
    "form/leader-length 附件1·姓名: refuses",
    "form/team.deputy 附件1: optional → required",
  ]

  @Test("Without any scenario every mutant survives, and is named")
  func untried() {
    #expect(report().survivors == membersMutants + dossierMutants)
  }

  @Test("With scenarios on both sides of everything none survives")
  func tried() {
    let report = report(scenarios, dossiers)
    #expect(report.survivors == [])
    #expect(report.description == "award@2030: 24 mutants, 0 survive, 0 at fault")
  }

  @Test("Each table notices what it states, and nothing else")
  func apart() {
    #expect(report(scenarios).survivors == dossierMutants)
    #expect(report(dossiers).survivors == membersMutants)
  }

  @Test("One side of a figure is not enough")
  func oneSide() {
    let report = report(ScenarioTable(Array(scenarios.scenarios.prefix(1))), dossiers)
    #expect(
      report.survivors == [
        "team/members 一1: dropped", "team/members 一1: ≥ 10 → ≥ 9",
        "team/members 一1: in-principle → mandatory",
        "team/members 一1: in-principle → preferred",
        "team/members 一1: eligibility → dossier",
        "team/members 一1: eligibility → task", "team/members 一1: eligibility → target",
      ])
  }

  @Test("A change that is a fault of the rule set is counted apart")
  func faulty() {
    let bare = RuleSet("award", edition: 2030, version: "1.0.0") {
      NomineeCategory(MutationReportTests.team, "队伍", "Team", at: "一") {
        Clause("1") { Criterion("members", TeamFacts.members.atLeast(10)) }
      }
    }
    // Without its one requirement the category asks for nothing.
    let report = MutationReport(of: bare) { _ in }
    #expect(report.faulty == 1)
    #expect(report.survivors.first == "team/members 一1: ≥ 10 → ≥ 11")
  }

  @Test("Scenarios that fail on the rule set as it is notice nothing")
  func alwaysFailing() {
    let wrong = ScenarioTable([Scenario("10 are too few", ten, on: nil, is: .ineligible)])
    #expect(report(wrong).survivors == membersMutants + dossierMutants)
  }

  @Test("Stated outcomes notice what they state")
  func statedOutcomes() {
    let isInPrinciple = StatedOutcome("9 need a justification") { ruleSet in
      ruleSet.assess(ten.stating(TeamFacts.members, 9)).verdict == .needsJustification
    }
    let noticed = Set(membersMutants).subtracting(report(isInPrinciple).survivors)
    #expect(noticed.contains("team/members 一1: in-principle → mandatory"))
    #expect(!noticed.contains("team/members 一1: ≥ 10 → ≥ 11"))
  }
}
