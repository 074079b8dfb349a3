public import NoticeKit

/// Decides by the plain order first, and where that says no more than changed, by proof.
///
/// What ``PlainOrder`` decides stands. Beyond it the two conditions are tightened, or loosened, where
/// `compareBehaviour(_:_:on:)` shows a nomination for the one way on some day and proves on every
/// day that there is none for the other; with one each way, or not decided, they are changed.
public struct ProvenOrder: DirectionDecider {
  /// The days of submission that lengths of time run to, one at a time.
  public let days: [CalendarDate]

  /// Makes the decider for some days of submission; without any, lengths of time are not decided.
  public init(on days: [CalendarDate]) {
    self.days = days
  }

  /// Makes the decider for the deadlines of two editions.
  public init(between old: RuleSet, and new: RuleSet) {
    self.init(on: old.deadlines(with: new))
  }

  /// Which way a condition goes.
  public func direction(from old: Condition, to new: Condition) -> ChangeDirection? {
    let plain = PlainOrder().direction(from: old, to: new)
    guard plain == .changed else { return plain }
    // Asked in one order both ways, so that the answer turns around with the question.
    let isSwapped = new.description < old.description
    let verdict = isSwapped ? verdict(new, old).mirrored : verdict(old, new)
    return switch verdict.behaviour {
    case .tightened: .tightened
    case .loosened: .loosened
    // What is the same on these days alone is not the same.
    case .equivalent: compareBehaviour(old, new).behaviour == .equivalent ? nil : .changed
    case .incomparable, .notDecided, .notComparable: .changed
    }
  }

  /// What all days together show.
  private func verdict(_ old: Condition, _ new: Condition) -> BehaviourVerdict {
    var found = BehaviourVerdict(tightens: .none, loosens: .none)
    for day in days.isEmpty ? [nil] : days.map(Optional.some) {
      found = found.joined(with: compareBehaviour(old, new, on: day))
      // More days can only show more.
      if found.behaviour == .incomparable { break }
    }
    return found
  }
}

extension RuleSet {
  /// The deadlines of two editions, each day once.
  func deadlines(with other: RuleSet) -> [CalendarDate] {
    var days: [CalendarDate] = []
    for deadline in [deadline, other.deadline].compactMap({ $0 }) where !days.contains(deadline) {
      days.append(deadline)
    }
    return days
  }
}
