package import NoticeKit
package import NoticeTesting

/// Something whose stated outcomes can tell a changed rule set from the one it was stated for.
///
/// Only outcomes count. That a fingerprint, a printed text or the list of requirements differs is no
/// noticing: a requirement that came or went is noticed where a scenario states its outcome.
package protocol NoticesMutants: Sendable {
  /// Whether anything that it states fails on the rule set as it is.
  func failsUnchanged(on ruleSet: RuleSet) -> Bool

  /// Whether anything that it states fails on a mutant, of which the rule set is given ready made.
  /// What speaks of the changed thing itself is tried directly; all the rest, when asked for, after it.
  func notices(_ mutant: Mutant, as ruleSet: RuleSet, directly isDirect: Bool) -> Bool
}

/// A scenario of any table, as far as mutants are concerned.
protocol TriedScenario: Sendable {
  /// What is not as it states, when it is tried on a rule set.
  func failures(on ruleSet: RuleSet) -> [ScenarioFailure]

  /// Whether the mutant can change what becomes of it.
  func isTouched(by mutant: Mutant) -> Bool

  /// Whether it states what becomes of the changed thing itself.
  func speaks(of mutant: Mutant) -> Bool
}

/// A table of scenarios: whichever fails, notices.
protocol TriedTable: NoticesMutants {
  associatedtype Tried: TriedScenario
  var scenarios: [Tried] { get }
}

extension TriedTable {
  /// Whether any scenario fails.
  package func failsUnchanged(on ruleSet: RuleSet) -> Bool {
    scenarios.contains { !$0.failures(on: ruleSet).isEmpty }
  }

  /// Whether a scenario fails that the mutant can touch.
  package func notices(
    _ mutant: Mutant, as ruleSet: RuleSet, directly isDirect: Bool
  ) -> Bool {
    scenarios.contains { scenario in
      scenario.isTouched(by: mutant) && isDirect == scenario.speaks(of: mutant)
        && !scenario.failures(on: ruleSet).isEmpty
    }
  }
}

extension ScenarioTable: TriedTable {}
extension DossierScenarioTable: TriedTable {}
extension PartScenarioTable: TriedTable {}
extension SlateScenarioTable: TriedTable {}

extension Scenario: TriedScenario {
  func isTouched(by mutant: Mutant) -> Bool { mutant.touches(nomination) }
  func speaks(of mutant: Mutant) -> Bool { mutant.isShown(by: outcomes) }
}

extension DossierScenario: TriedScenario {
  func isTouched(by mutant: Mutant) -> Bool { mutant.touches(nomination) }
  func speaks(of mutant: Mutant) -> Bool { mutant.isShown(by: outcomes, missing: missing) }
}

extension PartScenario: TriedScenario {
  func isTouched(by mutant: Mutant) -> Bool { mutant.touches(nomination) }
  func speaks(of mutant: Mutant) -> Bool { mutant.isShown(by: outcomes) }
}

extension SlateScenario: TriedScenario {
  func isTouched(by mutant: Mutant) -> Bool { mutant.reach != .nominations }
  func speaks(of mutant: Mutant) -> Bool { mutant.isShown(byRules: outcomes) }
}

/// Stated outcomes that no table holds, such as the clause under which a category is refused.
package struct StatedOutcome: NoticesMutants {
  private let holds: @Sendable (RuleSet) -> Bool

  /// Takes what must hold of the rule set as it is.
  package init(_ holds: @escaping @Sendable (RuleSet) -> Bool) {
    self.holds = holds
  }

  /// Whether it does not hold.
  package func failsUnchanged(on ruleSet: RuleSet) -> Bool { !holds(ruleSet) }

  /// Whether it does not hold of the mutant.
  package func notices(
    _ mutant: Mutant, as ruleSet: RuleSet, directly isDirect: Bool
  ) -> Bool { !isDirect && !holds(ruleSet) }
}

extension Mutant {
  fileprivate func touches(_ nomination: Nomination) -> Bool {
    reach != .slates && (category == nil || category == nomination.category)
  }

  /// Whether a scenario states what becomes of the changed rule, in some category or in all.
  fileprivate func isShown(byRules outcomes: [String: Outcome]) -> Bool {
    guard let subject else { return false }
    return outcomes.keys.contains { $0 == subject || $0.hasPrefix("\(subject)/") }
  }

  /// Whether a scenario states what becomes of the changed thing.
  fileprivate func isShown(by outcomes: [String: Outcome], missing: [FactID] = []) -> Bool {
    guard let subject else { return false }
    return outcomes[subject] != nil || missing.contains { $0.description == subject }
  }
}
