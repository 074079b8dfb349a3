public import NoticeKit

/// An outcome that no table holds, such as a final list held against the numbers honoured.
public struct StatedOutcome: StatesOutcomes {
  /// What it states, as a sentence.
  public let name: String
  private let holds: @Sendable (RuleSet) -> Bool

  /// States what must hold of the rule set as it is.
  public init(_ name: String, _ holds: @escaping @Sendable (RuleSet) -> Bool) {
    self.name = name
    self.holds = holds
  }

  /// One failure where it does not hold.
  public func failures(on ruleSet: RuleSet) -> [ScenarioFailure] {
    holds(ruleSet)
      ? [] : [ScenarioFailure(scenario: name, subject: "it", expected: "true", found: "false")]
  }

  /// Whether it does not hold of the changed rule set.
  public func notices(
    _ change: ChangedThing, in ruleSet: RuleSet, directly isDirect: Bool
  ) -> Bool { !isDirect && !holds(ruleSet) }
}
