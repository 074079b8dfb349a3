public import NoticeComparison
public import NoticeKit
public import NoticeTesting

/// What is found when a rule set is checked: its faults, its lint, its coverage, how the text compares
/// and how scenarios come out.
public struct RuleSetCheck: Sendable {
  /// The rule set.
  public let ruleSet: RuleSet
  /// What is no fault and yet cannot be meant so.
  public let lint: [LintFinding]
  /// How much of the notice's text it accounts for.
  public let coverage: Coverage
  /// Where the text and the committed outline disagree; `nil` where no text was compared.
  public let differences: [OutlineDifference]?
  /// How a file of scenarios comes out; `nil` where none was run.
  public let scenarios: ScenarioFileReport?

  /// Checks a rule set, against the text of its notice and a file of scenarios where these are at hand.
  public init(_ ruleSet: RuleSet, text: String? = nil, scenarios: ScenarioFileReport? = nil) {
    self.ruleSet = ruleSet
    lint = ruleSet.lint
    coverage = ruleSet.coverage
    self.scenarios = scenarios
    let committed = ruleSet.outline ?? Outline(places: [])
    differences = text.map { text in
      OutlineReader.read(text, noise: committed.noise).differences(from: committed)
    }
  }

  /// Whether nothing is left to mend: no fault, no lint, all covered, no difference,
  /// and every scenario comes out as it states.
  public var isClean: Bool {
    ruleSet.faults.isEmpty && lint.isEmpty && coverage.isComplete && (differences ?? []).isEmpty
      && scenarios?.isClean != false
  }
}
