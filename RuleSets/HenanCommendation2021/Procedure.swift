import NoticeKit
import SciTechVolunteering

/// 四1: what recommending units do, by when, and how the review runs.
let handingIn = Clause("四1") {
  UnitDuty(
    "explore-widely", "在本领域、本地区广泛、充分挖掘“i科普”典型",
    "Look widely and thoroughly for exemplary i-Kepu cases in its field and region")
  Informational("状语并列，不是列举", "Adverbs side by side, no list", lists: [3])
  UnitDuty("fill-in-form", "填写推荐表", "Fill in the recommendation form")
  UnitDuty("prepare-material", "认真准备事迹材料", "Prepare the material on deeds with care")
  Deadline("2022-01-10").reading(.dayIncluded)
  SubmissionFormat("paper", "纸质版", "Paper")
  SubmissionFormat("word", "Word版", "Word file")
  Recipient(
    "省科协科普部", "Science Popularisation Department of the provincial association",
    email: "henankepu@163.com")
  UnitDuty("vouch-for-material", "确保典型事迹及材料属实", "Make sure that deeds and material are reliable")
    .aspects(allOf: ["真实": "True", "准确": "Accurate"])
  ReviewStage("expert-review", "省科协组织专家评审", "Review by experts, run by the provincial association")
  ReviewStage("announcement", "确定宣传表扬的先进典型名单", "List of those to be commended settled")
}

/// 四2: what the material should be like.
let material = Clause("四2") {
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

/// 四3: those selected for earlier years.
let earlierHonours = Clause("四3") {
  Criterion(
    "not-honoured-before",
    allOf(
      HonourFacts.nationalYears.excludes(2019, 2020),
      HonourFacts.provincialYears.excludes(2019, 2020))
  )
  .titled("未入选2019年度、2020年度典型", "Not selected for 2019 or 2020")
  .aspects(anyOf: [
    "个人": "Persons", "组织": "Organizations", "项目": "Projects", "社区（村）": "Communities (villages)",
  ])
  .reading(.eitherLevelBars)
}
