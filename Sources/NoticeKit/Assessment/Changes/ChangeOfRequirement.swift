extension AssessmentContext {
  /// The smallest change that meets a requirement, tried out before it is told.
  func change(for requirement: Requirement) -> Change? {
    guard let node = requirement.condition?.node else { return nil }
    let evaluation = evaluation
    let search = ChangeSearch(evaluation: evaluation, derived: plan.derivedFacts)
    guard let steps = search.steps(for: node, wanted: true), !steps.isEmpty else { return nil }
    let others = touchedRequirements(by: steps).filter {
      !plan.isFaulty[$0] && requirements[$0].id != requirement.id
        && evaluation.outcome(of: requirements[$0], for: nomination).0 == .met
    }
    let changed = others.isEmpty ? evaluation : search.after(steps).evaluation
    let broken = others.map { requirements[$0] }.filter {
      changed.outcome(of: $0, for: nomination).0 == .notMet
    }
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
