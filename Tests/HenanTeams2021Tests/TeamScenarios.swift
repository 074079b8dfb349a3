import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Who leads a team, kind by kind, and that it is registered, founded and recognised as the notice asks.
let teamScenarios = ScenarioTable(leaders + unnamedLeaders + standing + judged)

/// For each kind, the posts that its leader may hold; every other post is refused.
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

private func led(_ id: String, _ team: Nomination, by posts: [ChoiceOption]) -> [Scenario] {
  (TeamLeader.all + [.other("秘书")]).map { post in
    let isRight = posts.contains(post)
    return shows(
      "\(team.name) led by \(post.id)", team.stating(TeamFacts.leader, post),
      is: isRight ? .eligible : .ineligible, notMet: isRight ? [] : [id])
  } + [
    shows(
      "\(team.name) led by nobody says whom", team.stating(TeamFacts.leader, nil),
      is: .incomplete, unknown: [id])
  ]
}

/// Kinds of which the notice does not say who leads them: anyone may.
private let unnamedLeaders = [
  corps, medical, ruralMember, youth, scienceWagon, educationBase, mediaBase, demonstrationZone,
].map { team in
  shows("\(team.name) may be led by anyone", team.stating(TeamFacts.leader, "other"), is: .eligible)
}

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
    shows(
      "\(team.name) that is not on the platform", team.stating(TeamFacts.onInfoPlatform, false),
      is: .ineligible, notMet: ["platform-registration"])
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
    (demonstrationZone, "demonstration-zone-team-name"),
  ].flatMap { team, id in
    [
      shows("\(id): any name passes that people accept", team, is: .eligible),
      shows("\(id) judged no", team.judging(id, .no), is: .ineligible, notMet: [id]),
      shows(
        "\(id) is not asked of a city", cityTeam.judging(id, nil), is: .eligible),
      shows(
        "\(id) not judged", team.judging(id, nil), is: .awaitingJudgement, toBeJudged: [id]),
    ]
  } + [
    shows(
      "whether Jiyuan is one of the 18 refuses nobody",
      demonstrationZone.judging("demonstration-zone-counted", .no), is: .eligible,
      notMet: ["demonstration-zone-counted"]),
    shows(
      "whether Jiyuan is one of the 18 is not asked of a city",
      cityTeam.judging("demonstration-zone-counted", nil), is: .eligible),
    shows(
      "whether Jiyuan is one of the 18 is asked and holds nobody up",
      demonstrationZone.judging("demonstration-zone-counted", nil), is: .eligible,
      toBeJudged: ["demonstration-zone-counted"]),
  ]
