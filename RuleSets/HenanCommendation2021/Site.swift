import NoticeKit
import SciTechVolunteering

/// 二（四）: communities and villages.
let site = NomineeCategory(
  .site, "科技志愿服务社区或村", "Science and technology volunteer service community or village", at: "二（四）",
  also: [
    "最佳科技志愿服务社区或村": "Best science and technology volunteer service community or village",
    "十佳科技志愿服务社区或村": "Top ten science and technology volunteer service community or village",
  ]
) {
  governance
  Clause("2") {
    Judgement(
      "promotes-spirit", asks: "是否大力弘扬志愿精神？",
      "Does it vigorously promote the spirit of volunteering?")
    Judgement(
      "volunteering-atmosphere", asks: "科技志愿服务氛围是否浓厚？",
      "Is there a strong atmosphere of science and technology volunteering?")
    Criterion("registered-share", SiteFacts.registeredShare.atLeast(percent: 10))
      .reading(.exactShare)
      .reading(.zeroResidents)
      .reading(
        "推荐表直接填报比例，不问常住人口", "The form states the share itself and never asks for residents")
  }
  systems
  activities
  Clause("5") {
    Items {
      Criterion("activities-published", SiteFacts.activitiesPublished.holds)
        .titled(
          "“i科普”科技志愿服务活动已在科技志愿服务信息平台发布",
          "i-Kepu volunteer activities published on the information platform")
      Criterion("platform-registration", SiteFacts.teamsRegistered.holds)
    }
  }
}

private let governance = Clause("1") {
  Judgement(
    "combined-with-governance", asks: "是否坚持把“i科普”科技志愿服务与有关工作结合起来？",
    "Does it combine i-Kepu volunteer service with these?"
  )
  .aspects(allOf: [
    "新时代文明实践": "New-era civilisation practice",
    "创新基层治理": "Innovation in local governance",
  ])
  Judgement("tidy-environment", asks: "社区或村环境是否整洁？", "Is the place clean and tidy?")
  Judgement("neighbourly-relations", asks: "邻里关系是否融洽？", "Do neighbours get on well?")
  Judgement("civility", asks: "文明程度是否高？", "Is its level of civility high?")
  Items {
    Criterion("no-bad-record", SiteFacts.badRecord.doesNotHold)
    Criterion("no-bad-influence", SiteFacts.badInfluence.doesNotHold)
    Criterion("no-violations", SiteFacts.violations.doesNotHold)
  }
  Criterion("not-severely-punished", SiteFacts.severelyPunished.doesNotHold)
}

private let systems = Clause("3") {
  Criterion("workflow", SiteFacts.workflow.holds)
    .titled("制定了“i科普”科技志愿服务工作流程", "Has laid down a workflow for i-Kepu volunteer service")
  Criterion("recruitment-rules", SiteFacts.recruitmentRules.holds)
    .titled("有科技志愿者招募注册制度", "Has rules for recruitment and registration")
  Criterion("management-rules", SiteFacts.managementRules.holds)
  Criterion("training-rules", SiteFacts.trainingRules.holds)
  Criterion("record-rules", SiteFacts.recordRules.holds)
  Criterion("reward-rules", SiteFacts.rewardRules.holds)
  Informational(
    "所列制度按招募注册、管理、培训、记录、褒奖激励五项理解",
    "Read as five systems: recruitment with registration, management, training, records, reward",
    lists: [4])
  Judgement("complete-rules", asks: "以上各项制度是否完善？", "Are these rules complete?")
    .reading(.factsForExistence)
}

private let activities = Clause("4") {
  Judgement(
    "varied-activities", asks: "是否围绕有关内容广泛开展形式多样的科技志愿服务活动？",
    "Does it widely hold activities in varied forms on these subjects?"
  )
  .aspects(
    anyOf: [
      "科技资讯": "Science and technology information", "技术培训": "Technical training",
      "科学教育": "Science education",
      "科普报告": "Popular science talks", "农技服务": "Farm technology services", "健康咨询": "Health advice",
      "网络服务": "Online services",
    ], open: true
  )
  .reading(.openList)
  Criterion("activity-kinds", SiteFacts.activityKindCount.atLeast(3))
    .reading(.anyDistinctKinds)
  Criterion("volunteer-teams", SiteFacts.teams.atLeast(3))
}
