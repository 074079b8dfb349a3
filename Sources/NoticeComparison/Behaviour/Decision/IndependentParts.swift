import NoticeKit

/// Formulas that must all hold, in parts that share no variables and so do not disturb each other.
final class IndependentParts {
  private let vocabulary: Vocabulary
  private let effort: Effort
  /// The formulas of each part.
  private var formulas: [[Formula]] = []
  /// The part that a variable belongs to.
  private var partOfVariable: [Int: Int] = [:]
  /// A solution of each part by itself.
  private var solutions: [SearchOutcome] = []
  /// What states the solution of each part, and all of them.
  private var stated: [Statements] = []
  private var known: Statements?

  init(_ all: [Formula], _ vocabulary: Vocabulary, _ effort: Effort) {
    self.vocabulary = vocabulary
    self.effort = effort
    var leader = Array(vocabulary.meanings.indices)
    func find(_ variable: Int) -> Int {
      var root = variable
      while leader[root] != root {
        leader[root] = leader[leader[root]]
        root = leader[root]
      }
      return root
    }
    func join(_ variables: some Sequence<Int>) {
      var first: Int?
      for variable in variables {
        if let first { leader[find(variable)] = find(first) } else { first = variable }
      }
    }
    for law in vocabulary.laws.values.joined() { join(law.terms.map(\.variable)) }
    // What one statement settles belongs together.
    var subjects: [FactID: [Int]] = [:]
    for (variable, meaning) in vocabulary.meanings.enumerated() {
      if let fact = meaning.fact { subjects[fact, default: []].append(variable) }
    }
    for group in subjects.values where group.count > 1 { join(group) }
    let variables = all.map(\.variables)
    for group in variables { join(group) }
    var partOfRoot: [Int: Int] = [:]
    for (formula, group) in zip(all, variables) where formula != .always {
      // What speaks of nothing is a part by itself.
      let root = group.first.map(find) ?? -1
      let part = partOfRoot[root] ?? formulas.count
      partOfRoot[root] = part
      if part == formulas.count { formulas.append([]) }
      formulas[part].append(formula)
    }
    for variable in leader.indices {
      partOfVariable[variable] = partOfRoot[find(variable)]
    }
    solutions = formulas.map { vocabulary.solve($0, effort) }
  }

  /// Whether some part is proven to have no solution.
  var isImpossible: Bool {
    solutions.contains { if case .none = $0 { true } else { false } }
  }

  /// What states a solution in which a further formula holds too; `nil` where there is none.
  func statements(with further: Formula) throws(NotDecided) -> Statements? {
    let own = further.variables
    let laws = vocabulary.laws(concerning: own).flatMap(\.terms).map(\.variable)
    let moving = own.union(laws)
    let touched = Set(moving.compactMap { partOfVariable[$0] }).sorted()
    switch solve(further, moving: moving, touched) {
    case .none: return nil
    case .unknown: throw .tooLong
    case .found(let values):
      var rest = try whole
      for part in touched {
        for id in stated[part].facts.keys { rest.facts[id] = nil }
        for id in stated[part].answers.keys { rest.answers[id] = nil }
      }
      return try rest.joined(with: vocabulary.statements(values, effort))
    }
  }

  /// What states a solution of all parts; made once, since every witness needs most of it.
  private var whole: Statements {
    get throws(NotDecided) {
      if let known { return known }
      var all = Statements()
      stated = []
      for solution in solutions {
        guard case .found(let values) = solution else { throw .tooLong }
        let part = try vocabulary.statements(values, effort)
        stated.append(part)
        all = try all.joined(with: part)
      }
      known = all
      return all
    }
  }

  /// Tries what is near first: the known solution with only the formula's own variables moved.
  private func solve(_ further: Formula, moving: Set<Int>, _ touched: [Int]) -> SearchOutcome {
    let concerned = touched.flatMap { formulas[$0] }
    var known: [Int: Int64] = [:]
    for part in touched {
      guard case .found(let values) = solutions[part] else { continue }
      known.merge(values) { first, _ in first }
    }
    let fixed = known.filter { !moving.contains($0.key) }
    if case .found(let values) = vocabulary.solve(concerned + [further], fixed: fixed, effort) {
      return .found(values)
    }
    // What the nearest formulas forbid alone, all of them forbid.
    let near = concerned.filter { !$0.variables.isDisjoint(with: moving) }
    if near.count < concerned.count,
      case .none = vocabulary.solve(near + [further], effort)
    {
      return .none
    }
    return vocabulary.solve(concerned + [further], effort)
  }
}
