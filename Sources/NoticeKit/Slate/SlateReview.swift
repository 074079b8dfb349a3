/// What a slate comes to.
public enum SlateStatus: String, Sendable, Hashable, CaseIterable {
  /// Every rule that binds the unit is kept.
  case within
  /// A rule is broken.
  case over
  /// What is known of the unit does not decide it.
  case unknown
  /// People have to judge something, such as the quota of a kind that the notice states none for.
  case awaitingJudgement = "awaiting-judgement"

  /// What it is called.
  public var label: Wording {
    switch self {
    case .within: Wording("在限额之内", "within its limits")
    case .over: Wording("超出限额", "over its limits")
    case .unknown: Wording("待补充", "unknown")
    case .awaitingJudgement: Wording("待评判", "awaits judgement")
    }
  }
}

extension SlateStatus: CustomStringConvertible {
  /// The name that programs rely on, such as `awaiting-judgement`.
  public var description: String { rawValue }
}

/// The outcome of one rule for one slate, and why.
public struct SlateFinding: Sendable, Hashable {
  /// The id of the rule, or `category-taken`, `unit-kind` or `no-stated-quota`.
  public let id: String
  /// The place in the notice that states the rule.
  public let clause: String
  /// The rule in short words.
  public let title: Wording
  /// The outcome: met, not met, unknown or to be judged.
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

/// Something in a slate that is worth a look and breaks no rule.
public struct SlateAdvice: Sendable, Hashable {
  /// What it is, in words.
  public let note: Wording
  /// The place in the notice that it concerns, if there is one.
  public let clause: String?
  /// The nominations that it concerns, as positions in the slate from 0.
  public let nominations: [Int]
}

/// What a rule set makes of one slate: the status, every finding behind it, and a receipt.
public struct SlateReview: Sendable, Hashable {
  /// The whole.
  public let status: SlateStatus
  /// The outcome of every rule that binds the unit, in the order of the notice.
  public let findings: [SlateFinding]
  /// What is worth a look and breaks no rule: look-alikes, and a table that differs from its formula.
  public let advice: [SlateAdvice]
  /// The slate that was checked.
  public let slate: Slate
  /// Which rules it was checked by.
  public let receipt: Receipt

  /// The findings with one of these outcomes, in the order of the notice.
  public func findings(_ outcomes: Outcome...) -> [SlateFinding] {
    findings.filter { outcomes.contains($0.outcome) }
  }
}
