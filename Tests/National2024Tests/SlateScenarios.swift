import National2024
import NoticeKit
import NoticeTesting
import SciTechVolunteering

private let taken: [CategoryID] = [.volunteer, .organization, .project, .site]

/// 三¶1: how many each kind of unit may recommend.
let slateScenarios =
  .quota(2, inEachOf: taken, for: .nationalSociety, by: "society-quota")
  + .quota(5, inEachOf: taken, for: .provincialAssociation, by: "provincial-quota")
  + .quota(5, inEachOf: taken, for: .xpccAssociation, by: "provincial-quota")
  + .quota(2, inEachOf: taken, for: .centralEnterpriseAssociation, by: "enterprise-quota")
  + .quota(5, overAllOf: taken, for: .affiliatedUnit, by: "affiliated-quota")
  + SlateScenarioTable([
    SlateScenario(
      "a unit without a stated quota is to be judged, however many",
      .counting([.volunteer: 60], from: .otherUnit), is: .awaitingJudgement,
      toBeJudged: ["no-stated-quota"], above: []),
    SlateScenario(
      "a city association has no quota here",
      .counting([.site: 1], from: .cityAssociation, in: "新乡市"), is: .awaitingJudgement,
      toBeJudged: ["no-stated-quota"]),
    SlateScenario(
      "a unit of no stated kind is unknown", .counting([.volunteer: 1], from: nil), is: .unknown,
      unknown: ["unit-kind"]),
    SlateScenario(
      "six of a category break the rule of national societies, and no other",
      .counting([.volunteer: 6], from: .nationalSociety), is: .over,
      notMet: ["society-quota/volunteer"], above: [2, 3, 4, 5]),
    SlateScenario(
      "six of a category break the rule of central enterprises, and no other",
      .counting([.volunteer: 6], from: .centralEnterpriseAssociation), is: .over,
      notMet: ["enterprise-quota/volunteer"], above: [2, 3, 4, 5]),
    SlateScenario(
      "a unit that hands in nothing is within", .counting([:], from: .affiliatedUnit), is: .within),
  ])
