import HenanCommendation2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

let siteScenarios = ScenarioTable(
  residents + kindsAndTeams
    + systems.flatMap { mustBe(true, $0.fact, $0.id, of: site) }
    + mustBe(false, SiteFacts.badRecord, "no-bad-record", of: site)
    + mustBe(false, SiteFacts.badInfluence, "no-bad-influence", of: site)
    + mustBe(false, SiteFacts.violations, "no-violations", of: site)
    + mustBe(false, SiteFacts.severelyPunished, "not-severely-punished", of: site)
    + mustBe(true, SiteFacts.activitiesPublished, "activities-published", of: site)
    + mustBe(true, SiteFacts.teamsRegistered, "platform-registration", of: site))

/// Both sides of 10 %, stated or counted.
private let residents = [
  shows("a stated share of 10 % is eligible, residents unasked", site, is: .eligible),
  shows(
    "9.9999 % is too little",
    site.stating(SiteFacts.registeredShare, .percent(99_999, scale: 4)),
    is: .ineligible, notMet: ["registered-share"]),
  shows(
    "100 of 1 000 residents are 10 %",
    site.stating(SiteFacts.registeredShare, nil).stating(SiteFacts.residents, 1000),
    is: .eligible),
  shows(
    "100 of 1 001 are fewer",
    site.stating(SiteFacts.registeredShare, nil).stating(SiteFacts.residents, 1001),
    is: .ineligible, notMet: ["registered-share"]),
  shows(
    "neither share nor residents leave it unknown", site.stating(SiteFacts.registeredShare, nil),
    is: .incomplete, unknown: ["registered-share"]),
  shows(
    "no residents leave it unknown",
    site.stating(SiteFacts.registeredShare, nil).stating(SiteFacts.residents, 0)
      .stating(SiteFacts.registeredVolunteers, 0), is: .incomplete,
    unknown: ["registered-share"]),
]

/// Both sides of 3 kinds and 3 teams.
private let kindsAndTeams = [
  shows(
    "2 kinds are too few",
    site.stating(SiteFacts.activityKinds, [ActivityKind.farmServices, ActivityKind.healthAdvice]),
    is: .ineligible, notMet: ["activity-kinds"]),
  shows(
    "a kind that no list names counts",
    site.stating(
      SiteFacts.activityKinds,
      [ActivityKind.farmServices, ActivityKind.healthAdvice, .other("天文观测")]), is: .eligible),
  shows(
    "3 stated kinds pass",
    site.stating(SiteFacts.activityKinds, nil).stating(SiteFacts.activityKindCount, 3),
    is: .eligible),
  shows(
    "2 stated kinds do not",
    site.stating(SiteFacts.activityKinds, nil).stating(SiteFacts.activityKindCount, 2),
    is: .ineligible, notMet: ["activity-kinds"]),
  shows(
    "2 teams are too few", site.stating(SiteFacts.teams, 2), is: .ineligible,
    notMet: ["volunteer-teams"]),
  shows(
    "an unstated number of teams is unknown", site.stating(SiteFacts.teams, nil),
    is: .incomplete, unknown: ["volunteer-teams"]),
]
