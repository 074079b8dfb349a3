import NoticeKit
import SciTechVolunteering

/// 一（二）: volunteer organizations.
let organization = NomineeCategory(
  .organization, "最佳科技志愿服务组织", "Best science and technology volunteer service organization",
  at: "一（二）"
) {
  Clause("1") {
    Criterion("approved-by-host", OrganizationFacts.approvedByHost.holds)
    Criterion("established", OrganizationFacts.establishedFor.atLeast(years: 3))
      .reading(.anniversaryPasses)
    Items {
      Judgement("sound-rules", asks: "制度是否健全？", "Are its rules sound?")
      Judgement("scientific-management", asks: "管理是否科学？", "Is its management scientific?")
    }
    Judgement("stable-funding", asks: "经费来源是否较为稳定？", "Is its funding fairly stable?")
      .grade(.fairly)
    Judgement("runs-well", asks: "运行是否良好？", "Does it run well?")
    Criterion("no-bad-record", OrganizationFacts.badRecord.doesNotHold)
    Judgement("public-credibility", asks: "公信力是否强？", "Does it have strong public credibility?")
  }
  Clause("2") {
    Judgement("stable-team", asks: "科技志愿者队伍是否相对稳定？", "Is its team fairly stable?")
      .grade(.fairly)
    Criterion("registered-volunteers", OrganizationFacts.registeredVolunteers.atLeast(20))
      .inPrinciple()
      .reading(.inPrincipleForCountOnly)
    Criterion("active-share", OrganizationFacts.activeShare.atLeast(percent: 60))
      .reading(.inPrincipleForCountOnly)
      .reading(.exactShare)
      .reading(
        "“经常参与”未作界定，以推荐单位所报为准，以注册人数为分母",
        "“Often” is not defined: the nominator's number counts, among those registered")
  }
  Clause("3") {
    Judgement("clear-field", asks: "是否有明确的服务领域？", "Does it have a clear field of service?")
    Criterion("brand-projects", OrganizationFacts.brandProjects.atLeast(2))
      .reading(
        "“品牌项目”未作界定，以推荐单位所报为准", "“Brand project” is not defined: the nominator's number counts")
    Criterion("activities", OrganizationFacts.activities.atLeast(50))
      .reading("50场为累计数", "The 50 activities are cumulative")
    Judgement(
      "regular-mechanism", asks: "是否形成常态化长期化开展活动的工作机制？",
      "Does it have a working mechanism for regular, lasting activities?")
  }
  Clause("4") {
    Judgement(
      "effective-service", asks: "在有关方面成效是否显著？", "Are the results of its service significant?"
    )
    .aspects(
      anyOf: [
        "服务国家战略": "Serving national strategies", "增进民生福祉": "Improving people's well-being",
        "参与社会治理": "Taking part in social governance",
      ], open: true
    )
    .reading(.openList)
    Judgement("served-rate-highly", asks: "服务对象评价是否高？", "Do those it serves rate it highly?")
    Judgement("good-response", asks: "社会反响是否好？", "Is the public response good?")
  }
  Clause("5") {
    Criterion("platform-registration", OrganizationFacts.onDamei.holds)
      .reading(.dameiIsAnotherPlatform)
  }
}
