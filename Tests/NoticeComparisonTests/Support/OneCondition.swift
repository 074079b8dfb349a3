import NoticeComparison
import NoticeKit

/// A rule set that asks for one condition, so that NoticeKit says what is true.
struct OneCondition {
  private let ruleSet: RuleSet

  init(_ condition: Condition) {
    ruleSet = .gardens(edition: 2025) { Criterion("asked", condition) }
  }

  func outcome(_ nomination: Nomination, on day: CalendarDate? = gridDay) -> Outcome? {
    ruleSet.assess(nomination, submitted: day).findings.first?.outcome
  }
}

extension RuleSet {
  /// A set of one clause for gardens.
  static func gardens(
    edition: Int, deadline: DayLiteral = "2025-03-31", @ClauseBuilder _ parts: () -> [ClausePart]
  ) -> RuleSet {
    let clause = Clause("1", parts)
    return RuleSet("village-gardens", edition: edition, version: "1.0.0") {
      NomineeCategory(.garden, "优秀园地", "Fine garden", at: "一") { clause }
      Clause("二") { Deadline(deadline) }
    }
  }
}
