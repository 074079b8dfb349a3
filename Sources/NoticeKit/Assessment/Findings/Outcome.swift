/// What one requirement comes to for one nomination.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
  /// It is met.
  case met
  /// It is not met.
  case notMet = "not-met"
  /// The facts do not decide it yet.
  case unknown
  /// People have to judge it.
  case toBeJudged = "to-be-judged"
  /// In principle, not met, justified, and at or above its floor.
  case excepted
  /// It does not apply to this nominee; never counted as met.
  case notApplicable = "not-applicable"

  /// What it is called.
  public var label: Wording {
    switch self {
    case .met: Wording("符合", "met")
    case .notMet: Wording("不符合", "not met")
    case .unknown: Wording("待补充", "unknown")
    case .toBeJudged: Wording("待评判", "to be judged")
    case .excepted: Wording("例外", "excepted")
    case .notApplicable: Wording("不适用", "not applicable")
    }
  }
}

/// What all requirements together come to for one nomination.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Nothing stands against the nominee.
  case eligible
  /// An in-principle requirement is not met and no justification is written.
  case needsJustification = "needs-justification"
  /// People still have to judge something.
  case awaitingJudgement = "awaiting-judgement"
  /// Facts are missing.
  case incomplete
  /// A requirement that must be met is not.
  case ineligible

  /// What it is called.
  public var label: Wording {
    switch self {
    case .eligible: Wording("符合条件", "eligible")
    case .needsJustification: Wording("需说明理由", "needs a justification")
    case .awaitingJudgement: Wording("待评判", "awaits judgement")
    case .incomplete: Wording("材料待补", "incomplete")
    case .ineligible: Wording("不符合条件", "ineligible")
    }
  }
}

extension Verdict: CustomStringConvertible {
  /// The name that programs rely on, such as `needs-justification`.
  public var description: String { rawValue }
}
