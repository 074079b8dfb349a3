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
  /// The figures whose two sides the file does not try: those of eligibility, tasks and targets, and
  /// where it holds a dossier, those of dossiers.
  ///
  /// They are asked for only where every scenario comes out as it states.
  public let unheld: [UnheldFigure]
  /// The requirements of the same parts that the file does not both meet and fail; asked for likewise,
  /// but for those whose figures stand in ``unheld``.
  public let oneSided: [OneSidedRequirement]

  /// Whether all of the file could be read and came out as it states.
  public var isClean: Bool { faults.isEmpty && failures.isEmpty }
}

extension ScenarioFile {
  /// Runs all scenarios and tells what is not as expected, and what none of them tries.
  public func report(on ruleSet: RuleSet) -> ScenarioFileReport {
    let failures = tables.flatMap { $0.failures(on: ruleSet) }
    let tried: Set<RequirementPart> =
      dossiers.scenarios.isEmpty
      ? [.eligibility, .task, .target] : [.eligibility, .task, .target, .dossier]
    let lacking =
      failures.isEmpty
      ? ruleSet.lackingSides(by: tables, in: tried) : (figures: [], requirements: [])
    return ScenarioFileReport(
      count: count, passed: count - Set(failures.map { [$0.scenario, $0.row?.description] }).count,
      faults: faults,
      failures: failures, unheld: lacking.figures, oneSided: lacking.requirements)
  }
}
