public import NoticeKit

/// Something that states what becomes of nominations, dossiers, plans or slates under a rule set:
/// a table of scenarios, a file of them, or a ``StatedOutcome``.
public protocol StatesOutcomes: Sendable {
  /// What is not as it states, when it is tried on a rule set.
  func failures(on ruleSet: RuleSet) -> [ScenarioFailure]

  /// What becomes of requirements in it, when it is tried on a rule set; nothing where no part of it
  /// speaks of single requirements.
  ///
  /// Rules on slates stand as requirements of a category `slate`.
  func outcomes(on ruleSet: RuleSet) -> [RequirementOfCategory: Set<Outcome>]

  /// Whether anything that it states fails on a rule set in which one thing was changed.
  ///
  /// Only outcomes count: that a printed text or the list of requirements differs is no noticing.
  ///
  /// - Parameters:
  ///   - change: What the change can touch; the rest need not be tried.
  ///   - ruleSet: The changed rule set.
  ///   - isDirect: Whether to try what speaks of the changed thing itself, or all the rest.
  /// - Returns: Whether anything fails.
  func notices(_ change: ChangedThing, in ruleSet: RuleSet, directly isDirect: Bool) -> Bool
}

extension StatesOutcomes {
  /// Nothing: it does not speak of single requirements.
  public func outcomes(on ruleSet: RuleSet) -> [RequirementOfCategory: Set<Outcome>] { [:] }
}
