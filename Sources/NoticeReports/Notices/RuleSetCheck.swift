public import NoticeComparison
public import NoticeKit

/// What is found when a rule set is checked: its faults, its lint, its coverage, and how the text compares.
public struct RuleSetCheck: Sendable {
  /// The rule set.
  public let ruleSet: RuleSet
  /// What is no fault and yet cannot be meant so.
  public let lint: [LintFinding]
  /// How much of the notice's text it accounts for.
  public let coverage: Coverage
  /// Where the text and the committed outline disagree; `nil` where no text was compared.
  public let differences: [OutlineDifference]?

  /// Checks a rule set, against the text of its notice where that is at hand.
  public init(_ ruleSet: RuleSet, text: String? = nil) {
    self.ruleSet = ruleSet
    lint = ruleSet.lint
    coverage = ruleSet.coverage
    let committed = ruleSet.outline ?? Outline(places: [])
    differences = text.map { text in
      OutlineReader.read(text, noise: committed.noise).differences(from: committed)
    }
  }

  /// Whether nothing is left to mend: no fault, no lint, all covered, no difference.
  public var isClean: Bool {
    ruleSet.faults.isEmpty && lint.isEmpty && coverage.isComplete && (differences ?? []).isEmpty
  }
}
