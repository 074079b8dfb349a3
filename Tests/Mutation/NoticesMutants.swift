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
  func notices(_ mutant: Mutant, as ruleSet: RuleSet) -> Bool
}

extension ScenarioTable: NoticesMutants {
  /// Whether any scenario fails.
  package func failsUnchanged(on ruleSet: RuleSet) -> Bool {
    scenarios.contains { !$0.failures(on: ruleSet).isEmpty }
  }

  /// Whether a scenario fails that the mutant can touch.
  package func notices(_ mutant: Mutant, as ruleSet: RuleSet) -> Bool {
    mutant.firstTouched(of: scenarios, in: \.nomination.category, stating: \.outcomes)
      .contains { !$0.failures(on: ruleSet).isEmpty }
  }
}

extension DossierScenarioTable: NoticesMutants {
  /// Whether any scenario fails.
  package func failsUnchanged(on ruleSet: RuleSet) -> Bool {
    scenarios.contains { !$0.failures(on: ruleSet).isEmpty }
  }

  /// Whether a scenario fails that the mutant can touch.
  package func notices(_ mutant: Mutant, as ruleSet: RuleSet) -> Bool {
    mutant.firstTouched(of: scenarios, in: \.nomination.category, stating: \.outcomes)
      .contains { !$0.failures(on: ruleSet).isEmpty }
  }
}

extension PartScenarioTable: NoticesMutants {
  /// Whether any scenario fails.
  package func failsUnchanged(on ruleSet: RuleSet) -> Bool {
    scenarios.contains { !$0.failures(on: ruleSet).isEmpty }
  }

  /// Whether a scenario fails that the mutant can touch.
  package func notices(_ mutant: Mutant, as ruleSet: RuleSet) -> Bool {
    mutant.firstTouched(of: scenarios, in: \.nomination.category, stating: \.outcomes)
      .contains { !$0.failures(on: ruleSet).isEmpty }
  }
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
  package func notices(_ mutant: Mutant, as ruleSet: RuleSet) -> Bool { !holds(ruleSet) }
}

extension Mutant {
  /// The scenarios that the change can touch, those that state its requirement first.
  func firstTouched<Stated>(
    of scenarios: [Stated], in category: (Stated) -> CategoryID,
    stating outcomes: (Stated) -> [String: Outcome]
  ) -> [Stated] {
    let touched = scenarios.filter { self.category == nil || category($0) == self.category }
    guard let requirement else { return touched }
    return touched.filter { outcomes($0)[requirement] != nil }
      + touched.filter { outcomes($0)[requirement] == nil }
  }
}
