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
