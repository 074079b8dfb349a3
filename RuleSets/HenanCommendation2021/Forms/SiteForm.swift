import NoticeKit
import SciTechVolunteering

/// 附件5: the form for communities and villages.
let siteForm = DossierForm(
  "site-form", "“十佳科技志愿服务社区或村”推荐表",
  "Form for top ten science and technology volunteer service communities or villages", for: .site,
  at: "附件5"
) {
  FormField(SiteFacts.province).printed(as: "省")
  FormField(SiteFacts.city).printed(as: "市")
  county
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
  activityPhotos
  for field in sealAndDate { field }
}

/// The form asks for it of all; only Jiyuan has nothing to write.
private let county = FormField(SiteFacts.county).printed(as: "县").optional().rules {
  Criterion("county-named", SiteFacts.county.length(atLeast: 1))
    .titled("已填所在县（区）", "County or district filled in")
    .applies(
      when: not(
        anyOf(
          SiteFacts.city.matches([.literal("济源示范区")]), SiteFacts.city.matches([.literal("济源市")])))
    )
    .reading("济源示范区不设县，可不填", "Jiyuan demonstration zone has no counties: it may stay empty")
}
