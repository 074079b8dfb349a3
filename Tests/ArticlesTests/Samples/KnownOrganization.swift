import National2024
import NoticeKit
import NoticeTesting
import SciTechVolunteering

/// Three days before the deadline of the national notice of 2024.
let submissionDay = CalendarDate("2025-02-20")

/// A nomination of which everything is met that the national notice of 2024 asks of an organization.
let knownOrganization: Nomination = {
  var nomination = Nomination(.organization, name: "示例市农技协科技志愿服务队")
  nomination[OrganizationFacts.approvedByHost] = true
  nomination[OrganizationFacts.establishedOn] = .month(year: 2019, month: 5)
  nomination[OrganizationFacts.badRecord] = false
  nomination[OrganizationFacts.registeredVolunteers] = 20
  nomination[OrganizationFacts.activeVolunteers] = 12
  nomination[OrganizationFacts.brandProjects] = 2
  nomination[OrganizationFacts.activities] = 50
  nomination[OrganizationFacts.onDamei] = true
  nomination[HonourFacts.nationalYears] = []
  return nomination.judgingAll(of: .nationalCommendation2024)
}()
