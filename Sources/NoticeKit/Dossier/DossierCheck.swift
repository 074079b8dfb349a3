extension RuleSet {
  /// The forms that nominees of a category hand in.
  public func forms(for category: CategoryID) -> [DossierForm] {
    forms.filter { $0.category == category }
  }

  /// Checks what is handed in for one nomination: forms, formats, seal, deadline.
  ///
  /// - Parameters:
  ///   - nomination: The nomination; its facts fill the forms.
  ///   - submitted: The day it is handed in, by the clocks of UTC+8; without it a deadline is unknown.
  ///   - time: The clock time on that day, where the deadline names one; what was handed in within a
  ///     minute counts as that minute, and 00:00 is the beginning of its day.
  /// - Returns: The status and everything behind it.
  /// - Complexity: O(*n*) in the size of the forms and of what fills them.
  public func reviewDossier(
    of nomination: Nomination, submitted: CalendarDate? = nil, at time: ClockTime? = nil
  ) -> DossierReview {
    guard let plan = storage.partPlans[.dossier]?[nomination.category] else {
      return refusedDossier(of: nomination, submitted: submitted)
    }
    var dated = nomination
    if let submitted { dated[FactDefinition.submissionDay.id] = .date(.day(submitted)) }
    if let time { dated[FactDefinition.submissionTime.id] = .count(Int64(time.minutes)) }
    let context = AssessmentContext(
      ruleSet: self, plan: plan, nomination: dated, submitted: submitted)
    let evaluation = context.evaluation
    let fields = forms(for: nomination.category).flatMap(\.fields)
    let findings = context.findings
    let missingFields = evaluation.missingFields(of: fields).eachOnce
    let missingCells = evaluation.missingCells(of: fields).eachOnce
    let discrepancies = context.discrepancies(
      among: category(nomination.category)?.dossierFacts ?? [])
    return DossierReview(
      status: DossierStatus(
        of: findings, isFaulty: !faults.isEmpty, contradicts: !discrepancies.isEmpty,
        lacks: !missingFields.isEmpty || !missingCells.isEmpty),
      findings: findings, missingFields: missingFields, missingCells: missingCells,
      discrepancies: discrepancies + context.otherScales,
      advice: evaluation.advice(on: fields).eachOnce,
      nomination: nomination, receipt: receipt)
  }

  /// A dossier in a category that the notice does not take is refused, and told by which clause.
  private func refusedDossier(
    of nomination: Nomination, submitted: CalendarDate?
  ) -> DossierReview {
    DossierReview(
      status: .refused, findings: refusal(of: nomination, submitted: submitted).findings,
      missingFields: [], missingCells: [], discrepancies: [], advice: [], nomination: nomination,
      receipt: receipt)
  }
}

extension DossierStatus {
  /// The first that applies, in the order of gravity; what is preferred never counts.
  fileprivate init(of findings: [Finding], isFaulty: Bool, contradicts: Bool, lacks: Bool) {
    let binding = findings.filter { $0.strength != .preferred }
    let wrong = binding.filter { $0.isBeyondExcuse }
    let isOpen = binding.contains {
      $0.outcome == .unknown || $0.outcome == .notMet
    }
    self =
      if wrong.contains(where: \.requirement.refuses) {
        .refused
      } else if contradicts || wrong.contains(where: { !$0.requirement.completes }) {
        .defective
      } else if isOpen || lacks || isFaulty {
        .incomplete
      } else {
        .complete
      }
  }
}

extension Finding {
  /// Whether a requirement is not met that must be, or one in principle is below its floor.
  fileprivate var isBeyondExcuse: Bool {
    outcome == .notMet && (strength == .mandatory || isBelowFloor)
  }
}

extension Array where Element: Hashable {
  /// Each thing where it stands first: several forms may ask for one fact.
  fileprivate var eachOnce: Self {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
