import NoticeKit

/// Formulas that must all hold, in parts that share no variables and so do not disturb each other.
final class IndependentParts {
  private let vocabulary: Vocabulary
  private let effort: Effort
  private let parts: [Part]
  /// The part that each variable belongs to, where it belongs to any.
  private let partOfVariable: [Int?]
  /// The solutions of all parts that have one.
  private let known: KnownSolution
  private let together: StatedTogether
  /// What states the solutions of all parts.
  private var statement: Nomination?

  /// One part, prepared for what is asked of it, with a solution of it by itself.
  private struct Part {
    let formulas: [Formula]
    let problem: Problem
    let solution: SearchOutcome

    var isSolved: Bool { if case .found = solution { true } else { false } }
  }

  init(_ all: [Formula], _ vocabulary: Vocabulary, _ effort: Effort) {
    self.vocabulary = vocabulary
    self.effort = effort
    var sets = vocabulary.connected(by: all)
    // What one statement settles belongs together.
    var subjects: [FactID: [Int]] = [:]
    for (variable, meaning) in vocabulary.meanings.enumerated() {
      if let fact = meaning.fact { subjects[fact, default: []].append(variable) }
    }
    for group in subjects.values { sets.join(group) }
    var places: [Int: Int] = [:]
    var formulas: [[Formula]] = []
    for formula in all where formula != .always {
      // What speaks of nothing is a part by itself.
      let leader = formula.variables.first.map { sets.leader(of: $0) } ?? -1
      if let place = places[leader] {
        formulas[place].append(formula)
      } else {
        places[leader] = formulas.count
        formulas.append([formula])
      }
    }
    partOfVariable = vocabulary.meanings.indices.map { places[sets.leader(of: $0)] }
    let needed = NeededValues(for: all, in: vocabulary)
    var solved: [Int: Int64] = [:]
    parts = formulas.map { formulas in
      let problem = Problem(formulas, in: vocabulary)
      var solution = problem.solve(effort)
      if case .found(let values) = solution {
        let values = needed.reduced(values)
        solved.merge(values) { first, _ in first }
        solution = .found(values)
      }
      return Part(formulas: formulas, problem: problem, solution: solution)
    }
    known = KnownSolution(vocabulary: vocabulary, needed: needed, values: solved)
    together = StatedTogether(in: vocabulary)
  }

  /// Whether some part is proven to have no solution.
  var isImpossible: Bool {
    parts.contains { if case .none = $0.solution { true } else { false } }
  }

  /// What states a solution in which a further formula holds too; `nil` where there is none.
  func nomination(
    of category: CategoryID, with further: Formula
  ) throws(NotDecided) -> Nomination? {
    guard let (values, changed) = try solution(with: further) else { return nil }
    var all = try whole(of: category)
    let concerned = together.all(with: changed)
    func stated(_ values: [Int: Int64]) throws(NotDecided) -> Statements {
      let concerning = concerned.reduce(into: [:]) { $0[$1] = values[$1] }
      return try vocabulary.statements(concerning, effort)
    }
    all.remove(try stated(known.values))
    try all.add(stated(values))
    return all
  }

  /// What states a solution of all parts; made once, since every witness needs most of it.
  private func whole(of category: CategoryID) throws(NotDecided) -> Nomination {
    if let statement { return statement }
    var all = Statements().nomination(category)
    for part in parts {
      guard case .found(let values) = part.solution else { throw .tooLong }
      try all.add(vocabulary.statements(values, effort))
    }
    statement = all
    return all
  }

  /// Values for all parts under which a further formula holds too, and which of them it changes; `nil`
  /// where there are none.
  ///
  /// Tried first is what is near: the known solution with only the formula's own variables moved.
  private func solution(
    with further: Formula
  ) throws(NotDecided) -> (values: [Int: Int64], changed: Set<Int>)? {
    let moving = vocabulary.variables(connectedWith: further.variables)
    let touched = Set(moving.compactMap { partOfVariable[$0] }).sorted().map { parts[$0] }
    if touched.allSatisfy(\.isSolved) {
      switch known.nearest(further, moving: moving, effort) {
      case .found(let found): return known.replacing(moving, with: found, for: further)
      case .none: return nil
      case .unknown: break
      }
    }
    // What the nearest formulas forbid alone, all of them forbid.
    let near = known.needed.formulas(speakingOf: moving)
    if near.count < touched.reduce(0, { $0 + $1.formulas.count }),
      case .none = Problem(near + [further], in: vocabulary).solve(effort)
    {
      return nil
    }
    let problem = joined(touched, with: further, moving: moving)
    switch problem.solve(effort) {
    case .none: return nil
    case .unknown: throw .tooLong
    case .found(let found):
      return known.replacing(moving.union(problem.variables), with: found, for: further)
    }
  }

  /// Some parts as one problem with a further formula; mostly that is one part, which is prepared.
  private func joined(_ touched: [Part], with further: Formula, moving: Set<Int>) -> Problem {
    if let part = touched.first, touched.count == 1, moving.isSubset(of: part.problem.variables) {
      return part.problem.taking([further])
    }
    return Problem(touched.flatMap(\.formulas) + [further], in: vocabulary)
  }
}
