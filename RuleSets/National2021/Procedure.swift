import NoticeKit
import SciTechVolunteering

/// 三: what recommending units do, by when, and how the review runs.
let procedure = Clause("三") {
  Clause("（一）") {
    UnitDuty(
      "explore-widely", "在本领域、本地区广泛、充分挖掘典型",
      "Look widely and thoroughly for exemplary cases in its field and region")
    UnitDuty("fill-in-form", "填写推荐表", "Fill in the recommendation form")
    UnitDuty("prepare-material", "认真准备事迹材料", "Prepare the material on deeds with care")
    Deadline("2021-11-12").reading(.dayIncluded)
    SubmissionFormat("word", "Word版", "Word file")
    SubmissionFormat("stamped-scan", "盖章扫描PDF版", "Scan of the stamped paper as PDF")
    Recipient(
      "中国科协农村专业技术服务中心", "CAST Rural Technology Service Centre",
      email: "jicengfuwuchu@163.com")
    Informational("状语并列，不是列举", "Adverbs side by side, no list", lists: [3])
  }
  Clause("（二）") {
    ReviewStage(
      "preliminary-review", "中国科协农村专业技术服务中心组织初审",
      "Preliminary review, run by the CAST Rural Technology Service Centre")
    ReviewStage(
      "expert-review", "中国科协农村专业技术服务中心组织专家终评",
      "Final review by experts, run by the CAST Rural Technology Service Centre")
    ReviewStage(
      "publication", "确定名单并通过科技志愿服务信息平台公示",
      "List settled, with public notice on the information platform")
  }
  Clause("（三）") {
    Items {
      Judgement("material-vivid", asks: "事迹材料是否形象具体？", "Is the material vivid and concrete?")
        .part(.dossier)
      Judgement("material-moving", asks: "事迹材料是否生动感人？", "Is the material lively and moving?")
        .part(.dossier)
      Judgement(
        "material-exemplary", asks: "事迹材料是否可敬可学？",
        "Are the deeds in the material worthy of respect and emulation?"
      )
      .part(.dossier)
    }
    Judgement(
      "material-emphasis", asks: "事迹材料是否重点突出以下各点？", "Does the material give prominence to these?"
    )
    .aspects(allOf: [
      "先进性": "Advanced nature", "导向性": "Guiding value",
      "群众性": "Closeness to the people",
    ])
    .part(.dossier)
  }
}

/// 三（四）: those selected for earlier years.
let earlierHonours = Clause("三（四）") {
  Criterion("not-honoured-before", HonourFacts.nationalYears.excludes(2019, 2020))
    .titled("未入选2019年度、2020年度典型", "Not selected for 2019 or 2020")
    .aspects(anyOf: ["个人": "Persons", "组织": "Organizations", "社区": "Communities"])
    .reading(.nationalYearsOnly)
    .reading(
      "只列个人、组织或社区，村随服务点一并理解",
      "It names persons, organizations and communities; villages count with sites")
}

/// The annexes, of which the text has only the names.
let recommendationForms = Clause("附件") {
  Clause("1") {
    NotInSource("“科技志愿者”推荐表未随文", "The form for volunteers is not part of the text")
  }
  Clause("2") {
    NotInSource("“科技志愿服务队”推荐表未随文", "The form for teams is not part of the text")
  }
  Clause("3") {
    NotInSource("“科技志愿服务点”推荐表未随文", "The form for sites is not part of the text")
  }
}
