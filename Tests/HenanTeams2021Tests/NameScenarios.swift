import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Each of the fourteen patterns: the right name, and names that are near it and wrong.
let nameScenarios = ScenarioTable(
  rightNames
    + wrong("name-of-provincial-corps", corps, ["河南省科技志愿服务队", "河南科技志愿服务总队", "某省科技志愿服务总队"])
    + wrong("name-of-city", cityTeam, ["新乡市科技志愿服务支队", "新乡科技志愿服务队", "安阳市科技志愿服务队"])
    + wrong("name-of-county", countyTeam, ["辉县市科技志愿服务分队", "辉县科技志愿服务队", "新乡市科技志愿服务队"])
    + wrong("name-of-society", society, ["河南省示例学会科技志愿服务队", "河南省示例研究会科技志愿服务支队", "示例研究会志愿服务队"])
    + wrong(
      "name-of-society-branch", societyBranch,
      ["河南省示例学会科技志愿服务队", "遥感专委会科技志愿服务队", "河南省示例学会遥感专委会科技志愿服务分队", "河南省示例学会测绘专委会科技志愿服务队"])
    + wrong("name-of-university", university, ["示例学院科技志愿服务队", "示例大学志愿服务队", "科技志愿服务队"])
    + wrong(
      "name-of-college", college,
      [
        "示例大学科技志愿服务队", "农学院科技志愿服务队", "示例大学理学院科技志愿服务队",
        "另一大学农学院科技志愿服务队",
      ])
    + wrong("name-of-enterprise", enterprise, ["示例高新区科技志愿服务支队", "示例公司科技志愿服务队"])
    + wrong("name-of-rural-association", ruralAssociation, ["示例县科技志愿服务队", "示例县农技协志愿服务队"])
    + wrong("name-of-rural-member", ruralMember, ["示例县农技协科技志愿服务队", "示例葡萄协会科技志愿服务分队"])
    + wrong(
      "name-of-youth", youth,
      ["示例中学科技志愿服务队", "青少年科技志愿服务队", "示例中学青少年科技科技志愿服务队", "另一中学青少年科技志愿服务队"])
    + wrong(
      "name-of-science-wagon", scienceWagon, ["示例县大篷车科技志愿服务队", "示例县科技志愿服务队", "另一县科普大篷车科技志愿服务队"])
    + wrong(
      "name-of-education-base", educationBase, ["示例馆科普基地科技志愿服务队", "示例馆科技志愿服务队", "另一馆科普教育基地科技志愿服务队"])
    + wrong(
      "name-of-media-base", mediaBase, ["示例社科普创作基地科技志愿服务队", "示例社科技志愿服务队", "另一社全媒体科普创作基地科技志愿服务队"])
    + endings + unstated + ownBases + uncovered)

private let rightNames = teams.map { team in
  shows("\(team.name) is a right name", team, is: .eligible)
}

private func wrong(_ id: String, _ team: Nomination, _ names: [String]) -> [Scenario] {
  names.map { name in
    shows(
      "\(name) is no name for \(team.name)", team.stating(TeamFacts.name, name), is: .ineligible,
      notMet: [id])
  }
}

/// The unit's own name has to end as its kind does, whatever stands in the team's name.
private let endings: [Scenario] = [
  ownName("name-of-city", cityTeam, "新乡", fits: false),
  ownName("name-of-city", cityTeam, "辉县", fits: false),
  ownName("name-of-county", countyTeam, "卫滨区", fits: true),
  ownName("name-of-county", countyTeam, "获嘉县", fits: true),
  ownName("name-of-county", countyTeam, "示例乡", fits: false),
  ownName("name-of-society", society, "河南省示例学会", fits: true),
  ownName("name-of-society", society, "河南省示例协会", fits: true),
  ownName("name-of-society", society, "河南省示例中心", fits: false),
  ownName("name-of-rural-member", ruralMember, "示例合作社", fits: false),
  branch("name-of-society-branch", societyBranch, "测绘专委会", fits: true),
  branch("name-of-college", college, "理学院", fits: true),
  committee(under: "河南省示例学会"), committee(under: "河南省示例协会"), committee(under: "河南省示例研究会"),
  shows(
    "a society's committee under a unit that is no society",
    societyBranch.stating(TeamFacts.unitName, "示例中心")
      .stating(TeamFacts.name, "示例中心遥感专委会科技志愿服务队"), is: .ineligible,
    notMet: ["name-of-society-branch"]),
]

private func committee(under unit: String) -> Scenario {
  shows(
    "a committee under \(unit)",
    societyBranch.stating(TeamFacts.unitName, unit)
      .stating(TeamFacts.name, "\(unit)遥感专委会科技志愿服务队"), is: .eligible)
}

private func ownName(
  _ id: String, _ team: Nomination, _ unit: String, fits: Bool
) -> Scenario {
  shows(
    "\(unit) \(fits ? "gives" : "gives no") name by \(id)",
    team.stating(TeamFacts.unitName, unit).stating(TeamFacts.name, "\(unit)科技志愿服务队"),
    is: fits ? .eligible : .ineligible, notMet: fits ? [] : [id])
}

private func branch(_ id: String, _ team: Nomination, _ branch: String, fits: Bool) -> Scenario {
  let unit = team[TeamFacts.unitName] ?? ""
  return shows(
    "\(branch) \(fits ? "gives" : "gives no") name by \(id)",
    team.stating(TeamFacts.branchName, branch)
      .stating(TeamFacts.name, "\(unit)\(branch)科技志愿服务队"),
    is: fits ? .eligible : .ineligible, notMet: fits ? [] : [id])
}

private let unstated: [Scenario] = [
  shows(
    "a city's own name that nobody states leaves the team's unknown",
    cityTeam.stating(TeamFacts.unitName, nil), is: .incomplete, unknown: ["name-of-city"]),
  shows(
    "a name that is not stated is unknown", cityTeam.stating(TeamFacts.name, nil),
    is: .incomplete, unknown: ["name-of-city"]),
]

/// A unit that is called a base already need not say so twice, and may stand without it.
private let ownBases: [Scenario] = [
  ("name-of-youth", youth, "示例市青少年"), ("name-of-science-wagon", scienceWagon, "示例县科普大篷车"),
  ("name-of-education-base", educationBase, "示例科技馆科普教育基地"),
  ("name-of-media-base", mediaBase, "示例台全媒体科普创作基地"),
].map { (id: String, team: Nomination, unit: String) in
  shows(
    "\(unit) says what it is",
    team.stating(TeamFacts.unitName, unit).stating(TeamFacts.name, "\(unit)科技志愿服务队"),
    is: .eligible, met: [id])
}

/// Where a unit or branch is not called as the pattern has it, the name is judged, whatever it is.
private let uncovered: [Scenario] =
  [
    ("college-team-name", college, TeamFacts.branchName, ["研究院", "数学", "数学系"]),
    (
      "society-branch-team-name", societyBranch, TeamFacts.branchName,
      ["青年工作委员会", "青委会", "遥感专委", "遥感专业委员会"]
    ),
    (
      "rural-association-team-name", ruralAssociation, TeamFacts.unitName,
      ["示例县职工技协", "示例县农技", "示例县葡萄协会", "示例县农村专业技术协会"]
    ),
    ("youth-team-name", youth, TeamFacts.unitName, ["示例市青少年科技中心", "示例县青少年宫"]),
  ].flatMap { id, team, fact, own in
    own.map { (own: String) in
      shows(
        "\(own) is not called as the pattern has it",
        team.stating(fact, own).stating(TeamFacts.name, "某某科技志愿服务队").judging(id, nil),
        is: .awaitingJudgement, toBeJudged: [id])
    }
  }
  + [
    (college, "college-team-name"), (societyBranch, "society-branch-team-name"),
    (ruralAssociation, "rural-association-team-name"), (youth, "youth-team-name"),
  ].map { team, id in
    shows("\(team.name) follows the pattern: nobody judges", team.judging(id, nil), is: .eligible)
  }
  + ["示例少年宫", "示例青少科技馆", "青少年科技中心"].map { (unit: String) in
    shows(
      "\(unit) does not say 青少年 after a name of its own",
      youth.stating(TeamFacts.unitName, unit)
        .stating(TeamFacts.name, "\(unit)青少年科技志愿服务队").judging("youth-team-name", nil),
      is: .eligible, met: ["name-of-youth"])
  }
