import National2024
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Three days before the deadline; the exact third anniversary then is 2022-02-20.
let submitted = CalendarDate("2025-02-20")

let organization = organizationFacts.judgingAll(of: .nationalCommendation2024)

private let organizationFacts: Nomination = {
  var nomination = Nomination(.organization, name: "示例市农技协科技志愿服务队")
  nomination[OrganizationFacts.approvedByHost] = true
  nomination[OrganizationFacts.establishedOn] = CalendarDate("2019-05-04").map(KnownDate.day)
  nomination[OrganizationFacts.badRecord] = false
  nomination[OrganizationFacts.registeredVolunteers] = 25
  nomination[OrganizationFacts.activeVolunteers] = 15
  nomination[OrganizationFacts.brandProjects] = 2
  nomination[OrganizationFacts.activities] = 50
  nomination[OrganizationFacts.onDamei] = true
  nomination[HonourFacts.nationalYears] = []
  return nomination
}()

private func shows(
  _ name: String, _ nomination: Nomination, is verdict: Verdict, notMet: [String] = [],
  unknown: [String] = [], excepted: [String] = []
) -> Scenario {
  Scenario(
    name, nomination, on: submitted, is: verdict, notMet: notMet, unknown: unknown,
    excepted: excepted)
}

let organizationScenarios =
  ScenarioTable(people + founding + standing + work + organization.honourScenarios)
  + .judgements(
    of: organization, on: submitted, in: .nationalCommendation2024,
    grades: ["stable-funding": .fairly, "stable-team": .fairly])

private let people: [Scenario] = {
  let registered = OrganizationFacts.registeredVolunteers
  let active = OrganizationFacts.activeVolunteers
  let share = OrganizationFacts.activeShare
  let twenty = organization.stating(registered, 20).stating(active, 12)
  let nineteen = organization.stating(registered, 19).stating(active, 12)
  let stated = organization.stating(active, nil)
  return [
    shows("20 registered volunteers pass", twenty, is: .eligible),
    shows(
      "19 need a justification", nineteen, is: .needsJustification,
      notMet: ["registered-volunteers"]),
    shows(
      "19 with a justification are excepted",
      nineteen.justifying("registered-volunteers", "山区小队，覆盖全县三分之一乡镇"), is: .eligible,
      excepted: ["registered-volunteers"]),
    shows(
      "a blank justification justifies nothing", nineteen.justifying("registered-volunteers", " "),
      is: .needsJustification, notMet: ["registered-volunteers"]),
    shows("15 of 25 who often take part are 60 %", organization, is: .eligible),
    shows(
      "14 of 25 are fewer", organization.stating(active, 14), is: .ineligible,
      notMet: ["active-share"]),
    shows("a stated share of 60 % passes", stated.stating(share, .percent(60)), is: .eligible),
    shows(
      "a stated share of 59.9 % does not", stated.stating(share, .percent(599, scale: 1)),
      is: .ineligible, notMet: ["active-share"]),
    shows(
      "nor does one of 59.9999 %", stated.stating(share, .percent(599_999, scale: 4)),
      is: .ineligible, notMet: ["active-share"]),
    shows("without a share it is unknown", stated, is: .incomplete, unknown: ["active-share"]),
    shows(
      "a justification does not excuse the share",
      organization.stating(active, 14).justifying("active-share", "农忙"), is: .ineligible,
      notMet: ["active-share"]),
    shows(
      "a share stated otherwise than its counts give decides nothing where they differ",
      organization.stating(active, 14).stating(share, .percent(60)), is: .incomplete,
      unknown: ["active-share"]),
  ]
}()

private let founding: [Scenario] = {
  let founded = OrganizationFacts.establishedOn
  let age = OrganizationFacts.establishedFor
  let stated = organization.stating(founded, nil)
  func on(_ text: String) -> KnownDate? { CalendarDate(text).map(KnownDate.day) }
  return [
    shows(
      "the exact third anniversary passes", organization.stating(founded, on("2022-02-20")),
      is: .eligible),
    shows(
      "a day less than three years does not", organization.stating(founded, on("2022-02-21")),
      is: .ineligible, notMet: ["established"]),
    shows(
      "a founding known to the month decides where every day agrees",
      organization.stating(founded, .month(year: 2022, month: 1)), is: .eligible),
    shows(
      "a founding known to the month is unknown where its days do not agree",
      organization.stating(founded, .month(year: 2022, month: 2)), is: .incomplete,
      unknown: ["established"]),
    shows(
      "a founding known to the year is refused where every day agrees",
      organization.stating(founded, .year(2023)), is: .ineligible, notMet: ["established"]),
    shows("36 stated months pass", stated.stating(age, .months(36)), is: .eligible),
    shows(
      "35 stated months do not", stated.stating(age, .months(35)), is: .ineligible,
      notMet: ["established"]),
    Scenario(
      "without a day of submission nobody knows how long it is", organization, on: nil,
      is: .incomplete, unknown: ["established"]),
    Scenario(
      "29 February is reached on the last day of February",
      organization.stating(founded, on("2020-02-29")), on: CalendarDate("2023-02-28"),
      is: .eligible),
    Scenario(
      "and not a day earlier",
      organization.stating(founded, on("2020-02-29")), on: CalendarDate("2023-02-27"),
      is: .ineligible, notMet: ["established"]),
  ]
}()

private let standing = [
  shows(
    "one founded without approval is refused",
    organization.stating(OrganizationFacts.approvedByHost, false), is: .ineligible,
    notMet: ["approved-by-host"]),
  shows(
    "a bad record refuses", organization.stating(OrganizationFacts.badRecord, true),
    is: .ineligible, notMet: ["no-bad-record"]),
  shows(
    "an unstated record is unknown, not clean",
    organization.stating(OrganizationFacts.badRecord, nil), is: .incomplete,
    unknown: ["no-bad-record"]),
  shows(
    "one that is not on 大美志愿 is refused",
    organization.stating(OrganizationFacts.onDamei, false), is: .ineligible,
    notMet: ["platform-registration"]),
  shows(
    "the date of its registration says that it is registered",
    organization.stating(OrganizationFacts.onDamei, nil)
      .stating(OrganizationFacts.dameiSince, .month(year: 2024, month: 6)), is: .eligible),
  shows(
    "being on the platform of 2021 is not being on 大美志愿",
    organization.stating(OrganizationFacts.onDamei, nil)
      .stating(OrganizationFacts.onInfoPlatform, true), is: .incomplete,
    unknown: ["platform-registration"]),
]

private let work = [
  shows(
    "1 brand project is too few", organization.stating(OrganizationFacts.brandProjects, 1),
    is: .ineligible, notMet: ["brand-projects"]),
  shows(
    "49 activities are too few", organization.stating(OrganizationFacts.activities, 49),
    is: .ineligible, notMet: ["activities"]),
  shows(
    "51 activities pass", organization.stating(OrganizationFacts.activities, 51), is: .eligible),
]
