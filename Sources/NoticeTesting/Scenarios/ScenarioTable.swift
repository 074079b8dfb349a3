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
    report(on: ruleSet, asking: ruleSet.requirements(of: .eligibility))
  }
}

extension Scenario: TriedScenario {
  func trial(on ruleSet: RuleSet) -> ScenarioTrial {
    let assessment = ruleSet.assess(nomination, submitted: submitted)
    var trial = ScenarioTrial(of: name, row: row)
    trial.expect("verdict", verdict.rawValue, assessment.verdict.rawValue)
    trial.expect(outcomes, of: assessment.findings, in: nomination.category)
    return trial
  }

  func isTouched(by change: ChangedThing) -> Bool { change.touches(nomination) }
  func speaks(of change: ChangedThing) -> Bool { change.isShown(by: outcomes) }

  /// Runs this scenario alone and tells what is not as it states.
  public func failures(on ruleSet: RuleSet) -> [ScenarioFailure] { trial(on: ruleSet).failures }
}
