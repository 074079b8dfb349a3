import HenanTeams2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Who leads a team, kind by kind, and that it is registered, founded and recognised as the notice asks.
let teamScenarios = ScenarioTable(
  leaders + unnamedLeaders + founders + standing + judged)

/// For each kind, the posts that its leader may hold; every other post of the list is refused.
private let leaders: [Scenario] = [
  led("led-by-association-head", cityTeam, by: [TeamLeader.associationHead]),
  led("led-by-association-head", countyTeam, by: [TeamLeader.associationHead]),
  led("led-by-township-head", township, by: [TeamLeader.townshipHead]),
  led("led-by-society-officer", society, by: [TeamLeader.president, TeamLeader.secretaryGeneral]),
  led("led-by-committee-head", societyBranch, by: [TeamLeader.committeeHead]),
  led(
    "led-by-university-officer", university,
    by: [TeamLeader.universityLeader, TeamLeader.universityChair]),
  led("led-by-department-head", college, by: [TeamLeader.departmentHead]),
  led("led-by-enterprise-head", enterprise, by: [TeamLeader.enterpriseHead]),
  led("led-by-rural-president", ruralAssociation, by: [TeamLeader.president]),
].flatMap { $0 }

/// A post that is listed is decided; of any other people say whether it is the one that is meant.
private func led(_ id: String, _ team: Nomination, by posts: [ChoiceOption]) -> [Scenario] {
  let judgement = "\(id)-otherwise"
  let team = team.judging(judgement, nil)
  let chair = team.stating(TeamFacts.leader, .other("新乡市科协主席"))
  return TeamLeader.all.map { post in
    let isRight = posts.contains(post)
    return shows(
      "\(team.name) led by \(post.id)", team.stating(TeamFacts.leader, post),
      is: isRight ? .eligible : .ineligible, notMet: isRight ? [] : [id], met: isRight ? [id] : [])
  } + [
    shows(
      "\(team.name) led by a post that is not listed", chair, is: .awaitingJudgement,
      toBeJudged: [judgement]),
    shows(
      "\(team.name): the post not listed is the one", chair.judging(judgement, .yes),
      is: .eligible, met: [judgement]),
    shows(
      "\(team.name): the post not listed is another", chair.judging(judgement, .no),
      is: .ineligible, notMet: [judgement]),
    shows(
      "\(team.name) led by nobody says whom", team.stating(TeamFacts.leader, nil),
      is: .incomplete, unknown: [id, judgement]),
  ]
}

/// Kinds of which the notice does not say who leads them: anyone may.
private let unnamedLeaders = [
  corps, medical, ruralMember, youth, scienceWagon, educationBase, mediaBase, demonstrationZone,
].map { team in
  var asked = team.stating(TeamFacts.leader, "other")
  for requirement in RuleSet.henanTeams2021.category(.team)?.judgements ?? []
  where requirement.id.hasPrefix("led-by-") { asked.judge(requirement.id, nil) }
  return shows("\(team.name) may be led by anyone", asked, is: .eligible)
}

/// A founder that is not listed is judged, and only of the corps.
private let founders: [Scenario] = {
  let judgement = "founded-by-province-otherwise"
  let other = corps.stating(TeamFacts.founder, .other("示例单位")).judging(judgement, nil)
  return [
    shows(
      "the corps is founded by the provincial association", corps.judging(judgement, nil),
      is: .eligible, met: ["founded-by-province"]),
    shows(
      "the corps is founded by the unit whose team it is",
      corps.stating(TeamFacts.founder, TeamFounder.unit).judging(judgement, nil), is: .ineligible,
      notMet: ["founded-by-province"]),
    shows(
      "nobody judges a city that founded the corps",
      corps.stating(TeamFacts.founder, TeamFounder.localAssociation).judging(judgement, nil),
      is: .ineligible, notMet: ["founded-by-province"]),
    shows(
      "a founder that is not listed is judged", other, is: .awaitingJudgement,
      toBeJudged: [judgement]),
    shows(
      "a founder that is not listed is judged yes", other.judging(judgement, .yes), is: .eligible),
    shows(
      "a founder that is not listed is judged no", other.judging(judgement, .no),
      is: .ineligible, notMet: [judgement]),
    shows(
      "who founded the corps nobody says", corps.stating(TeamFacts.founder, nil),
      is: .incomplete, unknown: ["founded-by-province", judgement]),
    shows(
      "a city's team may be founded by anyone",
      cityTeam.stating(TeamFacts.founder, .other("示例单位")).judging(judgement, nil),
      is: .eligible),
  ]
}()

/// The teams that 二（一） binds to register; on the platform or not is all the same for the others.
private let registered: [ChoiceOption] = [
  TeamKind.city, TeamKind.county, TeamKind.society, TeamKind.societyBranch, TeamKind.university,
  TeamKind.enterprise, TeamKind.medical, TeamKind.demonstrationZone,
]

private let standing: [Scenario] =
  [
    shows(
      "the corps is founded by the provincial association, not by a city",
      corps.stating(TeamFacts.founder, TeamFounder.localAssociation), is: .ineligible,
      notMet: ["founded-by-province"]),
    shows(
      "the corps need not join itself", corps.stating(TeamFacts.inProvincialCorps, false),
      is: .eligible),
    shows(
      "a base that is not recognised", mediaBase.stating(TeamFacts.recognisedMediaBase, false),
      is: .ineligible, notMet: ["recognised-media-base"]),
    shows(
      "a base of which nobody says whether it is recognised",
      mediaBase.stating(TeamFacts.recognisedMediaBase, nil), is: .incomplete,
      unknown: ["recognised-media-base"]),
    shows(
      "a date of registration says that a team is registered",
      cityTeam.stating(TeamFacts.onInfoPlatform, nil)
        .stating(TeamFacts.infoPlatformSince, .on("2021-07-01")), is: .eligible),
  ]
  + (teams + [demonstrationZone]).map { team in
    let isBound = team[TeamFacts.kind].map(registered.contains) ?? false
    return shows(
      "\(team.name) that is not on the platform", team.stating(TeamFacts.onInfoPlatform, false),
      is: isBound ? .ineligible : .eligible, notMet: isBound ? ["platform-registration"] : [])
  }
  + (teams.dropFirst() + [demonstrationZone]).map { team in
    shows(
      "\(team.name) that has not joined the corps",
      team.stating(TeamFacts.inProvincialCorps, false), is: .ineligible,
      notMet: ["in-provincial-corps"])
  }

/// Names for which there is no pattern are never refused by facts: people judge them.
private let judged: [Scenario] =
  [
    (township, "township-team-name"), (medical, "medical-team-name"),
    (demonstrationZone, "demonstration-zone-team-name"), (longBranch, "society-branch-team-name"),
    (department, "college-team-name"), (longAssociation, "rural-association-team-name"),
    (youthCentre, "youth-team-name"),
  ].flatMap { team, id in
    [
      shows("\(id): any name passes that people accept", team, is: .eligible),
      shows("\(id) judged no", team.judging(id, .no), is: .ineligible, notMet: [id]),
      shows(
        "\(id) is not asked of a city", cityTeam.judging(id, nil), is: .eligible),
      shows(
        "\(id) not judged", team.judging(id, nil), is: .awaitingJudgement, toBeJudged: [id]),
    ]
  }

private let longBranch = societyBranch.stating(TeamFacts.branchName, "遥感专业委员会")
private let department = college.stating(TeamFacts.branchName, "数学系")
  .stating(TeamFacts.name, "示例大学数学科技志愿服务队")
private let longAssociation = ruralAssociation.stating(TeamFacts.unitName, "示例县农村专业技术协会")
private let youthCentre = youth.stating(TeamFacts.unitName, "示例市青少年科技中心")
  .stating(TeamFacts.name, "示例市青少年科技志愿服务队")
