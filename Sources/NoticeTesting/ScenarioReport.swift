public import NoticeKit

/// A requirement of one category, by their ids.
public struct RequirementOfCategory: Sendable, Hashable, CustomStringConvertible {
  /// The category.
  public let category: CategoryID
  /// The id of the requirement.
  public let id: String

  /// Both ids, such as `organization/registered-volunteers`.
  public var description: String { "\(category)/\(id)" }
}

/// Something that a scenario found otherwise than it expects.
public struct ScenarioFailure: Sendable, Hashable, CustomStringConvertible {
  /// The scenario.
  public let scenario: String
  /// The requirement, or `verdict`.
  public let subject: String
  /// What was expected.
  public let expected: String
  /// What was found.
  public let found: String

  /// All of it in one line.
  public var description: String {
    "“\(scenario)”: \(subject) should be \(expected) and is \(found)"
  }
}

/// What running a table of scenarios showed.
public struct ScenarioReport: Sendable, Hashable {
  /// The rule set they ran on.
  public let ruleSet: RuleSetID
  /// The number of scenarios.
  public let count: Int
  /// What is not as expected.
  public let failures: [ScenarioFailure]
  /// The requirements that no scenario makes fail, so that nobody would notice them gone.
  public let neverFailing: [RequirementOfCategory]

  /// Everything that a notice's tests should not find, each in one line.
  public var problems: [String] {
    failures.map(\.description) + neverFailing.map { "no scenario makes \($0) fail" }
  }
}

extension [Finding] {
  /// What differs from the outcomes that a scenario states; all others are to be met or not to apply.
  func failures(expecting outcomes: [String: Outcome], in scenario: String) -> [ScenarioFailure] {
    func failure(_ id: String, _ expected: Outcome, _ found: String) -> ScenarioFailure {
      ScenarioFailure(
        scenario: scenario, subject: id, expected: expected.rawValue, found: found)
    }
    let known = Set(map(\.id))
    let vanished = outcomes.sorted { $0.key < $1.key }.filter { !known.contains($0.key) }
      .map { failure($0.key, $0.value, "no such requirement") }
    return vanished
      + compactMap { finding in
        let expected = outcomes[finding.id]
        let isFine =
          expected.map { $0 == finding.outcome }
          ?? (finding.outcome == .met || finding.outcome == .notApplicable)
        return isFine ? nil : failure(finding.id, expected ?? .met, finding.outcome.rawValue)
      }
  }
}

/// The outcome that a scenario expects of each requirement; of two for one requirement, the later.
func outcomesByID(_ expected: KeyValuePairs<Outcome, [String]>) -> [String: Outcome] {
  expected.reduce(into: [:]) { outcomes, expected in
    for id in expected.value { outcomes[id] = expected.key }
  }
}
