import NoticeKit

extension Vocabulary {
  /// Values that make all the formulas true in some world, as few as the formulas need.
  ///
  /// Variables that are fixed keep the values given.
  func solve(
    _ formulas: [Formula], fixed: [Int: Int64] = [:], _ effort: Effort
  ) -> SearchOutcome {
    let variables = formulas.reduce(into: Set<Int>()) { $0.formUnion($1.variables) }
    let laws = laws(concerning: variables)
    // A single choice needs a value for each of its choices, so that one of them is made.
    let choices = laws.filter { isOfChoice($0) }.map(Formula.holds)
    var domain = (low: low, high: high)
    var usual = usual
    for (variable, value) in fixed {
      domain.low[variable] = value
      domain.high[variable] = value
      usual[variable] = value
    }
    let search = Search(domain: domain, usual: usual, grains: grains, effort: effort)
    let outcome = search.solve(formulas + choices, in: laws.filter { !isOfChoice($0) })
    guard case .found(let values) = outcome else { return outcome }
    return .found(reduced(values, for: formulas))
  }

  private func isOfChoice(_ law: LinearConstraint) -> Bool {
    switch law.terms.first.map({ meanings[$0.variable] }) {
    case .option?, .otherOptions?: true
    default: false
    }
  }

  /// The values without those that the formulas can do without, one subject after the other.
  private func reduced(_ values: [Int: Int64], for formulas: [Formula]) -> [Int: Int64] {
    var concerned: [Int: [Int]] = [:]
    for (index, formula) in formulas.enumerated() {
      for variable in formula.variables { concerned[variable, default: []].append(index) }
    }
    var subjects: [Meaning: [Int]] = [:]
    for variable in values.keys {
      subjects[meanings[variable].subject, default: []].append(variable)
    }
    var values = values
    for group in subjects.values.sorted(by: { ($0.min() ?? 0) > ($1.min() ?? 0) }) {
      let kept = group.compactMap { variable in values[variable].map { (variable, $0) } }
      for variable in group { values[variable] = nil }
      let touched = Set(group.flatMap { concerned[$0] ?? [] })
      if !touched.allSatisfy({ formulas[$0].isTrue(under: values) }) {
        for (variable, value) in kept { values[variable] = value }
      }
    }
    return values
  }
}

extension Meaning {
  /// One meaning for all variables that one statement settles together.
  fileprivate var subject: Meaning {
    switch self {
    case .option(let id, _), .otherOptions(let id): .otherOptions(id)
    case .year(let id, _), .otherYears(let id): .otherYears(id)
    default: self
    }
  }
}

extension Formula {
  /// Whether it is true under some values; what speaks of anything else is not.
  fileprivate func isTrue(under values: [Int: Int64]) -> Bool {
    switch self {
    case .holds(let constraint):
      var sum = CheckedSum(0)
      for term in constraint.terms {
        guard let value = values[term.variable] else { return false }
        sum.add(term.factor, times: value)
      }
      return sum.value.map { $0 <= constraint.bound } ?? false
    case .some(let number, let formulas):
      var rest = number
      for formula in formulas where rest > 0 && formula.isTrue(under: values) { rest -= 1 }
      return rest <= 0
    }
  }
}
