import HenanTeams2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Both sides of 1 000, 10 000 and 250 000, and of the day by which teams are founded.
let partScenarios =
  PartScenarioTable(
    target(.county, reached: 1_000, missed: 999) + target(.city, reached: 10_000, missed: 9_999)
      + target(.province, reached: 250_000, missed: 249_999) + founding)
  + zone

private func target(_ category: CategoryID, reached: Int, missed: Int) -> [PartScenario] {
  let id = "registered-volunteers"
  let region = Nomination(category, name: "示例")
  let count = RegionFacts.registeredVolunteers
  return [
    PartScenario("\(category): \(reached)", region.stating(count, reached), .target, is: .met),
    PartScenario(
      "\(category): \(missed)", region.stating(count, missed), .target, is: .notMet, notMet: [id]),
    PartScenario(
      "\(category): no reason stands in for one volunteer more",
      region.stating(count, missed).justifying(id, "人口较少"), .target, is: .notMet, notMet: [id]),
    PartScenario(
      "\(category): nobody counted", region, .target, is: .unknown, unknown: [id]),
  ]
}

private let founding: [PartScenario] = {
  let id = "founded-in-time"
  func founded(_ name: String, _ date: KnownDate?, _ outcome: Outcome) -> PartScenario {
    PartScenario(
      name, cityTeam.stating(TeamFacts.foundedOn, date), .task, is: outcome,
      notMet: outcome == .notMet ? [id] : [], unknown: outcome == .unknown ? [id] : [])
  }
  return [
    founded("founded on the last day, a Sunday", .on("2021-06-20"), .met),
    founded("founded the day after", .on("2021-06-21"), .notMet),
    PartScenario(
      "no reason stands in for being founded in time",
      cityTeam.stating(TeamFacts.foundedOn, .on("2021-06-21")).justifying(id, "换届"), .task,
      is: .notMet, notMet: [id]),
    founded("founded in May, whatever day it was", .month(year: 2021, month: 5), .met),
    founded("founded in June decides nothing", .month(year: 2021, month: 6), .unknown),
    founded("founded nobody says when", nil, .unknown),
    PartScenario("teams other than Jiyuan's have no target", cityTeam, .target, is: .notApplicable),
  ]
}()

/// The head-count of 济源示范区 is judged, not counted.
private let zone = PartScenarioTable.judgements(
  of: demonstrationZone, .target, in: .henanTeams2021)
