/// Values that make formulas true, as few as they need, from which others that lie near are found.
struct KnownSolution {
  let vocabulary: Vocabulary
  let needed: NeededValues
  let values: [Int: Int64]

  /// Looks for values under which a further formula holds too, and moves its own variables alone.
  ///
  /// Taken is only what leans on these, so that the cost does not grow with all that speaks of them.
  /// There is none where that alone forbids it, whatever else may be moved. A formula of the known ones
  /// that need not hold is named by its place.
  func nearest(
    _ further: Formula, moving: Set<Int>, without owner: Int? = nil, _ effort: Effort
  ) -> SearchOutcome {
    let leaning = needed.formulas(leaningOn: moving, under: values, without: owner)
    let problem = Problem(leaning + [further], in: vocabulary)
    let fixed = problem.variables.filter { !moving.contains($0) && values[$0] != nil }
    let outcome = problem.solve(
      fixed: fixed.reduce(into: [:]) { $0[$1] = values[$1] }, effort)
    switch outcome {
    case .found: return outcome
    case .none where fixed.isEmpty: return .none
    case .none, .unknown: break
    }
    if case .none = problem.solve(effort) { return .none }
    return .unknown
  }

  /// The values with others in place of those that move, without what is no longer needed; and the
  /// variables whose values differ.
  func replacing(
    _ moving: Set<Int>, with found: [Int: Int64], for further: Formula
  ) -> (values: [Int: Int64], changed: Set<Int>) {
    var all = values
    for variable in moving { all[variable] = nil }
    all.merge(found) { _, new in new }
    let moved = moving.union(found.keys).filter { all[$0] != values[$0] }
    let looked = needed.variables(leaningOn: moved, under: all)
    for variable in needed.needless(of: all, with: further, near: looked) { all[variable] = nil }
    return (all, looked.filter { all[$0] != values[$0] })
  }
}
