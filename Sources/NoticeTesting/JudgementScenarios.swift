public import NoticeKit

extension ScenarioTable {
  /// For each judgement of a nomination's category: answered with no, not answered yet, and by degrees.
  ///
  /// - Parameters:
  ///   - eligible: A nomination of which everything is met.
  ///   - submitted: The day it is handed in.
  ///   - ruleSet: The rule set whose judgements are taken.
  /// - Returns: The scenarios, in the order of the notice.
  public static func judgements(
    of eligible: Nomination, on submitted: CalendarDate?, in ruleSet: RuleSet
  ) -> ScenarioTable {
    let judgements = ruleSet.category(eligible.category)?.judgements ?? []
    return ScenarioTable(
      judgements.flatMap { judgement in
        [
          Scenario(
            "\(judgement.id) judged no", eligible.judging(judgement.id, .no), on: submitted,
            is: judgement.verdictWhereNotMet, notMet: [judgement.id]),
          Scenario(
            "\(judgement.id) not judged", eligible.judging(judgement.id, nil), on: submitted,
            is: judgement.strength == .preferred ? .eligible : .awaitingJudgement,
            toBeJudged: [judgement.id]),
        ] + degrees(of: judgement, for: eligible, on: submitted)
      })
  }

  /// Each degree of a graded judgement's scale, below the one it asks for and from it on.
  private static func degrees(
    of judgement: Requirement, for eligible: Nomination, on submitted: CalendarDate?
  ) -> [Scenario] {
    guard let wanted = judgement.grade else { return [] }
    return wanted.scale.levels.map { level in
      let degree = Grade(on: wanted.scale, level.id)
      let isReached = degree.reaches(wanted)
      return Scenario(
        "\(judgement.id) judged \(level.id)", eligible.judging(judgement.id, .grade(degree)),
        on: submitted, is: isReached ? .eligible : judgement.verdictWhereNotMet,
        notMet: isReached ? [] : [judgement.id])
    }
  }
}

extension Requirement {
  fileprivate var verdictWhereNotMet: Verdict {
    switch strength {
    case .mandatory: .ineligible
    case .inPrinciple: .needsJustification
    case .preferred: .eligible
    }
  }
}
