import NoticeKit

/// One thing that a slate may break: what a rule limits, taken apart.
enum SlateLimit: Hashable {
  /// At most so many of a category, or of all.
  case atMost(Int64, CategoryID?)
  /// Nominees of at most so many of these categories.
  case someCategories(Int, [CategoryID])
  /// What must hold of a unit that recommends anybody.
  case precondition(Condition)
  /// At most a share of a count of the unit's, of a category or of all.
  case share(ShareQuota, CategoryID?)
  /// At most a share, in millionths, of the nominees of a category, or of all, may be such.
  case cap(Condition, CategoryID?, Int64)

  /// What it asks of the unit, for a vocabulary to know.
  var unitCondition: ConditionNode? {
    switch self {
    case .precondition(let condition): condition.node
    case .share(let quota, _): .compares(quota.base, .atLeast(0))
    case .atMost, .someCategories, .cap: nil
    }
  }

  /// Whatever condition it has, on the unit or on its nominees.
  var condition: ConditionNode? {
    if case .cap(let condition, _, _) = self { condition.node } else { unitCondition }
  }
}

extension SlateCounts {
  /// What makes a slate keep a limit, or what makes it break it; `nil` where that cannot be said.
  ///
  /// A percentage is rounded by whole numbers: *n* is at most *b* · *m* rounded just where
  /// 10⁶ · *n* − *m* · *b* is at most the slack that the rounding leaves.
  func formula(_ limit: SlateLimit, kept: Bool) -> Formula? {
    switch limit {
    case .atMost(let number, let category):
      return vocabulary.relation(nominees(of: category), .atMost(number), kept)
    case .someCategories(let number, let categories):
      let distinct = Set(categories).sorted()
      let empty = distinct.map { vocabulary.relation(nominees(of: $0), .atMost(0), kept) }
      return .atLeast(kept ? distinct.count - number : number + 1, empty)
    case .precondition(let condition):
      let holds = vocabulary.formula(condition.node, kept)
      let nobody = vocabulary.relation(nominees(of: nil), .atMost(0), kept)
      return kept ? .any([nobody, holds]) : .all([nobody, holds])
    case .share(let quota, let category):
      guard let base = vocabulary.sum(of: quota.base) else { return nil }
      let number = nominees(of: category)
      let slack: Int64 =
        switch quota.rounding {
        case .down: 0
        case .halfUp: 500_000
        case .up: 999_999
        }
      let difference = number * 1_000_000 - base * quota.millionths
      let parts = [
        vocabulary.relation(number, .atMost(Int64(quota.minimum)), kept),
        vocabulary.relation(difference, .atMost(slack), kept),
      ]
      return kept ? .any(parts) : .all(parts)
    case .cap(let condition, let category, let millionths):
      let wish = NomineeWish(condition, isSuch: !kept, among: category)
      let such =
        kept
        ? nominees(of: category) - nominees(of: category, granting: wish)
        : nominees(of: category, granting: wish)
      let difference = such * 1_000_000 - nominees(of: category) * millionths
      return vocabulary.relation(difference, .atMost(0), kept)
    }
  }
}
