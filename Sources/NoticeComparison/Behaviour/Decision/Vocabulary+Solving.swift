extension Vocabulary {
  /// Values that make all the formulas true in some world, as few as the formulas need.
  ///
  /// Variables that are fixed keep the values given.
  func solve(
    _ formulas: [Formula], fixed: [Int: Int64] = [:], _ effort: Effort
  ) -> SearchOutcome {
    let outcome = Problem(formulas, in: self).solve(fixed: fixed, effort)
    guard case .found(let values) = outcome else { return outcome }
    return .found(NeededValues(for: formulas, in: self).reduced(values))
  }

  /// The variables in sets that no law connects, and no formula of those given.
  func connected(by formulas: [Formula]) -> DisjointSets {
    var sets = DisjointSets(meanings.count)
    for law in laws.values.joined() { sets.join(law.terms.lazy.map(\.variable)) }
    for formula in formulas { sets.join(formula.variables) }
    return sets
  }
}
