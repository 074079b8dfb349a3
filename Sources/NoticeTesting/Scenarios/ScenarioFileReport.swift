public import NoticeInterchange
public import NoticeKit

/// What running a file of scenarios on a rule set showed.
public struct ScenarioFileReport: Sendable {
  /// How many scenarios were run.
  public let count: Int
  /// How many of them came out as they state.
  public let passed: Int
  /// What could not be read.
  public let faults: [InterchangeFault]
  /// What came out otherwise.
  public let failures: [ScenarioFailure]
  /// The figures of eligibility, tasks and targets whose two sides the file does not try.
  ///
  /// They are asked for only where every scenario comes out as it states.
  public let unheld: [UnheldFigure]

  /// Whether all of the file could be read and came out as it states.
  public var isClean: Bool { faults.isEmpty && failures.isEmpty }
}

extension ScenarioFile {
  /// Runs all scenarios and tells what is not as expected, and what none of them tries.
  public func report(on ruleSet: RuleSet) -> ScenarioFileReport {
    let failures = scenarios.failures(on: ruleSet) + parts.failures(on: ruleSet)
    return ScenarioFileReport(
      count: count, passed: count - Set(failures.map(\.row)).count, faults: faults,
      failures: failures,
      unheld: failures.isEmpty
        ? ruleSet.unheldFigures(
          by: [scenarios, parts], in: [.eligibility, .task, .target]) : [])
  }
}
