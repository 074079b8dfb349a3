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
