import NoticeKit

/// Rule sets of invented fairs for the tests of the catalog.
extension RuleSet {
  /// An edition that asks for singers, issued and closing on the given days.
  static func fair(
    _ series: String = "village-fair", _ edition: Int = 2030, version: VersionLiteral = "1.0.0",
    singers: Int = 20, issued: DayLiteral? = nil, closing deadlines: Deadline...
  ) -> RuleSet {
    let notice = Notice("示例村评选", "Village fair")
    return RuleSet(series, edition: edition, version: version) {
      issued.map { notice.dated($0) } ?? notice
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Criterion("singers", SampleFacts.singers.atLeast(singers)) }
      }
      NomineeCategory(.soloist, "独唱", "Soloist", at: "二") {
        Clause("1") { Criterion("prizes", SoloistFacts.prizes.atLeast(1)) }
      }
      for deadline in deadlines {
        Clause("三") { deadline }
      }
    }
  }

  /// An edition with two faults.
  static let faultyFair = RuleSet("faulty-fair", edition: 2030, version: "1.0.0") {
    NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
      Clause("1") { Criterion("founded", SampleFacts.founded.onOrBefore("2030-02-30")) }
      Clause("2") { Criterion("Singers", SampleFacts.singers.atLeast(20)) }
    }
  }
}
