/// A condition brought to one form: linear constraints, and at least so many of some.
///
/// There is no negation: "does not hold" is a formula of its own, so that what is unknown makes
/// neither of the two true.
indirect enum Formula: Hashable, Sendable {
  /// A constraint holds.
  case holds(LinearConstraint)
  /// At least so many of them hold.
  case some(Int, [Formula])

  /// What always holds.
  static let always = Formula.some(0, [])
  /// What never holds.
  static let never = Formula.some(1, [])

  /// All of them.
  static func all(_ formulas: [Formula]) -> Formula {
    var parts: [Formula] = []
    for formula in formulas {
      if case .some(let number, let inner) = formula, number == inner.count {
        parts += inner
      } else {
        parts.append(formula)
      }
    }
    if parts.contains(.never) { return .never }
    return parts.count == 1 ? parts[0] : .some(parts.count, parts)
  }

  /// Any of them.
  static func any(_ formulas: [Formula]) -> Formula {
    let parts = formulas.filter { $0 != .never }
    return parts.count == 1 ? parts[0] : .some(1, parts)
  }

  /// At least so many of them.
  static func atLeast(_ number: Int, _ formulas: [Formula]) -> Formula {
    if number <= 0 { return .always }
    if number > formulas.count { return .never }
    return number == formulas.count ? all(formulas) : .some(number, formulas)
  }

  /// The variables it speaks of, each once.
  var variables: Set<Int> {
    var found: Set<Int> = []
    collect(into: &found)
    return found
  }

  /// The constraints it is made of, each once.
  var constraints: Set<LinearConstraint> {
    switch self {
    case .holds(let constraint): [constraint]
    case .some(_, let formulas):
      formulas.reduce(into: []) { $0.formUnion($1.constraints) }
    }
  }

  /// Whether it is true under some values; what speaks of anything else is not.
  func isTrue(under value: (Int) -> Int64?) -> Bool {
    switch self {
    case .holds(let constraint):
      return constraint.isTrue(under: value)
    case .some(let number, let formulas):
      var rest = number
      for formula in formulas where rest > 0 && formula.isTrue(under: value) { rest -= 1 }
      return rest <= 0
    }
  }

  fileprivate func collect(into found: inout Set<Int>) {
    switch self {
    case .holds(let constraint):
      for term in constraint.terms { found.insert(term.variable) }
    case .some(_, let formulas):
      for formula in formulas { formula.collect(into: &found) }
    }
  }
}

extension Sequence<Formula> {
  /// The variables they speak of, each once.
  var variables: Set<Int> {
    var found: Set<Int> = []
    for formula in self { formula.collect(into: &found) }
    return found
  }
}
