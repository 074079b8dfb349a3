import NoticeKit
import SciTechVolunteering

/// 二（二）: volunteer organizations.
let organization = NomineeCategory(
  .organization, "科技志愿服务组织", "Science and technology volunteer service organization", at: "二（二）",
  also: [
    "最佳科技志愿服务组织": "Best science and technology volunteer service organization",
    "十佳科技志愿服务组织": "Top ten science and technology volunteer service organization",
  ]
) {
  Clause("1") {
    Judgement(
      "continuous-activity", asks: "是否持续组织开展科技志愿服务活动？",
      "Does it keep holding science and technology volunteer activities?")
    Judgement(
      "effective-service", asks: "科技志愿服务成效是否显著？", "Are the results of its service significant?")
    Judgement(
      "outstanding-contribution", asks: "在有关方面贡献是否突出？",
      "Is its contribution in these fields outstanding?"
    )
    .aspects(
      anyOf: [
        "弘扬科学精神": "Promoting the spirit of science",
        "普及科学知识": "Spreading scientific knowledge",
        "促进文明建设": "Promoting cultural and ethical progress",
        "助力经济社会发展": "Supporting economic and social development",
        "防控新冠肺炎疫情": "COVID-19 epidemic control", "抗洪救灾": "Flood relief",
      ], open: true
    )
    .reading(.openList)
    Judgement("served-rate-highly", asks: "服务对象评价是否高？", "Do those it serves rate it highly?")
    Judgement("good-response", asks: "社会反响是否好？", "Is the public response good?")
  }
  Clause("2") {
    Criterion("approved-by-host", OrganizationFacts.approvedByHost.holds)
    Judgement("stable-team", asks: "志愿服务队伍是否相对稳定？", "Is its team fairly stable?")
      .grade(.fairly)
    Criterion("registered-volunteers", OrganizationFacts.registeredVolunteers.atLeast(20))
      .inPrinciple()
      .reading(.inPrincipleForCountOnly)
  }
  Clause("3") {
    Criterion("platform-registration", OrganizationFacts.onInfoPlatform.holds)
    Criterion("no-bad-record", OrganizationFacts.badRecord.doesNotHold)
    Judgement("public-credibility", asks: "公信力是否强？", "Does it have strong public credibility?")
  }
}
