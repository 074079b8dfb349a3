import NoticeKit
import SciTechVolunteering

/// 附件3: the form for organizations.
let organizationForm = DossierForm(
  "organization-form", "“十佳科技志愿服务组织”推荐表",
  "Form for top ten science and technology volunteer service organizations",
  for: .organization, at: "附件3"
) {
  FormField(OrganizationFacts.name).naming()
  OrganizationFacts.establishedOn
  OrganizationFacts.registeredVolunteers
  OrganizationFacts.hours
  OrganizationFacts.hoursPerHead
  FormField(MaterialFacts.leader).printed(as: "组织负责人")
  MaterialFacts.contact
  MaterialFacts.usualProjects
  account(MaterialFacts.deeds, at: "主要事迹")
  activityPhotos
  for field in sealAndDate { field }
}
