import HenanCommendation2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// A day on which nominations are handed in, well before the last one.
let submitted = CalendarDate("2021-12-30")

func day(_ text: String) -> KnownDate? { CalendarDate(text).map(KnownDate.day) }

/// Photos of these sizes in bytes.
func photos(_ sizes: Int...) -> [FactRow] {
  sizes.map { size in
    var row = FactRow()
    row[PhotoFacts.size] = size
    return row
  }
}

/// Everything of every nominee that its dossier asks for, and no earlier honour.
private func complete(_ nomination: Nomination) -> Nomination {
  var nomination = nomination
  nomination[HonourFacts.nationalYears] = []
  nomination[HonourFacts.provincialYears] = []
  nomination[MaterialFacts.contact] = "示例联系方式"
  nomination[MaterialFacts.photos] = photos(2_000_000, 2_000_000, 2_000_000)
  nomination[DossierFacts.formats] = ["paper", "word"]
  nomination[DossierFacts.sealed] = true
  nomination[DossierFacts.dated] = true
  return nomination.judgingAll(of: .henanCommendation2021)
}

let volunteer: Nomination = {
  var nomination = Nomination(.volunteer, name: "示例甲")
  nomination[VolunteerFacts.badRecord] = false
  nomination[VolunteerFacts.badInfluence] = false
  nomination[VolunteerFacts.violations] = false
  nomination[VolunteerFacts.severelyPunished] = false
  nomination[VolunteerFacts.onInfoPlatform] = true
  nomination[VolunteerFacts.fullName] = "示例甲"
  nomination[VolunteerFacts.gender] = "female"
  nomination[VolunteerFacts.bornOn] = .month(year: 1980, month: 5)
  nomination[VolunteerFacts.politicalStatus] = "群众"
  nomination[VolunteerFacts.address] = "示例市示例路"
  nomination[VolunteerFacts.organization] = "示例市科技志愿服务队"
  nomination[VolunteerFacts.mainProjects] = "农技下乡"
  nomination[VolunteerFacts.servingSince] = .month(year: 2018, month: 3)
  nomination[VolunteerFacts.hours] = ExactDecimal("320.5")
  nomination[MaterialFacts.deeds] = "多年坚持下乡。"
  return complete(nomination)
}()

let organization: Nomination = {
  var nomination = Nomination(.organization, name: "示例市科技志愿服务队")
  nomination[OrganizationFacts.approvedByHost] = true
  nomination[OrganizationFacts.registeredVolunteers] = 20
  nomination[OrganizationFacts.onInfoPlatform] = true
  nomination[OrganizationFacts.badRecord] = false
  nomination[OrganizationFacts.name] = "示例市科技志愿服务队"
  nomination[OrganizationFacts.establishedOn] = .year(2017)
  nomination[OrganizationFacts.hours] = ExactDecimal("1000")
  nomination[OrganizationFacts.hoursPerHead] = ExactDecimal("50")
  nomination[MaterialFacts.leader] = "示例乙"
  nomination[MaterialFacts.usualProjects] = "科普进校园"
  nomination[MaterialFacts.deeds] = "多年坚持进校园。"
  return complete(nomination)
}()

let project: Nomination = {
  var nomination = Nomination(.project, name: "示例田间课堂")
  nomination[ProjectFacts.runningSince] = day("2020-12-30")
  nomination[ProjectFacts.registeredVolunteers] = 20
  nomination[ProjectFacts.onInfoPlatform] = true
  nomination[ProjectFacts.name] = "示例田间课堂"
  nomination[ProjectFacts.outline] = "农技人员到田间授课。"
  nomination[MaterialFacts.leader] = "示例丙"
  return complete(nomination)
}()

/// The form asks for the share and never for the residents.
let site: Nomination = {
  var nomination = Nomination(.site, name: "示例县示例村")
  for fact in soundConduct { nomination[fact] = false }
  for fact in systems.map(\.fact) { nomination[fact] = true }
  nomination[SiteFacts.registeredVolunteers] = 100
  nomination[SiteFacts.registeredShare] = .percent(10)
  nomination[SiteFacts.activityKinds] = [
    ActivityKind.farmServices, ActivityKind.healthAdvice, ActivityKind.scienceTalks,
  ]
  nomination[SiteFacts.teams] = 3
  nomination[SiteFacts.activitiesPublished] = true
  nomination[SiteFacts.teamsRegistered] = true
  nomination[SiteFacts.province] = "河南省"
  nomination[SiteFacts.city] = "示例市"
  nomination[SiteFacts.county] = "示例县"
  nomination[SiteFacts.township] = "示例镇"
  nomination[SiteFacts.name] = "示例村"
  nomination[SiteFacts.yearlyActivities] = 12
  nomination[MaterialFacts.leader] = "示例丁"
  nomination[MaterialFacts.usualProjects] = "农技服务"
  nomination[MaterialFacts.deeds] = "村里常年有人讲科学。"
  return complete(nomination)
}()

private let soundConduct = [
  SiteFacts.badRecord, SiteFacts.badInfluence, SiteFacts.violations, SiteFacts.severelyPunished,
]

/// What a site has laid down: the requirement and its fact.
let systems: [(id: String, fact: FlagFact)] = [
  ("workflow", SiteFacts.workflow),
  ("recruitment-rules", SiteFacts.recruitmentRules),
  ("management-rules", SiteFacts.managementRules),
  ("training-rules", SiteFacts.trainingRules),
  ("record-rules", SiteFacts.recordRules),
  ("reward-rules", SiteFacts.rewardRules),
]

func shows(
  _ name: String, _ nomination: Nomination, is verdict: Verdict, notMet: [String] = [],
  unknown: [String] = [], excepted: [String] = []
) -> Scenario {
  Scenario(
    name, nomination, on: submitted, is: verdict, notMet: notMet, unknown: unknown,
    excepted: excepted)
}

/// A flag that must be so: the other way it is refused, and unsaid it is unknown.
func mustBe(
  _ value: Bool, _ fact: FlagFact, _ id: String, of nomination: Nomination
) -> [Scenario] {
  [
    shows(
      "\(nomination.category): \(fact.id) \(!value) is refused", nomination.stating(fact, !value),
      is: .ineligible, notMet: [id]),
    shows(
      "\(nomination.category): \(fact.id) unsaid is unknown", nomination.stating(fact, nil),
      is: .incomplete, unknown: [id]),
  ]
}
