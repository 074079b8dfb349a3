import NoticeKit
import SciTechVolunteering

/// 三¶1: what recommending units hand in, by when and to whom.
let recommendation = Clause("三¶1") {
  CategoriesTaken(.volunteer, .organization, .project, .site)
  UnitDuty(
    "choose-categories", "可推荐一个或几个类别的典型", "May recommend in one or several of the categories")
  UnitDuty("recommend-by-levels", "层层择优推荐", "Recommend the best, level by level")
  UnitDuty(
    "explore-widely", "充分挖掘典型，突出特色成效，凝练经验亮点",
    "Look thoroughly for exemplary cases, and bring out what is special and what was learnt")
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
    .reading("未列对象，各类别均适用", "It names no kinds: all categories are meant")
    .reading("文字曾加下划线，照常有效", "The words were underlined and are in force")
}

/// 三¶3: how the review runs.
let reviewStages = Clause("三¶3") {
  ReviewStage("preliminary-review", "中国科协组织初核", "Preliminary check, run by CAST")
  ReviewStage("expert-review", "中国科协组织专家评审", "Review by experts, run by CAST")
  Items {
    ReviewStage(
      "publication-on-account", "在“中国科协之声”微信公众号公示",
      "Public notice on the WeChat account “Voice of CAST”")
    ReviewStage(
      "publication-on-damei", "在“大美志愿”微信小程序公示",
      "Public notice on the WeChat mini-program “Damei Zhiyuan”")
  }
  ReviewStage("announcement", "结合公示结果正式发布", "Formal announcement in view of the public notice")
  Informational("典型所属年度", "The year of those selected", dates: ["2024"])
}

/// 四: what is asked of the units' work.
let workingRequirements = Clause("四") {
  Clause("1") {
    UnitDuty(
      "organise-well", "加强组织领导，精心筹划部署，严密组织实施",
      "Lead, plan and carry out the work with care")
    UnitDuty(
      "promote-standards", "以本次活动健全志愿服务体系、推动服务标准化",
      "Take the campaign as a means to sounder volunteer service and its standardisation")
  }
  Clause("2") {
    UnitDuty(
      "strict-standards", "严把推选标准，立足基层一线", "Keep strictly to the standards and to the grass roots")
    UnitDuty(
      "mind-the-process", "注重活动过程，广泛发动与层层推选相结合",
      "Mind the process: call widely and select level by level")
    UnitDuty(
      "models-and-culture", "选树榜样与培育文化相结合", "Set up role models and foster the culture together")
    UnitDuty(
      "popular-media", "在典型选树基础上用群众喜闻乐见的媒体宣介成效和经验",
      "Then make results and experience known through media that people enjoy")
    UnitDuty("tell-their-stories", "多角度讲好感人故事", "Tell their moving stories from many angles")
      .aspects(allOf: ["心怀大爱": "Great love", "无私奉献": "Selfless dedication"])
    UnitDuty(
      "show-ideals", "展现志愿者的理想追求和精神风貌", "Show the ideals and the spirit of the volunteers")
    UnitDuty(
      "guide-society", "引导科技工作者和全社会参与",
      "Guide science and technology workers and the whole of society to take part"
    )
    .aspects(allOf: ["关注": "Attention", "支持": "Support", "参与": "Taking part"])
  }
}
