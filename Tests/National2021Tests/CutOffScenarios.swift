import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Both sides of the cut-off day, 2021-09-30, wherever the notice names it.
let cutOffScenarios = ScenarioTable(
  cutOff(
    volunteer, VolunteerFacts.infoPlatformSince, VolunteerFacts.onInfoPlatform,
    "platform-registration")
    + cutOff(
      organization, OrganizationFacts.infoPlatformSince, OrganizationFacts.onInfoPlatform,
      "platform-registration")
    + cutOff(
      site, SiteFacts.teamsRegisteredOn, SiteFacts.teamsRegistered, "platform-registration")
    + cutOff(
      site, SiteFacts.activitiesPublishedOn, SiteFacts.activitiesPublished,
      "activities-published"))

private func cutOff(
  _ nomination: Nomination, _ since: DateFact, _ flag: FlagFact, _ id: String
) -> [Scenario] {
  let who = "\(nomination.category) \(id)"
  return [
    shows(
      "\(who): the cut-off day passes", nomination.stating(since, day("2021-09-30")), is: .eligible),
    shows(
      "\(who): the day after does not", nomination.stating(since, day("2021-10-01")),
      is: .ineligible, notMet: [id]),
    shows(
      "\(who): September passes, whatever day it was",
      nomination.stating(since, .month(year: 2021, month: 9)), is: .eligible),
    shows(
      "\(who): October does not, whatever day it was",
      nomination.stating(since, .month(year: 2021, month: 10)), is: .ineligible, notMet: [id]),
    shows(
      "\(who): 2021 alone decides nothing", nomination.stating(since, .year(2021)),
      is: .incomplete, unknown: [id]),
    shows(
      "\(who): not at all does not", nomination.stating(since, nil).stating(flag, false),
      is: .ineligible, notMet: [id]),
    shows(
      "\(who): done, nobody says when", nomination.stating(since, nil).stating(flag, true),
      is: .incomplete, unknown: [id]),
  ]
}
