import HenanTeams2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Nothing in the eligibility of teams runs to the day of submission, so none is stated.
let noDay: CalendarDate? = nil

/// A team of which everything is met but for what the test changes.
func team(
  _ kind: ChoiceOption, unit: String, branch: String? = nil, called name: String,
  ledBy leader: ChoiceOption? = nil
) -> Nomination {
  var nomination = Nomination(.team, name: name)
  nomination[TeamFacts.kind] = kind
  nomination[TeamFacts.name] = name
  nomination[TeamFacts.unitName] = unit
  nomination[TeamFacts.branchName] = branch
  nomination[TeamFacts.leader] = leader
  nomination[TeamFacts.onInfoPlatform] = true
  nomination[TeamFacts.inProvincialCorps] = true
  nomination[TeamFacts.foundedOn] = .on("2021-06-01")
  return nomination.judgingAll(of: .henanTeams2021)
}

extension KnownDate {
  /// A day as it is written.
  static func on(_ text: String) -> KnownDate? { CalendarDate(text).map(KnownDate.day) }
}

let corps = team(TeamKind.provincialCorps, unit: "河南省", called: "河南省科技志愿服务总队")
  .stating(TeamFacts.founder, TeamFounder.provincialAssociation)
  .stating(TeamFacts.inProvincialCorps, nil)
let cityTeam = team(
  TeamKind.city, unit: "新乡市", called: "新乡市科技志愿服务队", ledBy: TeamLeader.associationHead)
let countyTeam = team(
  TeamKind.county, unit: "辉县市", called: "辉县市科技志愿服务队", ledBy: TeamLeader.associationHead)
let township = team(
  TeamKind.township, unit: "示例镇", called: "示例镇科普小分队", ledBy: TeamLeader.townshipHead)
let society = team(
  TeamKind.society, unit: "河南省示例研究会", called: "河南省示例研究会科技志愿服务队",
  ledBy: TeamLeader.secretaryGeneral)
let societyBranch = team(
  TeamKind.societyBranch, unit: "河南省示例学会", branch: "遥感专委会", called: "河南省示例学会遥感专委会科技志愿服务队",
  ledBy: TeamLeader.committeeHead)
let university = team(
  TeamKind.university, unit: "示例大学", called: "示例大学科技志愿服务队", ledBy: TeamLeader.universityChair)
let college = team(
  TeamKind.college, unit: "示例大学", branch: "农学院", called: "示例大学农学院科技志愿服务队",
  ledBy: TeamLeader.departmentHead)
let enterprise = team(
  TeamKind.enterprise, unit: "示例高新区", called: "示例高新区科技志愿服务队", ledBy: TeamLeader.enterpriseHead)
let medical = team(TeamKind.medical, unit: "示例医院", called: "示例医院健康科普队")
let ruralAssociation = team(
  TeamKind.ruralAssociation, unit: "示例县农技协", called: "示例县农技协科技志愿服务队", ledBy: TeamLeader.president)
let ruralMember = team(TeamKind.ruralMember, unit: "示例葡萄协会", called: "示例葡萄协会科技志愿服务队")
let youth = team(TeamKind.youth, unit: "示例中学", called: "示例中学青少年科技志愿服务队")
let scienceWagon = team(TeamKind.scienceWagon, unit: "示例县", called: "示例县科普大篷车科技志愿服务队")
let educationBase = team(TeamKind.educationBase, unit: "示例馆", called: "示例馆科普教育基地科技志愿服务队")
let mediaBase = team(TeamKind.mediaBase, unit: "示例社", called: "示例社全媒体科普创作基地科技志愿服务队")
  .stating(TeamFacts.recognisedMediaBase, true)
let demonstrationZone = team(
  TeamKind.demonstrationZone, unit: "济源示范区", called: "济源示范区科技志愿服务队")

/// One good team of each of the sixteen kinds.
let teams = [
  corps, cityTeam, countyTeam, township, society, societyBranch, university, college, enterprise,
  medical, ruralAssociation, ruralMember, youth, scienceWagon, educationBase, mediaBase,
]

func shows(
  _ name: String, _ nomination: Nomination, is verdict: Verdict, notMet: [String] = [],
  unknown: [String] = [], toBeJudged: [String] = [], met: [String] = []
) -> Scenario {
  Scenario(
    name, nomination, on: noDay, is: verdict, notMet: notMet, unknown: unknown,
    toBeJudged: toBeJudged, met: met)
}
