import HenanTeams2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Both sides of 1 000, 10 000 and 250 000, and of the day by which teams are founded.
let partScenarios =
  PartScenarioTable(
    target(Nomination(.county, name: "示例"), reached: 1_000, missed: 999)
      + target(ordinaryCity, reached: 10_000, missed: 9_999)
      + target(Nomination(.province, name: "示例"), reached: 250_000, missed: 249_999)
      + founding + foundingOfKinds + regionsOfCities)
  + zone

private func target(_ region: Nomination, reached: Int, missed: Int) -> [PartScenario] {
  let id = "registered-volunteers"
  let category = region.category
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
    PartScenario("a team has no target", demonstrationZone, .target, is: .notApplicable),
  ]
}()

/// 三2 binds the teams of those whom it addresses, and no others.
private let foundingOfKinds = (teams + [demonstrationZone]).map { team in
  let addressed: [ChoiceOption] = [
    TeamKind.city, TeamKind.society, TeamKind.university, TeamKind.enterprise, TeamKind.medical,
    TeamKind.demonstrationZone,
  ]
  let isBound = team[TeamFacts.kind].map(addressed.contains) ?? false
  return PartScenario(
    "\(team.name) founded late", team.stating(TeamFacts.foundedOn, .on("2021-06-21")), .task,
    is: isBound ? .notMet : .notApplicable, notMet: isBound ? ["founded-in-time"] : [])
}

private let cityRegion = Nomination(.city, name: "示例")
private let ordinaryCity = cityRegion.stating(RegionFacts.kind, RegionKind.city)
private let zoneRegion = cityRegion.stating(RegionFacts.kind, RegionKind.demonstrationZone)

/// A row that does not say whether it is a city is met with 10 000; below that, it decides.
private let regionsOfCities: [PartScenario] = {
  let count = RegionFacts.registeredVolunteers
  let (counted, judged) = ("registered-volunteers", "demonstration-zone-target")
  return [
    PartScenario(
      "10 000 are met, whatever the region is", cityRegion.stating(count, 10_000), .target,
      is: .met),
    PartScenario(
      "below 10 000 a region of which nobody says what it is is unknown",
      cityRegion.stating(count, 9_999), .target, is: .unknown, unknown: [counted, judged]),
    PartScenario(
      "Jiyuan with 10 000 leaves nothing to judge", zoneRegion.stating(count, 10_000), .target,
      is: .met),
    PartScenario(
      "Jiyuan with 9 999 is judged", zoneRegion.stating(count, 9_999), .target, is: .toBeJudged,
      toBeJudged: [judged]),
    PartScenario(
      "Jiyuan of which nobody counted", zoneRegion, .target, is: .unknown,
      unknown: [counted, judged]),
  ]
}()

/// The head-count of 济源示范区 is judged where it is below that of a city.
private let zone = PartScenarioTable.judgements(
  of: zoneRegion.stating(RegionFacts.registeredVolunteers, 9_000)
    .judging("demonstration-zone-target", .yes), .target, in: .henanTeams2021)
