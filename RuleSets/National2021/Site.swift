import NoticeKit
import SciTechVolunteering

/// 二（三）: communities and villages.
let site = NomineeCategory(
  .site, "科技志愿服务点（社区或村）", "Science and technology volunteer service site (community or village)",
  at: "二（三）"
) {
  Clause("1") {
    Judgement(
      "varied-activities", asks: "是否围绕有关内容广泛开展形式多样的科技志愿服务活动？",
      "Does it widely hold activities in varied forms on these subjects?"
    )
    .aspects(
      anyOf: [
        "科技资讯": "Science and technology information", "技术培训": "Technical training",
        "科学教育": "Science education",
        "科普报告": "Popular science talks", "农技服务": "Farm technology services",
        "健康咨询": "Health advice",
        "网络服务": "Online services",
      ], open: true
    )
    .reading(.openList)
    Criterion("activity-kinds", SiteFacts.activityKindCount.atLeast(3))
      .reading(.anyDistinctKinds)
    Criterion("volunteer-teams", SiteFacts.teams.atLeast(3))
  }
  Clause("2") {
    Judgement(
      "promotes-spirit", asks: "是否大力弘扬科技志愿服务精神？",
      "Does it vigorously promote the spirit of science and technology volunteer service?"
    )
    Judgement(
      "volunteering-atmosphere", asks: "科技志愿服务氛围是否浓厚？",
      "Is there a strong atmosphere of science and technology volunteering?")
    Criterion("registered-share", SiteFacts.registeredShare.atLeast(percent: 10))
      .reading(.exactShare)
      .reading(.zeroResidents)
  }
  Clause("3") {
    Judgement(
      "combined-with-governance", asks: "是否坚持把科技志愿服务与创新基层治理结合起来？",
      "Does it combine volunteer service with innovation in local governance?")
    Judgement("tidy-environment", asks: "社区或村环境是否整洁？", "Is the place clean and tidy?")
    Judgement("neighbourly-relations", asks: "邻里关系是否融洽？", "Do neighbours get on well?")
  }
  Clause("4") {
    Items {
      Criterion(
        "activities-published",
        allOf(
          SiteFacts.activitiesPublished.holds,
          SiteFacts.activitiesPublishedOn.onOrBefore("2021-09-30"))
      )
      .titled(
        "2021年9月30日前活动已在科技志愿服务信息平台发布",
        "Activities published on the information platform on or before 2021-09-30"
      )
      .reading(.dayIncluded)
      Criterion(
        "platform-registration",
        allOf(
          SiteFacts.teamsRegistered.holds, SiteFacts.teamsRegisteredOn.onOrBefore("2021-09-30"))
      )
      .titled(
        "2021年9月30日前队伍已在科技志愿服务信息平台注册",
        "Teams registered on the information platform on or before 2021-09-30"
      )
      .reading(.dayIncluded)
    }
  }
}
