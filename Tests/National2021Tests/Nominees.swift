import National2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Nothing in this notice runs to the day of submission, so none is stated.
let noDay: CalendarDate? = nil

func day(_ text: String) -> KnownDate? { CalendarDate(text).map(KnownDate.day) }

let volunteer: Nomination = {
  var nomination = Nomination(.volunteer, name: "示例甲")
  nomination[VolunteerFacts.infoPlatformSince] = day("2020-06-01")
  nomination[HonourFacts.nationalYears] = []
  return nomination.judgingAll(of: .nationalCommendation2021)
}()

let organization: Nomination = {
  var nomination = Nomination(.organization, name: "示例市科技志愿服务队")
  nomination[OrganizationFacts.approvedByHost] = true
  nomination[OrganizationFacts.registeredVolunteers] = 20
  nomination[OrganizationFacts.infoPlatformSince] = day("2020-06-01")
  nomination[OrganizationFacts.badRecord] = false
  nomination[HonourFacts.nationalYears] = []
  return nomination.judgingAll(of: .nationalCommendation2021)
}()

let site: Nomination = {
  var nomination = Nomination(.site, name: "示例县示例村")
  nomination[SiteFacts.activityKinds] = [
    ActivityKind.farmServices, ActivityKind.healthAdvice, ActivityKind.scienceTalks,
  ]
  nomination[SiteFacts.teams] = 3
  nomination[SiteFacts.residents] = 1000
  nomination[SiteFacts.registeredVolunteers] = 100
  nomination[SiteFacts.activitiesPublishedOn] = day("2021-05-01")
  nomination[SiteFacts.teamsRegisteredOn] = day("2021-05-01")
  nomination[HonourFacts.nationalYears] = []
  return nomination.judgingAll(of: .nationalCommendation2021)
}()

func shows(
  _ name: String, _ nomination: Nomination, is verdict: Verdict, notMet: [String] = [],
  unknown: [String] = [], excepted: [String] = []
) -> Scenario {
  Scenario(
    name, nomination, on: noDay, is: verdict, notMet: notMet, unknown: unknown,
    excepted: excepted)
}
