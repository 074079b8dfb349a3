public import NoticeKit

/// One nomination and what a notice makes of it.
public struct Scenario: Sendable, Hashable {
  /// What the scenario shows, as a sentence.
  public let name: String
  /// The nomination.
  public let nomination: Nomination
  /// The day it is handed in; `nil` where none is stated.
  public let submitted: CalendarDate?
  /// The verdict that is expected.
  public let verdict: Verdict
  /// The outcomes that are expected, by requirement; all others are met or do not apply.
  public let outcomes: [String: Outcome]
  /// The row of the file that states it, as a spreadsheet numbers it; `nil` where no file does.
  public let row: Int?

  /// States a nomination and what is expected of it.
  ///
  /// - Parameters:
  ///   - name: What the scenario shows, as a sentence.
  ///   - nomination: The nomination.
  ///   - submitted: The day it is handed in.
  ///   - verdict: The verdict that is expected.
  ///   - notMet: The requirements that are expected not to be met.
  ///   - unknown: The requirements that are expected to be unknown.
  ///   - toBeJudged: The requirements that are expected to await judgement.
  ///   - excepted: The requirements that are expected to be excepted.
  ///   - met: The requirements that are expected to be met, where not applying would not do.
  public init(
    _ name: String, _ nomination: Nomination, on submitted: CalendarDate?, is verdict: Verdict,
    notMet: [String] = [], unknown: [String] = [], toBeJudged: [String] = [],
    excepted: [String] = [], met: [String] = []
  ) {
    self.name = name
    self.nomination = nomination
    self.submitted = submitted
    self.verdict = verdict
    outcomes = outcomesByID([
      .notMet: notMet, .unknown: unknown, .toBeJudged: toBeJudged, .excepted: excepted, .met: met,
    ])
    row = nil
  }

  init(
    _ name: String, row: Int, _ nomination: Nomination, on submitted: CalendarDate?,
    is verdict: Verdict, _ outcomes: [String: Outcome]
  ) {
    self.name = name
    self.row = row
    self.nomination = nomination
    self.submitted = submitted
    self.verdict = verdict
    self.outcomes = outcomes
  }
}

extension Nomination {
  /// The same nomination with a fact stated otherwise; `nil` makes it unknown.
  public func stating<Fact: TypedFact>(_ fact: Fact, _ value: Fact.Stated?) -> Nomination {
    var copy = self
    copy[fact] = value
    return copy
  }

  /// The same nomination with a judgement recorded; `nil` takes it back.
  public func judging(_ requirement: String, _ answer: JudgementAnswer?) -> Nomination {
    var copy = self
    copy.judge(requirement, answer.map { JudgementRecord($0) })
    return copy
  }

  /// The same nomination with every judgement of its category and its dossier answered with yes.
  public func judgingAll(of ruleSet: RuleSet) -> Nomination {
    var copy = self
    let asked = ruleSet.category(category)
    for requirement in (asked?.requirements ?? []) + (asked?.dossierRequirements ?? [])
    where requirement.question != nil {
      copy.judge(requirement.id, .yes)
    }
    return copy
  }

  /// The same nomination with a written justification.
  public func justifying(_ requirement: String, _ justification: String?) -> Nomination {
    var copy = self
    copy.justify(requirement, justification)
    return copy
  }
}
