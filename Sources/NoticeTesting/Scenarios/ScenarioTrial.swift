import NoticeKit

/// What trying one scenario on a rule set showed.
struct ScenarioTrial {
  /// What is not as the scenario states.
  private(set) var failures: [ScenarioFailure] = []
  /// What became of each requirement or rule that was asked.
  private(set) var outcomes: [(of: RequirementOfCategory, is: Outcome)] = []

  private let scenario: String
  private let row: Int?

  init(of scenario: String, row: Int? = nil) {
    self.scenario = scenario
    self.row = row
  }

  /// Notes a failure where something is found otherwise than it is expected.
  mutating func expect(_ subject: String, _ expected: String, _ found: String) {
    guard expected != found else { return }
    failures.append(
      ScenarioFailure(
        scenario: scenario, row: row, subject: subject, expected: expected, found: found))
  }

  /// Notes what became of a requirement or a rule.
  mutating func found(_ outcome: Outcome, of id: String, in category: CategoryID) {
    outcomes.append((RequirementOfCategory(category: category, id: id), outcome))
  }

  /// Holds findings against the outcomes that the scenario states; all others are met or do not apply.
  mutating func expect(
    _ outcomes: [String: Outcome], of findings: [Finding], in category: CategoryID
  ) {
    failures += findings.failures(expecting: outcomes, in: scenario, row: row)
    for finding in findings { found(finding.outcome, of: finding.id, in: category) }
  }
}

extension [RequirementOfCategory: Set<Outcome>] {
  /// What became of each in any of some trials.
  init(of trials: [ScenarioTrial]) {
    self = [:]
    for outcome in trials.lazy.flatMap(\.outcomes) {
      self[outcome.of, default: []].insert(outcome.is)
    }
  }
}

extension Set<Outcome> {
  /// Whether the requirement itself is not met, excepted or not.
  var fail: Bool { contains(.notMet) || contains(.excepted) }
}
