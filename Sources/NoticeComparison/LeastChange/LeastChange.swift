public import NoticeKit

/// The smallest set of changes after which nothing stands against a nomination, or why there is none.
public struct LeastChange: Sendable, Hashable {
  /// What the search came to.
  public enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// Nothing stands against the nomination as it is.
    case notNeeded = "not-needed"
    /// The steps will do, and no fewer facts would.
    case possible
    /// No change that the facts allow will do.
    case impossible
    /// It is not decided.
    case notDecided = "not-decided"
  }

  /// What the search came to.
  public let outcome: Outcome
  /// The steps, all of them needed; of facts that are figures, to the nearest that will do.
  public let steps: [ChangeStep]
  /// The day of submission after the steps.
  public let submitted: CalendarDate?
  /// The requirements that cannot be met together by any change, where none will do.
  public let obstacles: [String]
  /// Why it is not decided, where it is not.
  public let reason: Wording?

  init(
    _ outcome: Outcome, steps: [ChangeStep] = [], submitted: CalendarDate?,
    obstacles: [String] = [], reason: Wording? = nil
  ) {
    self.outcome = outcome
    self.steps = steps
    self.submitted = submitted
    self.obstacles = obstacles
    self.reason = reason
  }
}

extension RuleSet {
  /// Looks for the smallest set of changes after which no binding requirement stands against a nomination.
  ///
  /// It looks across the branches of any-of, and breaks nothing that is met. A fact changes only as it
  /// is declared to: it grows, stays as it is, or waits for time. Facts that are not stated and
  /// judgements that are not made may still turn out well, and count as no change; a judgement that
  /// was made stays. An in-principle requirement counts as passed where its exception is justified.
  ///
  /// - Parameters:
  ///   - nomination: The nomination as it is.
  ///   - submitted: The day it is to be handed in.
  /// - Returns: The steps, tried out; or that none are needed, possible or decided.
  public func leastChange(
    for nomination: Nomination, submitted: CalendarDate? = nil
  ) -> LeastChange {
    guard let category = category(nomination.category) else {
      return LeastChange(.impossible, submitted: submitted, obstacles: ["category-taken"])
    }
    let effort = Effort()
    var best: LeastChange?
    for day in category.days(for: nomination, from: submitted) {
      let search = LeastChangeSearch(
        ruleSet: self, category: category, nomination: nomination, from: submitted, day, effort)
      let found = search.found
      switch (found.outcome, best?.outcome) {
      case (.notNeeded, nil): return found
      case (.possible, .possible?):
        if found.steps.count < best?.steps.count ?? 0 { best = found }
      case (.possible, _), (_, nil): best = found
      case (.notDecided, .impossible?): best = found
      default: break
      }
    }
    return best ?? LeastChange(.notDecided, submitted: submitted, reason: NotDecided.beyond.reason)
  }
}

extension NomineeCategory {
  /// The day given, and each later day on which a length of time first comes to a figure.
  fileprivate func days(
    for nomination: Nomination, from submitted: CalendarDate?
  ) -> [CalendarDate?] {
    guard let submitted else { return [nil] }
    var days: Set<CalendarDate> = []
    for leaf in requirements(of: .eligibility).flatMap(\.conditions).flatMap(\.node.leaves) {
      guard case .compares(let fact, let comparison) = leaf,
        case .elapsed(let date)? = fact.derivation,
        case .date(.day(let start))? = nomination[date.id],
        let months = Int(exactly: comparison.figure)
      else { continue }
      // Where the month lacks the day, its last day counts; the day after is beyond the figure.
      let day = start.adding(months: months)
      days.formUnion([day, day.next])
    }
    return [submitted] + days.filter { $0 > submitted }.sorted()
  }
}
