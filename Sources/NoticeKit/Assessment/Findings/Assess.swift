extension RuleSet {
  /// Assesses one nomination.
  ///
  /// - Parameters:
  ///   - nomination: What is known of the nominee; whatever is absent is unknown.
  ///   - submitted: The day it is handed in. Lengths of time run to it; without it they are unknown.
  /// - Returns: The verdict and the finding of every requirement of the category.
  /// - Complexity: O(*n*) in the size of the category's conditions.
  public func assess(_ nomination: Nomination, submitted: CalendarDate? = nil) -> Assessment {
    guard let plan = storage.plans[nomination.category] else {
      return refusal(of: nomination, submitted: submitted)
    }
    let context = AssessmentContext(
      ruleSet: self, plan: plan, nomination: nomination, submitted: submitted)
    let findings = context.findings
    return Assessment(verdict: verdict(of: findings), findings: findings, context: context)
  }

  /// What some requirements of the eligibility come to, by their places among those of the category.
  ///
  /// - Returns: The findings that ``assess(_:submitted:)`` has at these places.
  package func findings(
    at places: some Sequence<Int>, of nomination: Nomination, submitted: CalendarDate?
  ) -> [Finding] {
    guard let plan = storage.plans[nomination.category] else { return [] }
    let context = AssessmentContext(
      ruleSet: self, plan: plan, nomination: nomination, submitted: submitted)
    let evaluation = context.evaluation
    return places.filter(plan.requirements.indices.contains).map {
      context.finding(at: $0, evaluation)
    }
  }

  /// The first verdict that applies, in the order of gravity.
  private func verdict(of findings: [Finding]) -> Verdict {
    var verdict = faults.isEmpty ? Verdict.eligible : .incomplete
    for finding in findings {
      switch (finding.strength, finding.outcome) {
      case (.preferred, _): continue
      case (.mandatory, .notMet): return .ineligible
      case (.inPrinciple, .notMet) where finding.isBelowFloor: return .ineligible
      case (_, .unknown): verdict = .incomplete
      case (_, .notMet): if verdict != .incomplete { verdict = .needsJustification }
      case (_, .toBeJudged): if verdict == .eligible { verdict = .awaitingJudgement }
      case (_, .met), (_, .excepted), (_, .notApplicable): continue
      }
    }
    return verdict
  }

  /// A nomination in a category that the notice does not take is ineligible, and told by which clause.
  func refusal(of nomination: Nomination, submitted: CalendarDate?) -> Assessment {
    let named = notTaken.first { $0.id == nomination.category }
    let clause = named?.clause ?? placeOfCategories
    let reason =
      named?.reason
      ?? Wording(
        "本通知不设“\(nomination.category)”类别", "the notice has no category “\(nomination.category)”")
    var requirement = Requirement("category-taken", .criterion(Condition(.any([]))))
    requirement.clause = clause
    requirement.ownTitle = reason
    let context = AssessmentContext(
      ruleSet: self, plan: CategoryPlan([requirement], of: nil, faults: []), nomination: nomination,
      submitted: submitted)
    let finding = Finding(outcome: .notMet, isBelowFloor: false, context: context, index: 0)
    return Assessment(verdict: .ineligible, findings: [finding], context: context)
  }
}

extension RuleSet {
  /// The place that lists the categories taken, else the places of the categories themselves.
  var placeOfCategories: String {
    for placed in provisions {
      if case .categories = placed.provision { return placed.clause }
    }
    return categories.map(\.clause).joined(separator: " ")
  }
}

extension Evaluation {
  /// The outcome of one requirement, and whether it is below its floor.
  func outcome(of requirement: Requirement, for nomination: Nomination) -> (Outcome, Bool) {
    if let when = requirement.applicability {
      switch truth(of: when.node) {
      case .no: return (.notApplicable, false)
      case .unknown: return (.unknown, false)
      case .yes: break
      }
    }
    let outcome = plainOutcome(of: requirement, for: nomination)
    guard outcome == .notMet, requirement.strength == .inPrinciple else { return (outcome, false) }
    switch requirement.floor.map({ truth(of: $0.node) }) ?? .yes {
    case .no: return (.notMet, true)
    case .unknown: return (.unknown, false)
    case .yes: return (nomination.isJustified(requirement.id) ? .excepted : .notMet, false)
    }
  }

  private func plainOutcome(of requirement: Requirement, for nomination: Nomination) -> Outcome {
    switch requirement.body {
    case .criterion(let condition):
      switch truth(of: condition.node) {
      case .yes: return .met
      case .no: return .notMet
      case .unknown: return .unknown
      }
    case .judgement(_, let grade):
      switch nomination.judgements[requirement.id]?.answer.meets(grade) {
      case true?: return .met
      case false?: return .notMet
      case nil: return .toBeJudged
      }
    }
  }
}
