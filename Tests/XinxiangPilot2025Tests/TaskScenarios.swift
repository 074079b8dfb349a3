import NoticeKit
import NoticeTesting
import SciTechVolunteering
import XinxiangPilot2025

/// A pilot whose plan has everything that is asked, and no more.
private let planned: Nomination = {
  var nomination = applicant
  nomination[PilotTeams.teams] = [.team(50)]
  nomination[PilotFacts.keyProjects] = 1
  nomination[PilotFacts.yearlyActivities] = 5
  nomination[PilotStations.stations] = [.station()]
  return nomination
}()

let taskScenarios =
  PartScenarioTable(teams + activities + stations + [unexcused])
  + .judgements(of: planned, .task, in: .xinxiangPilot2025, preferred: ["creates-works"])

private func shows(
  _ name: String, _ nomination: Nomination, is outcome: Outcome, notMet: [String] = [],
  unknown: [String] = []
) -> PartScenario {
  PartScenario(name, nomination, .task, is: outcome, notMet: notMet, unknown: unknown)
}

private let ofEachTeam = [
  "team-size", "platform-registration", "activities-published", "activities-recorded",
]

private let teams: [PartScenario] = {
  func with(_ rows: [FactRow]?) -> Nomination { planned.stating(PilotTeams.teams, rows) }
  let columns = [
    ("platform-registration", PilotTeams.onDamei),
    ("activities-published", PilotTeams.activitiesPublished),
    ("activities-recorded", PilotTeams.activitiesRecorded),
  ]
  return [
    shows("one team of 50 passes", planned, is: .met),
    shows(
      "a team of 49 is too small", with([.team(49)]), is: .notMet, notMet: ["team-size"]),
    shows(
      "51 and 49 are not 50 each", with([.team(51), .team(49)]), is: .notMet,
      notMet: ["team-size"]),
    shows("two teams of 50 pass", with([.team(50), .team(50)]), is: .met),
    shows(
      "a team of nobody knows how many is unknown", with([.team(50), .team(nil)]), is: .unknown,
      unknown: ["team-size"]),
    shows("no team satisfies nothing", with([]), is: .notMet, notMet: ["teams"] + ofEachTeam),
    shows("unstated teams are unknown", with(nil), is: .unknown, unknown: ["teams"] + ofEachTeam),
    shows(
      "a stated number without the teams decides only the number",
      with(nil).stating(PilotTeams.teamCount, 1), is: .unknown, unknown: ofEachTeam),
    shows(
      "no team stated as a number is none", with(nil).stating(PilotTeams.teamCount, 0),
      is: .notMet, notMet: ["teams"], unknown: ofEachTeam),
    shows(
      "the date of a team's registration says that it is registered",
      with([.team(50, PilotTeams.onDamei, nil, since: .year(2024))]), is: .met),
  ]
    + columns.flatMap { id, column in
      [
        shows(
          "one team of two that lacks \(id) is told",
          with([.team(50), .team(50, column, false)]), is: .notMet, notMet: [id]),
        shows(
          "\(id) unstated is unknown", with([.team(50), .team(50, column, nil)]), is: .unknown,
          unknown: [id]),
      ]
    }
}()

private let activities: [PartScenario] = {
  func with(_ fact: CountFact, _ number: Int?) -> Nomination { planned.stating(fact, number) }
  let projects = PilotFacts.keyProjects
  let yearly = PilotFacts.yearlyActivities
  return [
    shows("no key project is too few", with(projects, 0), is: .notMet, notMet: ["key-projects"]),
    shows("two key projects pass", with(projects, 2), is: .met),
    shows(
      "unstated projects are unknown", with(projects, nil), is: .unknown,
      unknown: ["key-projects"]),
    shows(
      "4 activities a year are too few", with(yearly, 4), is: .notMet,
      notMet: ["yearly-activities"]),
    shows("6 activities pass", with(yearly, 6), is: .met),
    shows(
      "unstated activities are unknown", with(yearly, nil), is: .unknown,
      unknown: ["yearly-activities"]),
  ]
}()

private let sixThings = [
  ("station-premises", PilotStations.hasPremises), ("station-team", PilotStations.hasTeam),
  ("station-projects", PilotStations.hasProjects),
  ("station-equipment", PilotStations.hasEquipment), ("station-rules", PilotStations.hasRules),
  ("station-sign", PilotStations.hasSign),
]

private let stations: [PartScenario] = {
  func with(_ rows: [FactRow]?) -> Nomination { planned.stating(PilotStations.stations, rows) }
  let ids = sixThings.map(\.0)
  return [
    shows(
      "no station satisfies nothing", with([]), is: .notMet, notMet: ["stations"] + ids),
    shows("two whole stations pass", with([.station(), .station()]), is: .met),
    shows(
      "unstated stations are unknown", with(nil), is: .unknown, unknown: ["stations"] + ids),
    shows(
      "no station stated as a number is none", with(nil).stating(PilotStations.stationCount, 0),
      is: .notMet, notMet: ["stations"], unknown: ids),
  ]
    + sixThings.flatMap { id, column in
      [
        shows(
          "one station of two that lacks \(id) is told",
          with([.station(), .station(column, false)]), is: .notMet, notMet: [id]),
        shows(
          "\(id) unstated is unknown", with([.station(column, nil), .station()]), is: .unknown,
          unknown: [id]),
      ]
    }
}()

/// Nothing here is in principle.
private let unexcused: PartScenario = {
  let tasks =
    ["teams"] + ofEachTeam + ["key-projects", "yearly-activities", "stations"] + sixThings.map(\.0)
  let empty = planned.stating(PilotTeams.teams, []).stating(PilotStations.stations, [])
    .stating(PilotFacts.keyProjects, 0).stating(PilotFacts.yearlyActivities, 4)
  return shows(
    "no justification excuses a task", tasks.reduce(empty) { $0.justifying($1, "示例理由") },
    is: .notMet, notMet: tasks)
}()

extension FactRow {
  /// A team that does everything but for what is said of one column.
  fileprivate static func team(
    _ people: Int?, _ column: FlagFact? = nil, _ value: Bool? = nil, since: KnownDate? = nil
  ) -> FactRow {
    var row = FactRow()
    row[PilotTeams.name] = "示例科技志愿服务队"
    row[PilotTeams.people] = people
    row[PilotTeams.onDamei] = true
    row[PilotTeams.activitiesPublished] = true
    row[PilotTeams.activitiesRecorded] = true
    if let column { row[column] = value }
    row[PilotTeams.dameiSince] = since
    return row
  }

  /// A station that has all six things but for what is said of one.
  fileprivate static func station(_ column: FlagFact? = nil, _ value: Bool? = nil) -> FactRow {
    var row = FactRow()
    row[PilotStations.name] = "示例科技馆站"
    for fact in sixThings.map(\.1) { row[fact] = true }
    if let column { row[column] = value }
    return row
  }
}
