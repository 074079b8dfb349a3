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

  /// Notes a failure where other fields are missing than are expected; it names them by their labels.
  mutating func expect(missing expected: [FactID], _ found: [FactID], of forms: [DossierForm]) {
    guard expected != found else { return }
    let fields = forms.flatMap(\.fields).map { ($0.fact.id, $0.fact.label) }
    let labels = Dictionary(fields) { first, _ in first }
    var terms: [String: Wording] = [:]
    let values = [expected, found].map { facts in
      guard !facts.isEmpty else {
        terms["none"] = Wording("无", "none")
        return "none"
      }
      let value = facts.map(\.description).joined(separator: " ")
      let named = facts.map { labels[$0] ?? Wording($0.description, $0.description) }
      terms[value] = Wording(
        named.map(\.zh).joined(separator: "；"), named.map(\.en).joined(separator: "; "))
      return value
    }
    failures.append(
      ScenarioFailure(
        scenario: scenario, row: row, subject: "missing", expected: values[0], found: values[1],
        terms: terms))
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
