import HenanCommendation2021
import NoticeKit
import SciTechVolunteering
import Testing

@Suite("Readings of Henan's commendation of 2021")
struct ReadingsTests {
  let ruleSet = RuleSet.henanCommendation2021

  /// Where a reading stands, each as category and requirement.
  private func places(of reading: Reading) -> [String] {
    ruleSet.categories.flatMap { category in
      (category.requirements.filter { $0.part == .eligibility } + category.dossierRequirements)
        .filter { $0.readings.contains(reading) }
        .map { "\(category.id)/\($0.id)" }
    }
  }

  private func everywhere(_ id: String) -> [String] {
    ["volunteer", "organization", "project", "site"].map { "\($0)/\(id)" }
  }

  @Test("What a reading concerns carries it")
  func carried() {
    #expect(places(of: .dayIncluded) == everywhere("deadline"))
    #expect(
      places(of: .inPrincipleForCountOnly) == [
        "organization/registered-volunteers", "project/running-time",
        "project/registered-volunteers",
      ])
    #expect(places(of: .neverExcludes) == ["volunteer/special-contribution"])
    #expect(places(of: .exactShare) == ["site/registered-share"])
    #expect(places(of: .zeroResidents) == ["site/registered-share"])
    #expect(places(of: .anniversaryPasses) == ["project/running-time"])
    #expect(places(of: .anyDistinctKinds) == ["site/activity-kinds"])
    #expect(places(of: .eitherLevelBars) == everywhere("not-honoured-before"))
    #expect(
      places(of: .openList) == [
        "volunteer/outstanding-deeds", "volunteer/special-contribution",
        "organization/outstanding-contribution", "project/social-benefit",
        "site/varied-activities",
      ])
    #expect(places(of: .tolerantMegabytes) == everywhere("photo-size"))
    #expect(places(of: .charactersAsSeen) == everywhere("deeds-length"))
    // The notice does not name 大美志愿.
    #expect(places(of: .dameiIsAnotherPlatform) == [])
    #expect(
      places(of: .oneJudgementEach) == [
        "project/work-plan", "project/management-rules", "project/operating-model",
        "project/archives",
      ])
    #expect(places(of: .factsForExistence) == ["site/complete-rules"])
  }

  @Test("Every rule on slates says how it is understood")
  func slates() {
    let readings = ruleSet.slateRules.map { rule in
      "\(rule.clause) \(rule.id): \(rule.readings.map(\.note.zh).joined(separator: "；"))"
    }
    #expect(
      readings == [
        "三¶2 unit-on-platform: 须已在平台注册并发布开展活动",
        "三¶2 unit-publishes-activities: 须已在平台注册并发布开展活动",
        "三¶2 any-two-categories: 每类推荐数量未作规定，不设上限",
        "三¶2 no-sites-from-units: 任选范围只列三类，不含社区或村",
        "附件1 city-allotment: 以印发的分配表为准，附注算法只用于核对",
        "附件1注 allotment-formula: 数量为0的不分配，附注未明言",
      ])
  }

  @Test("Nothing is pending or lacking; what states no rule is noted at its place")
  func notes() {
    let places = ruleSet.notes.map(\.clause)
    #expect(
      places == [
        "二（三）1", "二（四）3", "前言", "一¶1", "一¶2", "三¶1", "三¶2", "四1", "五",
      ])
    #expect(ruleSet.notes.allSatisfy { $0.kind == .informational })
  }
}
