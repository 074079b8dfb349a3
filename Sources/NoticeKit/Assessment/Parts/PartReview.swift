/// What a rule set makes of one part that has an outcome of its own: the tasks of an accepted nominee,
/// or the targets of a region.
///
/// It never makes a nominee ineligible.
public struct PartReview: Sendable {
  /// The part.
  public let part: RequirementPart
  /// The whole, the gravest first: not met, unknown, to be judged, met; not applicable where nothing
  /// is asked.
  public let outcome: Outcome
  /// The outcome of every requirement of the part, in the order of the notice.
  public let findings: [Finding]
  /// Stated values that contradict each other or that their facts cannot have.
  public let discrepancies: [Discrepancy]
  /// The nomination whose part it is.
  public let nomination: Nomination
  /// Which rules it was reviewed by.
  public let receipt: Receipt

  /// The findings with one of these outcomes, in the order of the notice.
  public func findings(_ outcomes: Outcome...) -> [Finding] {
    findings.filter { outcomes.contains($0.outcome) }
  }

  /// The finding on a requirement, if the part has it.
  public func finding(_ requirement: String) -> Finding? {
    findings.first { $0.id == requirement }
  }
}

extension RuleSet {
  /// Holds a plan or a report against what the notice asks of accepted nominees.
  ///
  /// - Parameters:
  ///   - nomination: The nominee, with what its plan or its report states.
  ///   - submitted: The day on which that is handed in, where a length of time runs to it.
  /// - Returns: The outcome and every finding; not applicable where the notice sets its category no tasks.
  public func reviewTasks(of nomination: Nomination, submitted: CalendarDate? = nil) -> PartReview {
    review(.task, of: nomination, submitted: submitted)
  }

  /// Holds the figures of a region or a unit against the targets of the notice.
  ///
  /// - Parameters:
  ///   - nomination: The region or the unit, with its figures.
  ///   - submitted: The day for which they are stated, where a length of time runs to it.
  /// - Returns: The outcome and every finding; not applicable where the notice sets its category no
  ///   targets.
  public func reviewTargets(
    of nomination: Nomination, submitted: CalendarDate? = nil
  ) -> PartReview {
    review(.target, of: nomination, submitted: submitted)
  }

  private func review(
    _ part: RequirementPart, of nomination: Nomination, submitted: CalendarDate?
  ) -> PartReview {
    guard let plan = storage.partPlans[part]?[nomination.category] else {
      return PartReview(
        part: part, outcome: .notMet,
        findings: refusal(of: nomination, submitted: submitted).findings, discrepancies: [],
        nomination: nomination, receipt: receipt)
    }
    let context = AssessmentContext(
      ruleSet: self, plan: plan, nomination: nomination, submitted: submitted)
    let findings = context.findings
    return PartReview(
      part: part, outcome: Outcome(of: findings, isFaulty: !faults.isEmpty), findings: findings,
      discrepancies: context.discrepancies, nomination: nomination, receipt: receipt)
  }
}

extension Outcome {
  /// The outcome of a part as a whole; what is preferred never counts.
  fileprivate init(of findings: [Finding], isFaulty: Bool) {
    let outcomes = Set(findings.filter { $0.strength != .preferred }.map(\.outcome))
    self =
      if outcomes.contains(.notMet) {
        .notMet
      } else if outcomes.contains(.unknown) || (isFaulty && !outcomes.isEmpty) {
        .unknown
      } else if outcomes.contains(.toBeJudged) {
        .toBeJudged
      } else {
        outcomes.isDisjoint(with: [.met, .excepted]) ? .notApplicable : .met
      }
  }
}
