import NoticeKit
import SciTechVolunteering

/// 三¶1: what recommending units hand in, by when and to whom.
let recommendation = Clause("三¶1") {
  CategoriesTaken(.volunteer, .organization, .project, .site)
  UnitDuty("recommend-by-levels", "层层择优推荐", "Recommend the best, level by level")
  UnitDuty(
    "explore-widely", "充分挖掘典型，突出特色成效，凝练经验亮点",
    "Look widely for models, and bring out what is special and what was learnt")
  UnitDuty("fill-in-form", "填写推荐表", "Fill in the recommendation form")
  Deadline("2025-02-23").reading(.dayIncluded)
  SubmissionFormat("word", "Word版", "Word file")
  SubmissionFormat("stamped-scan", "盖章扫描PDF版", "Scan of the stamped paper as PDF")
  Recipient(
    "中国科协农村专业技术服务中心", "CAST Rural Technology Service Centre",
    email: "jicengfuwuchu@163.com")
  NotInSource("推荐表见附件，附件未随文", "The form stands in an annex that is not part of the text")
  Informational("推荐单位的统称", "The recommending units in general", lists: [3])
  Quota("society-quota", for: .nationalSociety, atMost: 2, .inEachCategory)
  Quota(
    "provincial-quota", for: .provincialAssociation, .xpccAssociation, atMost: 5, .inEachCategory)
  Quota("enterprise-quota", for: .centralEnterpriseAssociation, atMost: 2, .inEachCategory)
    .reading(
      "只见于抄送，但有名额，可以推荐", "They stand in the copy line only, yet have a quota: they may nominate")
  Quota("affiliated-quota", for: .affiliatedUnit, atMost: 5, .inAll)
    .reading("以单个单位各类别合计", "For each unit by itself, over all categories")
}

/// 三¶2: those selected for earlier years.
let earlierHonours = Clause("三¶2") {
  Criterion("not-honoured-before", HonourFacts.nationalYears.excludes(2019...2023))
    .titled("未入选2019—2023年度典型", "Not selected for 2019 to 2023")
    .reading(.nationalYearsOnly)
    .reading("文字曾加下划线，照常有效", "The words were underlined and are in force")
}

/// 三¶3: how the review runs.
let reviewStages = Clause("三¶3") {
  ReviewStage("preliminary-review", "中国科协组织初核", "Preliminary check, run by CAST")
  ReviewStage("expert-review", "中国科协组织专家评审", "Review by experts, run by CAST")
  Items {
    ReviewStage(
      "publication-on-account", "在“中国科协之声”微信公众号公示", "Publication on the account Voice of CAST")
    ReviewStage("publication-on-damei", "在“大美志愿”微信小程序公示", "Publication on Damei Zhiyuan")
  }
  ReviewStage("announcement", "结合公示结果正式发布", "Announcement in view of the publication")
  Informational("典型所属年度", "The year of the models", dates: ["2024"])
}

/// 四: what is asked of the units' work.
let workingRequirements = Clause("四") {
  Clause("1") {
    UnitDuty(
      "organise-well", "加强组织领导，精心筹划部署，严密组织实施",
      "Lead, plan and carry out the work with care")
    UnitDuty("promote-standards", "推动科技志愿服务标准化工作落地见效", "Put standardised service into effect")
  }
  Clause("2") {
    UnitDuty(
      "strict-standards", "严把推选标准，立足基层一线", "Keep to the standards and look to the grass roots")
    UnitDuty("mind-the-process", "广泛发动与层层推选相结合", "Call widely and select level by level")
    UnitDuty("tell-their-stories", "做好宣介引导，讲好感人故事", "Make the models known and tell their stories")
      .aspects(allOf: ["心怀大爱": "Great love", "无私奉献": "Selfless giving"])
    UnitDuty("guide-society", "引导科技工作者和全社会参与", "Guide scientists and society to take part")
      .aspects(allOf: ["关注": "Attention", "支持": "Support", "参与": "Taking part"])
  }
}
