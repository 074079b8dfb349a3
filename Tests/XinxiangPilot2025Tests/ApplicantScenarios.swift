import NoticeKit
import NoticeTesting
import SciTechVolunteering
import XinxiangPilot2025

let applicantScenarios =
  ScenarioTable(kinds + conditions + tasksApart)
  + .judgements(of: applicant, on: lastDay, in: .xinxiangPilot2025)

private func shows(
  _ name: String, _ nomination: Nomination, is verdict: Verdict, notMet: [String] = [],
  unknown: [String] = []
) -> Scenario {
  Scenario(name, nomination, on: lastDay, is: verdict, notMet: notMet, unknown: unknown)
}

private let kinds: [Scenario] =
  PilotType.all.map { kind in
    shows(
      "a unit that is addressed may apply as a \(kind.id)",
      applicant.stating(PilotFacts.pilotType, kind), is: .eligible)
  }

private let conditions: [Scenario] = {
  let department = PilotFacts.hasDepartment
  let staff = PilotFacts.hasFullTimeStaff
  let flags = [
    ("in-work-plan", PilotFacts.inWorkPlan), ("in-annual-plan", PilotFacts.inAnnualPlan),
    ("active-at-major-events", PilotFacts.activeAtMajorEvents),
    ("joint-activities", PilotFacts.jointActivities),
  ].flatMap { id, fact in
    [
      shows(
        "without \(id) it is refused", applicant.stating(fact, false), is: .ineligible,
        notMet: [id]),
      shows(
        "\(id) unstated is unknown", applicant.stating(fact, nil), is: .incomplete, unknown: [id]),
    ]
  }
  return flags + [
    shows(
      "full-time staff do where there is no department",
      applicant.stating(department, false).stating(staff, true), is: .eligible),
    shows(
      "a department does, whatever the staff", applicant.stating(staff, nil), is: .eligible),
    shows(
      "neither a department nor staff is refused", applicant.stating(department, false),
      is: .ineligible, notMet: ["department-or-staff"]),
    shows(
      "no department and unstated staff is unknown",
      applicant.stating(department, false).stating(staff, nil), is: .incomplete,
      unknown: ["department-or-staff"]),
  ]
}()

private let tasksApart = [
  shows(
    "tasks are no conditions of entry",
    applicant.stating(PilotTeams.teamCount, 0).stating(PilotStations.stationCount, 0)
      .stating(PilotFacts.keyProjects, 0).stating(PilotFacts.yearlyActivities, 0)
      .judging("needs-researched", .no), is: .eligible)
]
