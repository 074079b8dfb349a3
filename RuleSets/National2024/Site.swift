import NoticeKit
import SciTechVolunteering

/// 一（四）: communities and villages.
let site = NomineeCategory(
  .site, "最美科技志愿服务点（社区或村）", "Finest volunteering site (community or village)", at: "一（四）"
) {
  governance
  figures
  systems
}

private let governance = Clause("1") {
  Judgement(
    "combined-with-governance", asks: "是否坚持把科技志愿服务与创新社区治理结合起来？",
    "Does it join volunteer service with better community governance?")
  Judgement("promotes-spirit", asks: "是否大力弘扬有关精神？", "Does it promote what is listed?")
    .aspects(allOf: [
      "志愿精神": "The spirit of volunteering", "科技志愿服务精神": "The spirit of science volunteering",
    ])
  Judgement(
    "coordinates-units", asks: "是否积极协调辖区内有关单位成立专业的科技志愿服务组织？",
    "Does it get these units to found professional volunteer organizations?"
  )
  .aspects(anyOf: [
    "企业": "Companies", "机关": "Public offices", "学校": "Schools", "医院": "Hospitals",
    "公益慈善类社会组织": "Charities", "城乡社区服务类社会组织": "Community service organizations",
  ])
  .reading(.anyOneSuffices)
  Judgement(
    "varied-activities", asks: "是否围绕群众关注的问题广泛开展形式多样的科技志愿服务？",
    "Does it hold many activities in varied forms on what concerns people?"
  )
  .aspects(anyOf: ["热点问题": "What is much discussed", "难点问题": "What is hard to solve"])
  .reading(.anyOneSuffices)
}

private let figures = Clause("2") {
  Criterion("participation-share", SiteFacts.participationShare.atLeast(percent: 60))
    .reading(.exactShare)
    .reading(.zeroResidents)
    .reading(
      "指参与过的居民，与2021年的注册占比不是同一指标",
      "Residents who ever took part: another measure than the registered share of 2021")
  Criterion("volunteer-teams", SiteFacts.teamsOnDamei.atLeast(5))
    .reading(
      "只计在“大美志愿”注册的队伍，服务点自身无须注册",
      "Only teams registered on Damei Zhiyuan count; the site itself need not be registered")
  Judgement("serves-key-groups", asks: "活动是否围绕有关人群开展？", "Do its activities serve these groups?")
    .aspects(
      anyOf: [
        "一老一小": "The old and the young", "新就业群体": "People in new forms of work",
        "残疾人": "Disabled people", "困难群体": "People in need",
      ], open: true
    )
    .reading(.anyOneSuffices)
  Criterion("activity-kinds", SiteFacts.activityKindCount.atLeast(5))
    .aspects(
      anyOf: [
        "理论宣讲": "Talks on theory", "政策解读": "Policy guidance",
        "科技培训": "Science and technology training", "农技推广": "Farm extension",
        "科普讲座": "Popular science lectures", "场馆讲解": "Venue guiding",
        "健康义诊": "Free clinics", "科技助老": "Technology help for the elderly",
        "防灾减灾": "Disaster prevention", "应急救援": "Emergency rescue",
        "赛会活动": "Event service",
      ], open: true
    )
    .reading(.anyDistinctKinds)
}

private let systems = Clause("3") {
  Judgement("standard-workflow", asks: "科技志愿服务工作流程是否规范？", "Is its workflow in good order?")
  Items {
    Criterion("recruitment-rules", SiteFacts.recruitmentRules.holds)
    Criterion("management-rules", SiteFacts.managementRules.holds)
    Criterion("training-rules", SiteFacts.trainingRules.holds)
    Criterion("record-rules", SiteFacts.recordRules.holds)
    Criterion("reward-rules", SiteFacts.rewardRules.holds)
  }
  Judgement("complete-rules", asks: "以上各项制度是否完善？", "Are these rules complete?")
    .reading(.openList)
    .reading(.factsForExistence)
  Judgement(
    "volunteering-atmosphere", asks: "科技志愿服务氛围是否浓厚？",
    "Is there a strong atmosphere of volunteering?")
  Judgement(
    "combined-with-party-building", asks: "是否推动科技志愿服务与社区（村）党建有机融合？",
    "Does it join volunteer service with Party building?")
}
