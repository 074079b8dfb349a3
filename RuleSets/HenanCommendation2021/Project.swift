import NoticeKit
import SciTechVolunteering

/// 二（三）: volunteer projects.
let project = NomineeCategory(
  .project, "科技志愿服务项目", "Science and technology volunteer service project", at: "二（三）",
  also: [
    "最佳科技志愿服务项目": "Best science and technology volunteer service project",
    "十佳科技志愿服务项目": "Top ten science and technology volunteer service project",
  ]
) {
  Clause("1") {
    Judgement(
      "continuous-activity", asks: "是否持续稳定开展活动？", "Are its activities continuous and steady?")
    Criterion("running-time", ProjectFacts.runningFor.atLeast(years: 1))
      .reading(.anniversaryPasses)
      .reading(.inPrincipleForCountOnly)
    Informational("“含1年”重申满整年即可", "“One year included” says the limit once more", figures: ["1"])
    Criterion("registered-volunteers", ProjectFacts.registeredVolunteers.atLeast(20))
      .inPrinciple()
      .titled("参与项目的注册科技志愿者不少于20人", "At least 20 registered volunteers take part in the project")
      .reading(.inPrincipleForCountOnly)
  }
  running
  Clause("3") {
    Judgement(
      "combined-with-civilised-practice", asks: "与新时代文明实践融合度是否高？",
      "Is it closely integrated with the new-era civilisation practice?")
    Judgement("influence", asks: "在当地或所在领域内影响是否较大？", "Is its influence fairly large?")
      .grade(.fairly)
      .aspects(anyOf: ["当地": "Locally", "所在领域内": "Within its field"])
    Judgement(
      "social-benefit", asks: "在有关方面是否产生明显社会效益？",
      "Has it brought clear social benefit in these fields?"
    )
    .aspects(
      anyOf: [
        "理论宣讲": "Talks on theory", "文明实践": "Civilisation practice",
        "疫情防控": "Epidemic control", "抗洪救灾": "Flood relief",
        "乡村振兴": "Rural revitalisation", "生态环境保护": "Protection of the environment",
        "科技经济融合发展": "Integrating science and technology with the economy",
      ], open: true
    )
    .reading(.openList)
  }
  example
  Clause("5") {
    Criterion("platform-registration", ProjectFacts.onInfoPlatform.holds)
  }
}

private let running = Clause("2") {
  Items {
    Judgement("clear-positioning", asks: "项目定位是否明确？", "Is the project clearly positioned?")
    Judgement("orderly-running", asks: "项目运作是否规范？", "Is it run in good order?")
  }
  Items {
    Judgement("operable", asks: "是否具有操作性？", "Can it be put into practice?")
    Judgement("lasting", asks: "是否具有持久性？", "Is it made to last?")
  }
  Items {
    Judgement("work-plan", asks: "工作方案是否完整？", "Is there a complete work plan?")
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
  Judgement("guides-public", asks: "对公众是否具有带动、引导作用？", "Does it lead and guide the public?")
    .aspects(allOf: ["带动": "Leading", "引导": "Guiding"])
  Judgement("fits-conditions", asks: "是否符合有关实际？", "Does it fit these conditions?")
    .aspects(allOf: ["我国国情": "The country's conditions", "社会需求": "Society's needs"])
  Items {
    Judgement("replicable", asks: "是否可复制？", "Can it be replicated?")
    Judgement("assessable", asks: "是否可评估？", "Can it be assessed?")
    Judgement(
      "worth-spreading", asks: "是否具备在一定范围推广的条件和价值？",
      "Is it fit, and worth it, to be spread within a certain scope?")
  }
}
