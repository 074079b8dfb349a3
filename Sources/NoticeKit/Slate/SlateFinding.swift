/// The outcome of one rule for one slate, and why.
public struct SlateFinding: Sendable, Hashable {
  /// The id of the rule, or one of `category-taken`, `unit-kind`, `no-stated-quota`, `unread-rows`.
  public let id: String
  /// The place in the notice that states the rule.
  public let clause: String
  /// The rule in short words.
  public let title: Wording
  /// The outcome: met, not met, unknown or to be judged.
  ///
  /// Of a unit that recommends nobody, what would allow it to recommend is not applicable.
  public let outcome: Outcome
  /// The category it speaks of; `nil` where it speaks of all.
  public internal(set) var category: CategoryID?
  /// The greatest number allowed, where the rule allows one.
  public internal(set) var limit: Int?
  /// The number found, where the rule counts.
  public internal(set) var found: Int?
  /// The nominations that stand above the limit, as positions in the slate from 0.
  public internal(set) var above: [Int] = []
  /// The categories that are made use of, where the rule limits how many may be; any of them may go.
  public internal(set) var categories: [CategoryID] = []
  /// Why people have to judge it, where that is not plain.
  public internal(set) var note: Wording?
  /// The facts of the unit, or of the nominees, that could still decide it.
  public internal(set) var missing: [FactDefinition] = []
  /// How the clause is understood where that is not plain.
  public internal(set) var readings: [Reading] = []

  init(_ id: String, at clause: String, _ title: Wording, _ outcome: Outcome) {
    self.id = id
    self.clause = clause
    self.title = title
    self.outcome = outcome
  }
}

extension SlateFinding {
  /// The ids of findings that follow from no single rule.
  enum OwnID: String, CaseIterable {
    case categoryTaken = "category-taken"
    case unitKind = "unit-kind"
    case noStatedQuota = "no-stated-quota"
    case unreadRows = "unread-rows"
  }

  init(_ id: OwnID, at clause: String, _ title: Wording, _ outcome: Outcome) {
    self.init(id.rawValue, at: clause, title, outcome)
  }
}
