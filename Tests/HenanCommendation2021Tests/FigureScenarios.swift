import HenanCommendation2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

let volunteerScenarios = ScenarioTable(
  [shows("a volunteer of whom all is in order is eligible", volunteer, is: .eligible)]
    + mustBe(true, VolunteerFacts.onInfoPlatform, "platform-registration", of: volunteer)
    + mustBe(false, VolunteerFacts.badRecord, "no-bad-record", of: volunteer)
    + mustBe(false, VolunteerFacts.badInfluence, "no-bad-influence", of: volunteer)
    + mustBe(false, VolunteerFacts.violations, "no-violations", of: volunteer)
    + mustBe(false, VolunteerFacts.severelyPunished, "not-severely-punished", of: volunteer)
    + [
      shows(
        "registered on whatever day, a volunteer passes",
        volunteer.stating(VolunteerFacts.onInfoPlatform, nil)
          .stating(VolunteerFacts.infoPlatformSince, day("2021-12-29")), is: .eligible),
      shows(
        "being on 大美志愿 is not being on the information platform",
        volunteer.stating(VolunteerFacts.onInfoPlatform, nil)
          .stating(VolunteerFacts.onDamei, true), is: .incomplete,
        unknown: ["platform-registration"]),
    ])

let organizationScenarios = ScenarioTable(
  people(organization, OrganizationFacts.registeredVolunteers)
    + mustBe(true, OrganizationFacts.approvedByHost, "approved-by-host", of: organization)
    + mustBe(true, OrganizationFacts.onInfoPlatform, "platform-registration", of: organization)
    + mustBe(false, OrganizationFacts.badRecord, "no-bad-record", of: organization)
    + [
      shows(
        "an organization founded last month is eligible: no age is asked for",
        organization.stating(OrganizationFacts.establishedOn, day("2021-11-30")), is: .eligible)
    ])

let projectScenarios = ScenarioTable(
  people(project, ProjectFacts.registeredVolunteers)
    + mustBe(true, ProjectFacts.onInfoPlatform, "platform-registration", of: project)
    + [
      shows("a project that runs for a year to the day is eligible", project, is: .eligible),
      shows(
        "a year but a day is too short, and no justification helps",
        project.stating(ProjectFacts.runningSince, day("2020-12-31"))
          .justifying("running-time", "成效突出"), is: .ineligible, notMet: ["running-time"]),
      shows(
        "twelve stated months pass",
        project.stating(ProjectFacts.runningSince, nil)
          .stating(ProjectFacts.runningFor, .months(12)), is: .eligible),
      shows(
        "eleven stated months do not",
        project.stating(ProjectFacts.runningSince, nil)
          .stating(ProjectFacts.runningFor, .months(11)), is: .ineligible,
        notMet: ["running-time"]),
      shows(
        "a start in December 2020 is unknown: it may be a year and may not",
        project.stating(ProjectFacts.runningSince, .month(year: 2020, month: 12)),
        is: .incomplete, unknown: ["running-time"]),
      Scenario(
        "with no day of submission the time is unknown", project, on: nil, is: .incomplete,
        unknown: ["running-time"]),
    ])

/// Both sides of 20, which is in principle.
private func people(_ nomination: Nomination, _ fact: CountFact) -> [Scenario] {
  let id = "registered-volunteers"
  let who = nomination.category
  return [
    shows("\(who): 20 people pass", nomination, is: .eligible),
    shows(
      "\(who): 19 need a justification", nomination.stating(fact, 19), is: .needsJustification,
      notMet: [id]),
    shows(
      "\(who): 19 are excepted where that is justified",
      nomination.stating(fact, 19).justifying(id, "边远乡镇仅此一队"), is: .eligible, excepted: [id]),
    shows(
      "\(who): there is no floor below 20", nomination.stating(fact, 1).justifying(id, "新组建"),
      is: .eligible, excepted: [id]),
    shows(
      "\(who): an unstated number is unknown", nomination.stating(fact, nil), is: .incomplete,
      unknown: [id]),
  ]
}

/// Both sides of 2019 and 2020, at either level, for every category.
let honourScenarios = ScenarioTable(
  [volunteer, organization, project, site].flatMap { nomination in
    [HonourFacts.nationalYears, HonourFacts.provincialYears].flatMap { level in
      (2018...2021).map { year in
        let isBarred = year == 2019 || year == 2020
        return shows(
          "\(nomination.category): \(level.id) \(year) \(isBarred ? "bars" : "does not bar")",
          nomination.stating(level, [year]), is: isBarred ? .ineligible : .eligible,
          notMet: isBarred ? ["not-honoured-before"] : [])
      } + [
        shows(
          "\(nomination.category): \(level.id) unsaid is unknown", nomination.stating(level, nil),
          is: .incomplete, unknown: ["not-honoured-before"])
      ]
    } + [
      shows(
        "\(nomination.category): one level that bars is enough",
        nomination.stating(HonourFacts.nationalYears, [2019])
          .stating(HonourFacts.provincialYears, nil), is: .ineligible,
        notMet: ["not-honoured-before"])
    ]
  })

let judgementScenarios =
  ScenarioTable.judgements(
    of: volunteer, on: submitted, in: .henanCommendation2021,
    grades: ["responsibility-and-dedication": .fairly],
    strengths: ["special-contribution": .preferred])
  + .judgements(
    of: organization, on: submitted, in: .henanCommendation2021, grades: ["stable-team": .fairly])
  + .judgements(
    of: project, on: submitted, in: .henanCommendation2021, grades: ["influence": .fairly])
  + .judgements(of: site, on: submitted, in: .henanCommendation2021)
