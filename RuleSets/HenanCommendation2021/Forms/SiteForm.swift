import NoticeKit
import SciTechVolunteering

/// 附件5: the form for communities and villages.
let siteForm = DossierForm(
  "site-form", "“十佳科技志愿服务社区或村”推荐表", "Form for top ten communities and villages", for: .site,
  at: "附件5"
) {
  FormField(SiteFacts.province).printed(as: "省")
  FormField(SiteFacts.city).printed(as: "市")
  FormField(SiteFacts.county).printed(as: "县").optional()
    .reading("济源示范区不设县，可不填", "Jiyuan demonstration zone has no counties: it may stay empty")
  FormField(SiteFacts.township).printed(as: "街道")
  FormField(SiteFacts.name).printed(as: "社区").naming()
  FormField(MaterialFacts.leader).printed(as: "负责人姓名")
  MaterialFacts.contact
  SiteFacts.registeredVolunteers
  SiteFacts.registeredShare
  MaterialFacts.usualProjects
  SiteFacts.activityKinds
  SiteFacts.teams
  SiteFacts.yearlyActivities
  account(MaterialFacts.deeds, at: "主要事迹")
  for field in activityPhotos { field }
  for field in sealAndDate { field }
}
