import NoticeKit
import SciTechVolunteering

extension RuleSet {
  /// An invented award with one requirement: 20 volunteers in principle, never fewer than 10.
  static let sampleAward = RuleSet("sample-award", edition: 2030, version: "1.0.0") {
    NomineeCategory(.organization, "最佳志愿服务组织", "Best organization", at: "一") {
      Clause("（一）") {
        Criterion("registered-volunteers", OrganizationFacts.registeredVolunteers.atLeast(20))
          .inPrinciple(floor: OrganizationFacts.registeredVolunteers.atLeast(10))
      }
    }
    Outline(places: [OutlinePlace("一"), OutlinePlace("一（一）", figures: ["20", "10"])])
  }

  /// An award with a quota for national societies in two categories.
  static func quotaAward(_ edition: Int, atMost limit: Int, _ scope: SlateScope) -> RuleSet {
    RuleSet("quota-award", edition: edition, version: "1.0.0") {
      NomineeCategory(.organization, "最佳志愿服务组织", "Best organization", at: "一（一）") {
        Clause("1") { Criterion("platform", OrganizationFacts.onDamei.holds) }
      }
      NomineeCategory(.project, "最佳志愿服务项目", "Best project", at: "一（二）") {
        Clause("1") { Criterion("platform", ProjectFacts.onDamei.holds) }
      }
      Clause("二") { Quota("society-quota", for: .nationalSociety, atMost: limit, scope) }
    }
  }
}
