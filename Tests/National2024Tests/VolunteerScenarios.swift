import National2024
import NoticeKit
import NoticeTesting
import SciTechVolunteering

let volunteer: Nomination = {
  var nomination = Nomination(.volunteer, name: "示例甲")
  nomination[VolunteerFacts.inOrganization] = true
  nomination[VolunteerFacts.servingSince] = .year(2019)
  nomination[VolunteerFacts.onDamei] = true
  nomination[HonourFacts.nationalYears] = []
  return nomination.judgingAll(of: .nationalCommendation2024)
}()

let volunteerScenarios =
  ScenarioTable(service + volunteer.honourScenarios)
  + .judgements(
    of: volunteer, on: submitted, in: .nationalCommendation2024,
    grades: ["responsibility-and-dedication": .very])

private let service: [Scenario] = {
  let since = VolunteerFacts.servingSince
  func shows(
    _ name: String, _ nomination: Nomination, is verdict: Verdict, notMet: [String] = [],
    unknown: [String] = []
  ) -> Scenario {
    Scenario(name, nomination, on: submitted, is: verdict, notMet: notMet, unknown: unknown)
  }
  return [
    shows("a volunteer who meets everything is eligible", volunteer, is: .eligible),
    shows(
      "three years to the day pass",
      volunteer.stating(since, CalendarDate("2022-02-20").map(KnownDate.day)), is: .eligible),
    shows(
      "three years but a day do not",
      volunteer.stating(since, CalendarDate("2022-02-21").map(KnownDate.day)), is: .ineligible,
      notMet: ["length-of-service"]),
    shows(
      "three stated years pass",
      volunteer.stating(since, nil).stating(VolunteerFacts.servingFor, .years(3)), is: .eligible),
    shows(
      "a stated time a month short does not",
      volunteer.stating(since, nil).stating(VolunteerFacts.servingFor, .years(2, months: 11)),
      is: .ineligible, notMet: ["length-of-service"]),
    shows(
      "a volunteer of no organization is refused",
      volunteer.stating(VolunteerFacts.inOrganization, false), is: .ineligible,
      notMet: ["in-organization"]),
    shows(
      "an unstated membership is unknown", volunteer.stating(VolunteerFacts.inOrganization, nil),
      is: .incomplete, unknown: ["in-organization"]),
    shows(
      "a volunteer who is not on 大美志愿 is refused",
      volunteer.stating(VolunteerFacts.onDamei, false), is: .ineligible,
      notMet: ["platform-registration"]),
  ]
}()
