/// What an assessment was made from, shared by all its findings.
final class AssessmentContext: Sendable {
  let ruleSet: RuleSet
  let plan: CategoryPlan
  let nomination: Nomination
  let submitted: CalendarDate?

  init(
    ruleSet: RuleSet, plan: CategoryPlan, nomination: Nomination, submitted: CalendarDate?
  ) {
    self.ruleSet = ruleSet
    self.plan = plan
    self.nomination = nomination
    self.submitted = submitted
  }

  var requirements: [Requirement] { plan.requirements }

  /// The finding of every requirement, in order.
  var findings: [Finding] {
    let evaluation = evaluation
    var findings: [Finding] = []
    findings.reserveCapacity(requirements.count)
    for index in requirements.indices { findings.append(finding(at: index, evaluation)) }
    return findings
  }

  /// The finding of one requirement, by its place.
  func finding(at index: Int, _ evaluation: Evaluation) -> Finding {
    let (outcome, isBelowFloor) =
      plan.isFaulty[index]
      ? (.unknown, false) : evaluation.outcome(of: requirements[index], for: nomination)
    return Finding(outcome: outcome, isBelowFloor: isBelowFloor, context: self, index: index)
  }

  var evaluation: Evaluation { Evaluation(facts: nomination.facts, submitted: submitted) }

  /// Whether a fact is stated, or everything that it follows from is.
  func isStated(_ fact: FactDefinition) -> Bool {
    if nomination.facts[fact.id] != nil { return true }
    guard let derivation = fact.derivation else { return false }
    return derivation.parts.allSatisfy(isStated)
      && !(derivation.needsSubmissionDay && submitted == nil)
  }

  /// What the nomination states and no part of its category uses, in the order of the ids.
  var unused: [String] {
    let category = ruleSet.category(nomination.category)
    let all = category?.allRequirements ?? requirements
    let facts = Set(
      all.flatMap(\.conditions).flatMap(\.facts).flatMap(\.withParts).map(\.id)
        + (category?.dossierFacts ?? []).map(\.id))
    let ids = Set(all.map(\.id))
    let recorded = Set(nomination.judgements.keys).union(nomination.justifications.keys)
    return nomination.facts.keys.filter { !facts.contains($0) }.map(\.description).sorted()
      + recorded.subtracting(ids).sorted()
  }

  /// The facts that could still decide a requirement: whether it applies, what it asks for, its floor.
  func missing(for requirement: Requirement) -> [FactDefinition] {
    let evaluation = evaluation
    if let when = requirement.applicability, evaluation.truth(of: when.node) == .unknown {
      return evaluation.missing(for: when.node)
    }
    let missing = requirement.condition.map { evaluation.missing(for: $0.node) } ?? []
    if missing.isEmpty, let floor = requirement.floor { return evaluation.missing(for: floor.node) }
    return missing
  }
}
