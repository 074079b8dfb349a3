import NoticeInterchange
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
  /// The row of the file that states the scenario, as a spreadsheet numbers it.
  public let row: Int?
  /// The clause and the title of the requirement, and what would settle it, where it is one.
  public let reason: Wording?
  /// The words for what was expected and found, where they are none of an outcome or the like.
  private let terms: [String: Wording]
  /// What could not be read of the row, where that is what failed.
  private let fault: InterchangeFault?

  /// A row of a file that gives no scenario.
  init(_ fault: InterchangeFault) {
    scenario = fault.place.text
    row = fault.line
    subject = "cell"
    expected = fault.expected.en
    found = fault.found.en
    reason = fault.mend
    terms = [:]
    self.fault = fault
  }

  init(
    scenario: String, row: Int? = nil, subject: String, expected: String, found: String,
    reason: Wording? = nil, terms: [String: Wording] = [:]
  ) {
    self.scenario = scenario
    self.subject = subject
    self.expected = expected
    self.found = found
    self.row = row
    self.reason = reason
    self.terms = terms
    fault = nil
  }

  /// All of it in one line.
  public var description: String {
    fault?.description
      ?? "“\(scenario)”: \(subject) should be \(expected) and is \(found)"
  }

  /// The row, what was expected, what was found and why, in one line.
  public func message(in language: NoticeLanguage) -> String {
    if let fault { return fault.message(in: language) }
    let (expected, found) = (words(expected).text(in: language), words(found).text(in: language))
    let why = reason?.text(in: language)
    switch language {
    case .zh:
      let place = row.map { "第\($0)行" } ?? ""
      let subject = ScenarioFailure.wholes[subject]?.zh ?? subject
      return "\(place)“\(scenario)”：\(subject)应为“\(expected)”，实为“\(found)”"
        + (why.map { "（\($0)）" } ?? "")
    case .en:
      let place = row.map { "row \($0), " } ?? ""
      return "\(place)“\(scenario)”: \(subject) should be “\(expected)” and is “\(found)”"
        + (why.map { " (\($0))" } ?? "")
    }
  }

  private static let wholes = [
    "verdict": Wording("结论", "verdict"), "outcome": Wording("结果", "outcome"),
    "status": Wording("状态", "status"), "missing": Wording("缺填的栏目", "missing"),
  ]

  /// The words for an outcome, a verdict or a status; anything else as it is.
  private func words(_ value: String) -> Wording {
    let whole =
      switch subject {
      case "verdict": Verdict(rawValue: value)?.label
      case "status": DossierStatus(rawValue: value)?.label ?? SlateStatus(rawValue: value)?.label
      default: terms[value]
      }
    return whole ?? Outcome(rawValue: value)?.label ?? Wording(value, value)
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
  func failures(
    expecting outcomes: [String: Outcome], in scenario: String, row: Int? = nil
  ) -> [ScenarioFailure] {
    func failure(
      _ id: String, _ expected: Outcome, _ found: String, _ reason: Wording? = nil
    ) -> ScenarioFailure {
      ScenarioFailure(
        scenario: scenario, row: row, subject: id, expected: expected.rawValue, found: found,
        reason: reason)
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
        return isFine
          ? nil : failure(finding.id, expected ?? .met, finding.outcome.rawValue, finding.reason)
      }
  }
}

extension Finding {
  /// The clause, the title, and what would settle it.
  fileprivate var reason: Wording {
    func words(in language: NoticeLanguage) -> String {
      let change = change(in: language)
      let pause = language == .zh ? "；" : "; "
      return "\(clause) \(title(in: language))" + (change.isEmpty ? "" : pause + change)
    }
    return Wording(words(in: .zh), words(in: .en))
  }
}

/// The outcome that a scenario expects of each requirement; of two for one requirement, the later.
func outcomesByID(_ expected: KeyValuePairs<Outcome, [String]>) -> [String: Outcome] {
  expected.reduce(into: [:]) { outcomes, expected in
    for id in expected.value { outcomes[id] = expected.key }
  }
}
