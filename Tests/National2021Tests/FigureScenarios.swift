import National2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Both sides of 20 volunteers and of the flags of teams.
let organizationScenarios = ScenarioTable([
  shows("a team of 20 is eligible", organization, is: .eligible),
  shows(
    "a team of 19 needs a justification",
    organization.stating(OrganizationFacts.registeredVolunteers, 19), is: .needsJustification,
    notMet: ["registered-volunteers"]),
  shows(
    "a justified team of 19 is excepted",
    organization.stating(OrganizationFacts.registeredVolunteers, 19)
      .justifying("registered-volunteers", "边远乡镇仅此一队"), is: .eligible,
    excepted: ["registered-volunteers"]),
  shows(
    "a team whose number is unstated is unknown",
    organization.stating(OrganizationFacts.registeredVolunteers, nil), is: .incomplete,
    unknown: ["registered-volunteers"]),
  shows(
    "a team founded without approval is refused",
    organization.stating(OrganizationFacts.approvedByHost, false), is: .ineligible,
    notMet: ["approved-by-host"]),
  shows(
    "a bad record refuses", organization.stating(OrganizationFacts.badRecord, true),
    is: .ineligible, notMet: ["no-bad-record"]),
])

/// Both sides of 3 kinds, 3 teams and 10 %.
let siteScenarios = ScenarioTable([
  shows("a site with 3 kinds, 3 teams and 10 % is eligible", site, is: .eligible),
  shows(
    "2 kinds are too few",
    site.stating(SiteFacts.activityKinds, [ActivityKind.farmServices, ActivityKind.healthAdvice]),
    is: .ineligible, notMet: ["activity-kinds"]),
  shows(
    "2 stated kinds are too few",
    site.stating(SiteFacts.activityKinds, nil).stating(SiteFacts.activityKindCount, 2),
    is: .ineligible, notMet: ["activity-kinds"]),
  shows(
    "2 teams are too few", site.stating(SiteFacts.teams, 2), is: .ineligible,
    notMet: ["volunteer-teams"]),
  shows(
    "99 of 1 000 residents are fewer than 10 %", site.stating(SiteFacts.registeredVolunteers, 99),
    is: .ineligible, notMet: ["registered-share"]),
  shows(
    "a stated share of 10 % is enough, residents unasked",
    site.stating(SiteFacts.residents, nil).stating(SiteFacts.registeredVolunteers, nil)
      .stating(SiteFacts.registeredShare, .percent(10)), is: .eligible),
  shows(
    "a stated share of 9.9 % is not",
    site.stating(SiteFacts.residents, nil).stating(SiteFacts.registeredVolunteers, nil)
      .stating(SiteFacts.registeredShare, .percent(99, scale: 1)), is: .ineligible,
    notMet: ["registered-share"]),
  shows(
    "nor is one of 9.9999 %",
    site.stating(SiteFacts.residents, nil).stating(SiteFacts.registeredVolunteers, nil)
      .stating(SiteFacts.registeredShare, .percent(99_999, scale: 4)), is: .ineligible,
    notMet: ["registered-share"]),
  shows(
    "no residents leave the share unknown",
    site.stating(SiteFacts.residents, 0).stating(SiteFacts.registeredVolunteers, 0),
    is: .incomplete, unknown: ["registered-share"]),
])

/// Both sides of 2019 and 2020, for every category.
let honourScenarios = ScenarioTable(
  [volunteer, organization, site].flatMap { nomination in
    (2018...2021).map { year in
      let isBarred = year == 2019 || year == 2020
      return shows(
        "\(nomination.category) selected for \(year) \(isBarred ? "is barred" : "is not barred")",
        nomination.stating(HonourFacts.nationalYears, [year]),
        is: isBarred ? .ineligible : .eligible,
        notMet: isBarred ? ["not-honoured-before"] : [])
    }
  })

let judgementScenarios =
  ScenarioTable.judgements(
    of: volunteer, on: noDay, in: .nationalCommendation2021,
    grades: ["responsibility-and-dedication": .fairly],
    strengths: ["special-contribution": .preferred])
  + .judgements(of: organization, on: noDay, in: .nationalCommendation2021)
  + .judgements(of: site, on: noDay, in: .nationalCommendation2021)
