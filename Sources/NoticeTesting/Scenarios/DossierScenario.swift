public import NoticeKit

/// One dossier and what a notice makes of it.
public struct DossierScenario: Sendable, Hashable {
  /// What the scenario shows, as a sentence.
  public let name: String
  /// The nomination whose facts fill the forms.
  public let nomination: Nomination
  /// The day it is handed in; `nil` where none is stated.
  public let submitted: CalendarDate?
  /// The clock time on that day; `nil` where none is stated.
  public let time: ClockTime?
  /// The status that is expected.
  public let status: DossierStatus
  /// The outcomes that are expected, by requirement; all others are met or do not apply.
  public let outcomes: [String: Outcome]
  /// The fields that are expected to be missing, by fact.
  public let missing: [FactID]
  /// The row of the file that states it, as a spreadsheet numbers it; `nil` where no file does.
  public let row: Int?

  /// States a dossier and what is expected of it.
  ///
  /// - Parameters:
  ///   - name: What the scenario shows, as a sentence.
  ///   - nomination: The nomination whose facts fill the forms.
  ///   - submitted: The day it is handed in.
  ///   - time: The clock time on that day.
  ///   - status: The status that is expected.
  ///   - notMet: The requirements that are expected not to be met.
  ///   - unknown: The requirements that are expected to be unknown.
  ///   - toBeJudged: The requirements that are expected to await judgement.
  ///   - missing: The fields that are expected to be missing, in the order of the forms.
  public init(
    _ name: String, _ nomination: Nomination, on submitted: CalendarDate?,
    at time: ClockTime? = nil,
    is status: DossierStatus, notMet: [String] = [], unknown: [String] = [],
    toBeJudged: [String] = [], missing: [FactID] = []
  ) {
    self.name = name
    self.nomination = nomination
    self.submitted = submitted
    self.time = time
    self.status = status
    self.missing = missing
    outcomes = outcomesByID([
      .notMet: notMet, .unknown: unknown, .toBeJudged: toBeJudged,
    ])
    row = nil
  }

  init(
    _ name: String, row: Int, _ nomination: Nomination, on submitted: CalendarDate?,
    at time: ClockTime?, is status: DossierStatus, _ outcomes: [String: Outcome],
    missing: [FactID]
  ) {
    self.name = name
    self.row = row
    self.nomination = nomination
    self.submitted = submitted
    self.time = time
    self.status = status
    self.outcomes = outcomes
    self.missing = missing
  }
}

extension DossierScenario: TriedScenario {
  func trial(on ruleSet: RuleSet) -> ScenarioTrial {
    let review = ruleSet.reviewDossier(of: nomination, submitted: submitted, at: time)
    var trial = ScenarioTrial(of: name, row: row)
    trial.expect("status", status.rawValue, review.status.rawValue)
    trial.expect(
      missing: missing, review.missingFields.map(\.id),
      of: ruleSet.category(nomination.category)?.forms ?? [])
    trial.expect(outcomes, of: review.findings, in: nomination.category)
    return trial
  }

  func isTouched(by change: ChangedThing) -> Bool { change.touches(nomination) }
  func speaks(of change: ChangedThing) -> Bool { change.isShown(by: outcomes, missing: missing) }

  /// Runs this scenario alone and tells what is not as it states.
  public func failures(on ruleSet: RuleSet) -> [ScenarioFailure] { trial(on: ruleSet).failures }
}
