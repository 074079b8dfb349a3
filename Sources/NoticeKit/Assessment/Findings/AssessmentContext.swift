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

  var evaluation: Evaluation { Evaluation(facts: nomination.facts, submitted: submitted) }

  /// Whether a fact is stated, or everything that it follows from is.
  func isStated(_ fact: FactDefinition) -> Bool {
    if nomination.facts[fact.id] != nil { return true }
    guard let derivation = fact.derivation else { return false }
    return derivation.parts.allSatisfy(isStated)
      && !(derivation.needsSubmissionDay && submitted == nil)
  }

  /// What the nomination states and no requirement uses, in the order of the ids.
  var unused: [String] {
    let facts = Set(
      requirements.flatMap(\.conditions).flatMap(\.facts).flatMap(\.withParts).map(\.id))
    let ids = Set(requirements.map(\.id))
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

/// The requirements of one category as they are assessed.
final class CategoryPlan: Sendable {
  let requirements: [Requirement]
  /// For each requirement, whether a fault of the rule set touches it.
  let isFaulty: [Bool]
  /// For each requirement, the facts that decide it, those they follow from included.
  let factIDs: [Set<FactID>]
  /// The facts that follow from others.
  let derivedFacts: [FactDefinition]

  init(_ category: NomineeCategory, faults: [Fault]) {
    requirements = category.requirements
    let touched = Set(faults.filter { $0.category == category.id }.compactMap(\.requirement))
    let facts = Set(faults.compactMap(\.fact))
    factIDs = category.requirements.map { requirement in
      Set(requirement.conditions.flatMap(\.facts).flatMap(\.withParts).map(\.id))
    }
    isFaulty = zip(category.requirements, factIDs).map { requirement, ids in
      touched.contains(requirement.id) || !ids.isDisjoint(with: facts)
    }
    derivedFacts = category.facts.filter { $0.derivation != nil }
  }

  /// The plan of a single requirement.
  init(only requirement: Requirement) {
    requirements = [requirement]
    isFaulty = [false]
    factIDs = [[]]
    derivedFacts = []
  }
}
