import NoticeKit
import SciTechVolunteering

/// 一（四）: communities and villages.
let site = NomineeCategory(
  .site, "最美科技志愿服务点（社区或村）",
  "Finest science and technology volunteer service site (community or village)", at: "一（四）"
) {
  governance
  figures
  systems
}

private let governance = Clause("1") {
  Judgement(
    "combined-with-governance", asks: "是否坚持把科技志愿服务与创新社区治理结合起来？",
    "Does it combine volunteer service with innovation in community governance?")
  Judgement("promotes-spirit", asks: "是否大力弘扬有关精神？", "Does it vigorously promote these?")
    .aspects(allOf: [
      "志愿精神": "The spirit of volunteering",
      "科技志愿服务精神": "The spirit of science and technology volunteer service",
    ])
  Judgement(
    "coordinates-units", asks: "是否积极协调辖区内有关单位成立专业的科技志愿服务组织？",
    "Does it actively coordinate these units to found specialised volunteer organizations?"
  )
  .aspects(anyOf: [
    "企业": "Enterprises", "机关": "Government bodies", "学校": "Schools", "医院": "Hospitals",
    "公益慈善类社会组织": "Charitable social organizations",
    "城乡社区服务类社会组织": "Social organizations for urban and rural community service",
  ])
  .reading(.anyOneSuffices)
  Judgement(
    "varied-activities", asks: "是否围绕群众关注的生产生活问题广泛开展形式多样的科技志愿服务？",
    "Does it widely hold service in varied forms on issues of work and life that concern people?"
  )
  .aspects(anyOf: ["热点问题": "Issues of wide concern", "难点问题": "Pressing issues"])
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
      "Only teams registered on “Damei Zhiyuan” count; the site itself need not be registered"
    )
    .reading(.dameiIsAnotherPlatform)
  Judgement("serves-key-groups", asks: "活动是否围绕有关人群开展？", "Do its activities serve these groups?")
    .aspects(
      anyOf: [
        "一老一小": "Older people and children", "新就业群体": "People in new forms of employment",
        "残疾人": "People with disabilities", "困难群体": "People in difficulty",
      ], open: true
    )
    .reading(.anyOneSuffices)
  Criterion("activity-kinds", SiteFacts.activityKindCount.atLeast(5))
    .aspects(
      anyOf: [
        "理论宣讲": "Talks on theory", "政策解读": "Policy explanation",
        "科技培训": "Science and technology training", "农技推广": "Farm technology extension",
        "科普讲座": "Popular science lectures", "场馆讲解": "Guided tours of venues",
        "健康义诊": "Free clinics", "科技助老": "Help for older people with technology",
        "防灾减灾": "Disaster prevention and relief", "应急救援": "Emergency rescue",
        "赛会活动": "Competitions and conferences",
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
    "Is there a strong atmosphere of science and technology volunteering?")
  Judgement(
    "combined-with-party-building", asks: "是否推动科技志愿服务与社区（村）党建有机融合？",
    "Does it integrate volunteer service with Party building in the community or village?")
}
