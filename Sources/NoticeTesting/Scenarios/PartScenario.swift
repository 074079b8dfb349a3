public import NoticeKit

/// One plan, report or region, and what a notice makes of its tasks or targets.
public struct PartScenario: Sendable, Hashable {
  /// What the scenario shows, as a sentence.
  public let name: String
  /// The part that is reviewed: the tasks or the targets.
  public let part: RequirementPart
  /// The nomination whose facts are held against the notice.
  public let nomination: Nomination
  /// The day for which it is stated, where a length of time runs to it.
  public let submitted: CalendarDate?
  /// The outcome that is expected of the whole.
  public let outcome: Outcome
  /// The outcomes that are expected, by requirement; all others are met or do not apply.
  public let outcomes: [String: Outcome]
  /// The row of the file that states it, as a spreadsheet numbers it; `nil` where no file does.
  public let row: Int?

  /// States a plan, a report or a region, and what is expected of it.
  ///
  /// - Parameters:
  ///   - name: What the scenario shows, as a sentence.
  ///   - nomination: The nomination whose facts are held against the notice.
  ///   - part: The tasks or the targets.
  ///   - submitted: The day for which it is stated, where a length of time runs to it.
  ///   - outcome: The outcome that is expected of the whole.
  ///   - notMet: The requirements that are expected not to be met.
  ///   - unknown: The requirements that are expected to be unknown.
  ///   - toBeJudged: The requirements that are expected to await judgement.
  public init(
    _ name: String, _ nomination: Nomination, _ part: RequirementPart,
    submitted: CalendarDate? = nil, is outcome: Outcome, notMet: [String] = [],
    unknown: [String] = [], toBeJudged: [String] = []
  ) {
    self.name = name
    self.nomination = nomination
    self.submitted = submitted
    self.part = part
    self.outcome = outcome
    outcomes = outcomesByID([
      .notMet: notMet, .unknown: unknown, .toBeJudged: toBeJudged,
    ])
    row = nil
  }

  init(
    _ name: String, row: Int, _ nomination: Nomination, _ part: RequirementPart,
    on submitted: CalendarDate?, is outcome: Outcome, _ outcomes: [String: Outcome]
  ) {
    self.name = name
    self.row = row
    self.nomination = nomination
    self.submitted = submitted
    self.part = part
    self.outcome = outcome
    self.outcomes = outcomes
  }
}

extension PartScenario: TriedScenario {
  func trial(on ruleSet: RuleSet) -> ScenarioTrial {
    let review =
      part == .target
      ? ruleSet.reviewTargets(of: nomination, submitted: submitted)
      : ruleSet.reviewTasks(of: nomination, submitted: submitted)
    var trial = ScenarioTrial(of: name, row: row)
    trial.expect("outcome", outcome.rawValue, review.outcome.rawValue)
    trial.expect(outcomes, of: review.findings, in: nomination.category)
    return trial
  }

  func isTouched(by change: ChangedThing) -> Bool { change.touches(nomination) }
  func speaks(of change: ChangedThing) -> Bool { change.isShown(by: outcomes) }

  /// Runs this scenario alone and tells what is not as it states.
  public func failures(on ruleSet: RuleSet) -> [ScenarioFailure] { trial(on: ruleSet).failures }
}
