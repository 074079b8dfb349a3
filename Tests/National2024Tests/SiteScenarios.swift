import National2024
import NoticeKit
import NoticeTesting
import SciTechVolunteering

let site: Nomination = {
  var nomination = Nomination(.site, name: "示例县示例社区")
  nomination[SiteFacts.residents] = 1000
  nomination[SiteFacts.participants] = 600
  nomination[SiteFacts.teamsOnDamei] = 5
  nomination[SiteFacts.activityKinds] = fiveKinds
  for fact in rules.map(\.fact) { nomination[fact] = true }
  nomination[HonourFacts.nationalYears] = []
  return nomination.judgingAll(of: .nationalCommendation2024)
}()

private let fiveKinds = [
  ActivityKind.theoryTalks, ActivityKind.policyGuidance, ActivityKind.farmExtension,
  ActivityKind.freeClinics, ActivityKind.helpForElderly,
]

private let rules: [(id: String, fact: FlagFact)] = [
  ("recruitment-rules", SiteFacts.recruitmentRules),
  ("management-rules", SiteFacts.managementRules),
  ("training-rules", SiteFacts.trainingRules),
  ("record-rules", SiteFacts.recordRules),
  ("reward-rules", SiteFacts.rewardRules),
]

let siteScenarios =
  ScenarioTable(residents + teamsAndKinds + missingRules + site.honourScenarios)
  + .judgements(of: site, on: submitted, in: .nationalCommendation2024)

private func shows(
  _ name: String, _ nomination: Nomination, is verdict: Verdict, notMet: [String] = [],
  unknown: [String] = []
) -> Scenario {
  Scenario(name, nomination, on: submitted, is: verdict, notMet: notMet, unknown: unknown)
}

private let residents = [
  shows("600 of 1 000 residents are 60 %", site, is: .eligible),
  shows(
    "599 of 1 000 are fewer", site.stating(SiteFacts.participants, 599), is: .ineligible,
    notMet: ["participation-share"]),
  shows(
    "a stated 60 % passes",
    site.stating(SiteFacts.participants, nil)
      .stating(SiteFacts.participationShare, .percent(60)), is: .eligible),
  shows(
    "a stated 59.99 % does not",
    site.stating(SiteFacts.participants, nil)
      .stating(SiteFacts.participationShare, .percent(5999, scale: 2)), is: .ineligible,
    notMet: ["participation-share"]),
  shows(
    "nor does a stated 59.9999 %",
    site.stating(SiteFacts.participants, nil)
      .stating(SiteFacts.participationShare, .percent(599_999, scale: 4)), is: .ineligible,
    notMet: ["participation-share"]),
  shows(
    "no residents leave the share unknown",
    site.stating(SiteFacts.residents, 0).stating(SiteFacts.participants, 0), is: .incomplete,
    unknown: ["participation-share"]),
  shows(
    "registered volunteers are another measure",
    site.stating(SiteFacts.participants, nil).stating(SiteFacts.registeredVolunteers, 900),
    is: .incomplete, unknown: ["participation-share"]),
]

private let teamsAndKinds = [
  shows(
    "4 teams on 大美志愿 are too few", site.stating(SiteFacts.teamsOnDamei, 4), is: .ineligible,
    notMet: ["volunteer-teams"]),
  shows(
    "teams that are not registered do not count",
    site.stating(SiteFacts.teamsOnDamei, nil).stating(SiteFacts.teams, 9), is: .incomplete,
    unknown: ["volunteer-teams"]),
  shows(
    "4 kinds of activity are too few",
    site.stating(SiteFacts.activityKinds, Array(fiveKinds.dropLast())), is: .ineligible,
    notMet: ["activity-kinds"]),
  shows(
    "a kind that no list names counts",
    site.stating(SiteFacts.activityKinds, fiveKinds.dropLast() + [.other("天文观测")]),
    is: .eligible),
  shows(
    "5 stated kinds pass",
    site.stating(SiteFacts.activityKinds, nil).stating(SiteFacts.activityKindCount, 5),
    is: .eligible),
  shows(
    "4 stated kinds do not",
    site.stating(SiteFacts.activityKinds, nil).stating(SiteFacts.activityKindCount, 4),
    is: .ineligible, notMet: ["activity-kinds"]),
]

private let missingRules = rules.flatMap { id, fact in
  [
    shows("without \(id) it is refused", site.stating(fact, false), is: .ineligible, notMet: [id]),
    shows("\(id) unstated is unknown", site.stating(fact, nil), is: .incomplete, unknown: [id]),
  ]
}
