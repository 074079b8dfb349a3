/// Formulas that must all hold, brought to no more variables than they and the world's laws speak of.
///
/// They are taken once. What is asked of them in addition starts from there, so that a question costs
/// as much as what is still open, and not as much as everything that a vocabulary holds.
struct Problem {
  /// The variables of the vocabulary in order; the places are the variables of the search.
  let variables: [Int]
  private let places: [Int: Int]
  private let search: Search
  /// What the formulas come to; `nil` where they contradict each other at once.
  private var start: SearchState?

  /// Takes some formulas, and makes room for others that will be asked about beside them.
  init(_ formulas: [Formula], beside others: [Formula] = [], in vocabulary: Vocabulary) {
    var spoken = formulas.variables.union(others.variables)
    let laws = vocabulary.laws(concerning: spoken)
    for law in laws { spoken.formUnion(law.terms.lazy.map(\.variable)) }
    variables = spoken.sorted()
    var places: [Int: Int] = [:]
    for (place, variable) in variables.enumerated() { places[variable] = place }
    self.places = places
    search = Search(
      domain: (variables.map { vocabulary.low[$0] }, variables.map { vocabulary.high[$0] }),
      usual: variables.map { vocabulary.usual[$0] },
      grains: variables.map { vocabulary.grains[$0] })
    start = SearchState(low: search.domain.low, high: search.domain.high)
    // A single choice needs a value for each of its choices, so that one of them is made.
    for law in laws { take(.holds(law), touching: vocabulary.isOfChoice(law)) }
    for formula in formulas { take(formula) }
  }

  private mutating func take(_ formula: Formula, touching: Bool = true) {
    if start?.take(formula.moved(to: places), touching: touching) == false { start = nil }
  }

  /// The problem with some more formulas, of which it has all variables.
  func taking(_ formulas: some Sequence<Formula>) -> Problem {
    var problem = self
    for formula in formulas { problem.take(formula) }
    return problem
  }

  /// Values that make all the formulas true in some world, for every variable that they touch.
  ///
  /// Variables that are fixed keep the values given.
  func solve(fixed: [Int: Int64] = [:], _ effort: Effort) -> SearchOutcome {
    effort.beginQuestion()
    guard var state = start else { return .none }
    var search = search
    for (variable, value) in fixed {
      guard let place = places[variable] else { continue }
      guard state.fix(place, at: value) else { return .none }
      search.domain.low[place] = value
      search.domain.high[place] = value
      search.usual[place] = value
    }
    let outcome = search.solve(state, effort)
    guard case .found(let found) = outcome else { return outcome }
    var values: [Int: Int64] = [:]
    for (place, value) in found { values[variables[place]] = value }
    return .found(values)
  }
}

extension Vocabulary {
  /// Whether a law says that one of several choices is made.
  fileprivate func isOfChoice(_ law: LinearConstraint) -> Bool {
    switch law.terms.first.map({ meanings[$0.variable] }) {
    case .option?, .otherOptions?: true
    default: false
    }
  }
}

extension Formula {
  /// The same with each variable replaced by its place; the order of variables stays.
  fileprivate func moved(to places: [Int: Int]) -> Formula {
    switch self {
    case .holds(let constraint): .holds(constraint.moved(to: places))
    case .some(let number, let formulas): .some(number, formulas.map { $0.moved(to: places) })
    }
  }
}
