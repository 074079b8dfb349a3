public import NoticeKit

/// Something that states what becomes of nominations, dossiers, plans or slates under a rule set:
/// a table of scenarios, a file of them, or a ``StatedOutcome``.
public protocol StatesOutcomes: Sendable {
  /// What is not as it states, when it is tried on a rule set.
  func failures(on ruleSet: RuleSet) -> [ScenarioFailure]

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

/// A scenario of any table, as far as a change of the rule set is concerned.
protocol TriedScenario: Sendable {
  /// What is not as it states, when it is tried on a rule set.
  func failures(on ruleSet: RuleSet) -> [ScenarioFailure]

  /// Whether the change can change what becomes of it.
  func isTouched(by change: ChangedThing) -> Bool

  /// Whether it states what becomes of the changed thing itself.
  func speaks(of change: ChangedThing) -> Bool
}

/// A table of scenarios: whichever fails, notices.
protocol TriedTable: StatesOutcomes {
  associatedtype Tried: TriedScenario
  var scenarios: [Tried] { get }
}

extension TriedTable {
  /// What is not as the scenarios state, scenario by scenario.
  public func failures(on ruleSet: RuleSet) -> [ScenarioFailure] {
    scenarios.flatMap { $0.failures(on: ruleSet) }
  }

  /// Whether a scenario fails that the change can touch.
  public func notices(
    _ change: ChangedThing, in ruleSet: RuleSet, directly isDirect: Bool
  ) -> Bool {
    scenarios.contains { scenario in
      scenario.isTouched(by: change) && isDirect == scenario.speaks(of: change)
        && !scenario.failures(on: ruleSet).isEmpty
    }
  }
}

extension ScenarioTable: TriedTable {}
extension DossierScenarioTable: TriedTable {}
extension PartScenarioTable: TriedTable {}
extension SlateScenarioTable: TriedTable {}

extension Scenario: TriedScenario {
  func isTouched(by change: ChangedThing) -> Bool { change.touches(nomination) }
  func speaks(of change: ChangedThing) -> Bool { change.isShown(by: outcomes) }
}

extension DossierScenario: TriedScenario {
  func isTouched(by change: ChangedThing) -> Bool { change.touches(nomination) }
  func speaks(of change: ChangedThing) -> Bool { change.isShown(by: outcomes, missing: missing) }
}

extension PartScenario: TriedScenario {
  func isTouched(by change: ChangedThing) -> Bool { change.touches(nomination) }
  func speaks(of change: ChangedThing) -> Bool { change.isShown(by: outcomes) }
}

extension SlateScenario: TriedScenario {
  func isTouched(by change: ChangedThing) -> Bool { change.reach != .nominations }
  func speaks(of change: ChangedThing) -> Bool { change.isShown(byRules: outcomes) }
}
