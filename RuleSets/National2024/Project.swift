import NoticeKit
import SciTechVolunteering

/// 一（三）: volunteer projects.
let project = NomineeCategory(
  .project, "最佳科技志愿服务项目", "Best science and technology volunteer service project", at: "一（三）"
) {
  Clause("1") {
    Judgement(
      "continuous-activity", asks: "是否持续稳定开展活动？", "Are its activities continuous and steady?")
    Criterion("running-time", ProjectFacts.runningFor.atLeast(years: 3))
      .reading(.anniversaryPasses)
    Items {
      Judgement("clear-beneficiaries", asks: "服务对象是否明确？", "Is it clear whom it serves?")
      Judgement("precise-content", asks: "服务内容是否精准？", "Is its content well targeted?")
      Judgement("sound-methods", asks: "实施方法是否科学合理？", "Are its methods scientific and reasonable?")
    }
    Judgement("influence", asks: "在当地或所在系统内影响是否较大？", "Is its influence fairly large?")
      .grade(.fairly)
      .aspects(anyOf: ["当地": "Locally", "所在系统内": "Within its system"])
    Judgement("social-benefit", asks: "社会效益是否显著？", "Is its social benefit significant?")
  }
  Clause("2") {
    Judgement("clear-positioning", asks: "项目定位是否明确？", "Is the project clearly positioned?")
    Judgement(
      "distinctive-science", asks: "科技特色是否鲜明？",
      "Does it have a distinctive science and technology character?")
    Judgement(
      "science-for-people", asks: "是否突出科技为民？",
      "Does it stress science and technology at the people's service?")
    Judgement(
      "meets-needs", asks: "能否有效满足群众科技需求？",
      "Can it effectively meet people's needs for science and technology?")
  }
  standards
  example
  team
}

private let standards = Clause("3") {
  ExternalReference(
    "standardisation-guide", "《科技志愿服务标准化指引》",
    "Guide to the standardisation of science and technology volunteer service")
  Judgement(
    "orderly-management", asks: "是否按照《科技志愿服务标准化指引》管理规范有序？",
    "Is it managed in good order, by the guide to standardisation?")
  Judgement(
    "innovation", asks: "在有关方面是否有一定的探索创新？", "Has it explored or innovated to some degree in these?"
  )
  .grade(.some)
  .aspects(
    anyOf: [
      "志愿者培训": "Training of volunteers", "日常管理": "Daily management",
      "记录认证": "Records and certification", "激励保障": "Incentives and support",
      "宣传推广": "Publicity",
    ], open: true
  )
  .reading(.openList)
  Items {
    Judgement("work-plan", asks: "工作方案是否完备？", "Is there a complete work plan?")
      .reading(.oneJudgementEach)
    Judgement("management-rules", asks: "管理制度是否规范？", "Are its management rules in order?")
      .reading(.oneJudgementEach)
    Judgement("operating-model", asks: "运作模式是否科学？", "Is its operating model scientific?")
      .reading(.oneJudgementEach)
    Judgement("archives", asks: "档案资料是否齐全？", "Are its records complete?")
      .reading(.oneJudgementEach)
  }
}

private let example = Clause("4") {
  Judgement("demonstration", asks: "是否具有积极的示范效应？", "Does it set a positive example?")
  Judgement("fits-conditions", asks: "是否符合有关实际？", "Does it fit these conditions?")
    .aspects(allOf: ["我国国情": "The country's conditions", "社会需求": "Society's needs"])
  Judgement("guides-public", asks: "对公众是否具有带动引导作用？", "Does it lead and guide the public?")
  Items {
    Judgement("replicable", asks: "是否可复制？", "Can it be replicated?")
    Judgement("assessable", asks: "是否可评估？", "Can it be assessed?")
    Judgement(
      "worth-spreading", asks: "是否具备在一定范围推广的条件和价值？",
      "Is it fit, and worth it, to be spread within a certain scope?")
  }
}

private let team = Clause("5") {
  Criterion("platform-registration", ProjectFacts.onDamei.holds)
    .reading(.dameiIsAnotherPlatform)
  Criterion("registered-volunteers", ProjectFacts.registeredVolunteers.atLeast(10))
    .titled("项目团队注册科技志愿者不少于10人", "At least 10 registered volunteers in the project's team")
    .reading("文字曾加下划线，照常有效", "The words were underlined and are in force")
  Judgement(
    "volunteering-culture", asks: "是否注重科技志愿服务文化塑造？",
    "Does it attend to building a culture of science and technology volunteer service?"
  )
  .reading(oughtIsMandatory)
  Judgement(
    "online-and-offline", asks: "是否善于运用线上线下相结合的手段？",
    "Is it good at combining online and offline means?"
  )
  .reading(oughtIsMandatory)
  Items {
    Judgement("media-publicity", asks: "是否注重有关媒体宣传？", "Does it attend to publicity in these media?")
      .aspects(allOf: ["传统媒体": "Traditional media", "新媒体": "New media"])
      .reading(oughtIsMandatory)
    Judgement("wider-coverage", asks: "是否扩大活动覆盖面？", "Does it widen the reach of its activities?")
      .reading(oughtIsMandatory)
  }
  Judgement(
    "volunteering-atmosphere", asks: "是否营造良好的志愿服务氛围？",
    "Does it foster a good atmosphere of volunteer service?"
  )
  .reading(oughtIsMandatory)
}

private let oughtIsMandatory = Reading(
  "“应注重”按必须达到的评判理解", "“Should attend to” is read as a judgement that must be met")
