import NoticeKit

/// A scenario of any table.
protocol TriedScenario: Sendable {
  /// What trying it on a rule set shows.
  func trial(on ruleSet: RuleSet) -> ScenarioTrial

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
    scenarios.flatMap { $0.trial(on: ruleSet).failures }
  }

  /// What becomes of requirements in the scenarios.
  public func outcomes(on ruleSet: RuleSet) -> [RequirementOfCategory: Set<Outcome>] {
    Dictionary(of: scenarios.map { $0.trial(on: ruleSet) })
  }

  /// Whether a scenario fails that the change can touch.
  public func notices(
    _ change: ChangedThing, in ruleSet: RuleSet, directly isDirect: Bool
  ) -> Bool {
    scenarios.contains { scenario in
      scenario.isTouched(by: change) && isDirect == scenario.speaks(of: change)
        && !scenario.trial(on: ruleSet).failures.isEmpty
    }
  }

  /// Runs all scenarios and tells what is not as expected, and which of some requirements none fails.
  func report(on ruleSet: RuleSet, asking asked: [RequirementOfCategory]) -> ScenarioReport {
    let trials = scenarios.map { $0.trial(on: ruleSet) }
    let outcomes = Dictionary(of: trials)
    return ScenarioReport(
      ruleSet: ruleSet.id, count: scenarios.count, failures: trials.flatMap(\.failures),
      neverFailing: asked.filter { !(outcomes[$0]?.fail ?? false) })
  }
}

extension ScenarioTable: TriedTable {}
extension DossierScenarioTable: TriedTable {}
extension PartScenarioTable: TriedTable {}
extension SlateScenarioTable: TriedTable {}

extension RuleSet {
  /// The requirements of some parts, of each category.
  func requirements(of parts: RequirementPart...) -> [RequirementOfCategory] {
    categories.flatMap { category in
      parts.flatMap { category.requirements(of: $0) }
        .map { RequirementOfCategory(category: category.id, id: $0.id) }
    }
  }
}

extension CategoryID {
  /// What rules on slates stand under, in place of a category.
  static let slate = CategoryID("slate")
}
