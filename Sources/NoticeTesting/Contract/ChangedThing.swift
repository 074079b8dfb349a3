public import NoticeKit

/// What a change of one thing in a rule set can touch, so that only that is tried.
public struct ChangedThing: Sendable, Hashable {
  /// What of all that a rule set is asked a change can touch.
  public enum Reach: Sendable {
    /// What becomes of single nominations.
    case nominations
    /// What becomes of all that one unit hands in.
    case slates
    /// Either.
    case both
  }

  /// The only category that the change can touch; `nil` where it may touch all.
  public let category: CategoryID?
  /// The requirement, rule or field, as scenarios state it, that shows the change, where there is one.
  public let subject: String?
  /// What the change can touch.
  public let reach: Reach

  /// States what a change can touch.
  public init(category: CategoryID?, subject: String?, reach: Reach) {
    self.category = category
    self.subject = subject
    self.reach = reach
  }

  /// What a figure can touch that is moved.
  public init(_ moved: MovedFigure) {
    self.init(
      category: moved.category, subject: moved.requirement,
      reach: moved.fact != nil ? .both : moved.part == .slate ? .slates : .nominations)
  }
}

extension ChangedThing {
  func touches(_ nomination: Nomination) -> Bool {
    reach != .slates && (category == nil || category == nomination.category)
  }

  /// Whether a scenario states what becomes of the changed rule, in some category or in all.
  func isShown(byRules outcomes: [String: Outcome]) -> Bool {
    guard let subject else { return false }
    return outcomes.keys.contains { $0 == subject || $0.hasPrefix("\(subject)/") }
  }

  /// Whether a scenario states what becomes of the changed thing.
  func isShown(by outcomes: [String: Outcome], missing: [FactID] = []) -> Bool {
    guard let subject else { return false }
    return outcomes[subject] != nil || missing.contains { $0.description == subject }
  }
}
