import National2024
import NoticeKit
import NoticeTesting
import SciTechVolunteering

let project: Nomination = {
  var nomination = Nomination(.project, name: "示例银龄数字课堂")
  nomination[ProjectFacts.runningSince] = .month(year: 2020, month: 9)
  nomination[ProjectFacts.registeredVolunteers] = 10
  nomination[ProjectFacts.onDamei] = true
  nomination[HonourFacts.nationalYears] = []
  return nomination.judgingAll(of: .nationalCommendation2024)
}()

let projectScenarios =
  ScenarioTable(running + project.honourScenarios)
  + .judgements(
    of: project, on: submitted, in: .nationalCommendation2024,
    grades: ["influence": .fairly, "innovation": .some])

private let running: [Scenario] = {
  let since = ProjectFacts.runningSince
  func shows(
    _ name: String, _ nomination: Nomination, is verdict: Verdict, notMet: [String] = [],
    unknown: [String] = []
  ) -> Scenario {
    Scenario(name, nomination, on: submitted, is: verdict, notMet: notMet, unknown: unknown)
  }
  return [
    shows("a project with 10 registered volunteers passes", project, is: .eligible),
    shows(
      "9 are too few, for nothing here is in principle",
      project.stating(ProjectFacts.registeredVolunteers, 9)
        .justifying("registered-volunteers", "新组建"), is: .ineligible,
      notMet: ["registered-volunteers"]),
    shows(
      "three years to the day pass",
      project.stating(since, CalendarDate("2022-02-20").map(KnownDate.day)), is: .eligible),
    shows(
      "three years but a day do not",
      project.stating(since, CalendarDate("2022-02-21").map(KnownDate.day)), is: .ineligible,
      notMet: ["running-time"]),
    shows(
      "a month too little stated does not pass",
      project.stating(since, nil).stating(ProjectFacts.runningFor, .months(35)), is: .ineligible,
      notMet: ["running-time"]),
    shows(
      "a project whose team is not on 大美志愿 is refused",
      project.stating(ProjectFacts.onDamei, false), is: .ineligible,
      notMet: ["platform-registration"]),
    shows(
      "an unstated team is unknown", project.stating(ProjectFacts.registeredVolunteers, nil),
      is: .incomplete, unknown: ["registered-volunteers"]),
  ]
}()
