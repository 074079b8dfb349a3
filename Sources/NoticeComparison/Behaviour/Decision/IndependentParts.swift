import NoticeKit

/// Formulas that must all hold, in parts that share no variables and so do not disturb each other.
final class IndependentParts {
  private let vocabulary: Vocabulary
  private let effort: Effort
  private var parts: [Part] = []
  /// The part that each variable belongs to, where it belongs to any.
  private var partOfVariable: [Int?] = []
  /// What states the solutions of all parts.
  private var known: Nomination?

  /// One part, prepared for what is asked of it, with a solution of it by itself.
  private struct Part {
    let formulas: [Formula]
    let problem: Problem
    let needed: NeededValues
    let solution: SearchOutcome
    var stated = Statements()

    init(_ formulas: [Formula], _ vocabulary: Vocabulary, _ effort: Effort) {
      self.formulas = formulas
      problem = Problem(formulas, in: vocabulary)
      needed = NeededValues(for: formulas, in: vocabulary)
      let outcome = problem.solve(effort)
      if case .found(let values) = outcome {
        solution = .found(needed.reduced(values))
      } else {
        solution = outcome
      }
    }
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
    parts = formulas.map { Part($0, vocabulary, effort) }
  }

  /// Whether some part is proven to have no solution.
  var isImpossible: Bool {
    parts.contains { if case .none = $0.solution { true } else { false } }
  }

  /// What states a solution in which a further formula holds too; `nil` where there is none.
  func nomination(
    of category: CategoryID, with further: Formula
  ) throws(NotDecided) -> Nomination? {
    let own = further.variables
    let laws = vocabulary.laws(concerning: own).flatMap(\.terms).map(\.variable)
    let moving = own.union(laws)
    let touched = Set(moving.compactMap { partOfVariable[$0] }).sorted()
    switch solve(further, moving: moving, touched) {
    case .none: return nil
    case .unknown: throw .tooLong
    case .found(let values):
      var all = try whole(of: category)
      for part in touched { all.remove(parts[part].stated) }
      try all.add(vocabulary.statements(values, effort))
      return all
    }
  }

  /// What states a solution of all parts; made once, since every witness needs most of it.
  private func whole(of category: CategoryID) throws(NotDecided) -> Nomination {
    if let known { return known }
    var all = Statements().nomination(category)
    for index in parts.indices {
      guard case .found(let values) = parts[index].solution else { throw .tooLong }
      parts[index].stated = try vocabulary.statements(values, effort)
      try all.add(parts[index].stated)
    }
    known = all
    return all
  }

  /// Tries what is near first: the known solution with only the formula's own variables moved.
  private func solve(_ further: Formula, moving: Set<Int>, _ touched: [Int]) -> SearchOutcome {
    let (problem, needed) = joined(touched, with: further, moving: moving)
    let near = touched.flatMap { parts[$0].needed.formulas(speakingOf: moving) }
    var fixed: [Int: Int64] = [:]
    for part in touched {
      guard case .found(let values) = parts[part].solution else { continue }
      for (variable, value) in values where !moving.contains(variable) { fixed[variable] = value }
    }
    switch problem.solve(fixed: fixed, effort) {
    case .found(let values):
      // What only other formulas speak of is needed as before.
      let looked = near.variables.union(moving)
      return .found(needed.reduced(values, with: further, near: looked))
    case .none where fixed.isEmpty: return .none
    case .none, .unknown: break
    }
    // What the nearest formulas forbid alone, all of them forbid.
    if near.count < touched.reduce(0, { $0 + parts[$1].formulas.count }),
      case .none = Problem(near + [further], in: vocabulary).solve(effort)
    {
      return .none
    }
    let outcome = problem.solve(effort)
    guard case .found(let values) = outcome else { return outcome }
    return .found(needed.reduced(values, with: further))
  }

  /// Some parts as one problem with a further formula; mostly that is one part, which is prepared.
  private func joined(
    _ touched: [Int], with further: Formula, moving: Set<Int>
  ) -> (Problem, NeededValues) {
    if touched.count == 1, parts[touched[0]].problem.has(moving) {
      let part = parts[touched[0]]
      return (part.problem.taking([further]), part.needed)
    }
    let formulas = touched.flatMap { parts[$0].formulas }
    return (
      Problem(formulas + [further], in: vocabulary), NeededValues(for: formulas, in: vocabulary)
    )
  }
}
