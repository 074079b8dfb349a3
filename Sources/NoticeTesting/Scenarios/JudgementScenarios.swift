public import NoticeKit

extension ScenarioTable {
  /// For each judgement of a nomination's category: answered with no, not answered yet, and by degrees.
  ///
  /// Degrees and strengths are the notice's, stated once more by the test, so that a change of the
  /// rule set is noticed.
  ///
  /// - Parameters:
  ///   - eligible: A nomination of which everything is met.
  ///   - submitted: The day it is handed in.
  ///   - ruleSet: The rule set whose judgements are taken.
  ///   - grades: The degrees that the notice asks for, by requirement.
  ///   - strengths: The strengths of requirements that are not mandatory.
  /// - Returns: The scenarios, in the order of the notice.
  public static func judgements(
    of eligible: Nomination, on submitted: CalendarDate?, in ruleSet: RuleSet,
    grades: [String: Grade] = [:], strengths: [String: Strength] = [:]
  ) -> ScenarioTable {
    let judgements =
      ruleSet.category(eligible.category)?.judgements.filter { $0.part == .eligibility } ?? []
    return ScenarioTable(
      judgements.flatMap { judgement in
        let id = judgement.id
        let strength = strengths[id] ?? .mandatory
        let answers = [
          Scenario(
            "\(id) judged no", eligible.judging(id, .no), on: submitted,
            is: strength.verdictWhereNotMet, notMet: [id]),
          Scenario(
            "\(id) not judged", eligible.judging(id, nil), on: submitted,
            is: strength == .preferred ? .eligible : .awaitingJudgement, toBeJudged: [id]),
        ]
        guard let wanted = grades[id] ?? judgement.grade else { return answers }
        return answers
          + wanted.scale.levels.map { level in
            let degree = Grade(on: wanted.scale, level.id)
            let answer = eligible.judging(id, .grade(degree))
            guard grades[id] != nil else {
              return Scenario(
                "\(id) asks for a degree that the test does not state", answer, on: submitted,
                is: .awaitingJudgement, toBeJudged: [id])
            }
            let isReached = degree.reaches(wanted)
            return Scenario(
              "\(id) judged \(level.id)", answer, on: submitted,
              is: isReached ? .eligible : strength.verdictWhereNotMet,
              notMet: isReached ? [] : [id])
          }
      })
  }
}

extension Strength {
  fileprivate var verdictWhereNotMet: Verdict {
    switch self {
    case .mandatory: .ineligible
    case .inPrinciple: .needsJustification
    case .preferred: .eligible
    }
  }
}
