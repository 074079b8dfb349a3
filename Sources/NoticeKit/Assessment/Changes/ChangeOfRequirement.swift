extension AssessmentContext {
  /// The smallest change that meets a requirement, tried out before it is told.
  func change(for requirement: Requirement) -> Change? {
    guard let node = requirement.condition?.node else { return nil }
    let evaluation = evaluation
    let search = ChangeSearch(evaluation: evaluation, derived: plan.derivedFacts)
    guard let steps = search.steps(for: node, wanted: true), !steps.isEmpty else { return nil }
    let changed = search.after(steps).evaluation
    let touched = touchedRequirements(by: steps)
    let broken = touched.filter { index in
      !plan.isFaulty[index]
        && evaluation.outcome(of: requirements[index], for: nomination).0 == .met
        && changed.outcome(of: requirements[index], for: nomination).0 == .notMet
    }.map { requirements[$0] }
    return Change(
      steps: steps, breaks: broken.map(\.id),
      brokenTitles: broken.map { Wording($0.title(in: .zh), $0.title(in: .en)) },
      before: before(steps, evaluation))
  }

  /// The requirements to which steps can make a difference; time touches whatever runs with it.
  private func touchedRequirements(by steps: [ChangeStep]) -> [Int] {
    let needsAll = steps.contains { if case .wait = $0 { true } else { false } }
    if needsAll { return Array(plan.factIDs.indices) }
    let changed = steps.flatMap(\.fact.withParts).map(\.id)
    return plan.factIDs.indices.filter { index in
      changed.contains { plan.factIDs[index].contains($0) }
    }
  }

  /// The usable values before the steps, those that follow from others included.
  private func before(
    _ steps: [ChangeStep], _ evaluation: Evaluation
  ) -> [FactID: FactValue] {
    var before: [FactID: FactValue] = [:]
    for fact in steps.map(\.fact) {
      before[fact.id] =
        evaluation.usable(fact)
        ?? evaluation.span(of: fact)?.exactWhole.flatMap(fact.kind.value(ofUnits:))
    }
    return before
  }
}
