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
