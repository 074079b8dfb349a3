public import NoticeKit

/// Scenarios of one notice, as data that its tests run in one line.
///
/// ```swift
/// #expect(scenarios.report(on: .nationalCommendation2024).problems == [])
/// ```
public struct ScenarioTable: Sendable, Hashable {
  /// The scenarios, in order.
  public let scenarios: [Scenario]

  /// Takes scenarios.
  public init(_ scenarios: [Scenario]) {
    self.scenarios = scenarios
  }

  /// Both tables, one after the other.
  public static func + (left: ScenarioTable, right: ScenarioTable) -> ScenarioTable {
    ScenarioTable(left.scenarios + right.scenarios)
  }

  /// Runs all scenarios and tells what is not as expected, and what no scenario tries.
  public func report(on ruleSet: RuleSet) -> ScenarioReport {
    var failures: [ScenarioFailure] = []
    var failed: Set<RequirementOfCategory> = []
    for scenario in scenarios {
      let assessment = ruleSet.assess(scenario.nomination, submitted: scenario.submitted)
      failures += scenario.failures(of: assessment)
      for finding in assessment.findings where finding.hasFailed {
        failed.insert(
          RequirementOfCategory(category: scenario.nomination.category, id: finding.id))
      }
    }
    let all = ruleSet.categories.flatMap { category in
      category.requirements.filter { $0.part == .eligibility }
        .map { RequirementOfCategory(category: category.id, id: $0.id) }
    }
    return ScenarioReport(
      ruleSet: ruleSet.id, count: scenarios.count, failures: failures,
      neverFailing: all.filter { !failed.contains($0) })
  }
}

extension Finding {
  /// Whether the requirement itself is not met, excepted or not.
  var hasFailed: Bool { outcome == .notMet || outcome == .excepted }
}

extension Scenario {
  /// Runs this scenario alone and tells what is not as it states.
  public func failures(on ruleSet: RuleSet) -> [ScenarioFailure] {
    failures(of: ruleSet.assess(nomination, submitted: submitted))
  }

  fileprivate func failures(of assessment: Assessment) -> [ScenarioFailure] {
    var failures: [ScenarioFailure] = []
    if assessment.verdict != verdict {
      failures.append(
        ScenarioFailure(
          scenario: name, row: row, subject: "verdict", expected: verdict.rawValue,
          found: assessment.verdict.rawValue))
    }
    return failures + assessment.findings.failures(expecting: outcomes, in: name, row: row)
  }
}
