/// Formulas by the variables that they speak of, to tell which values they can do without.
struct NeededValues {
  private let vocabulary: Vocabulary
  private let formulas: [Formula]
  private var speakers: [Int: [Int]] = [:]

  init(for formulas: [Formula], in vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.formulas = formulas
    for (index, formula) in formulas.enumerated() {
      for variable in formula.variables { speakers[variable, default: []].append(index) }
    }
  }

  /// The formulas that speak of any of some variables, in order.
  func formulas(speakingOf variables: Set<Int>) -> [Formula] {
    Set(variables.flatMap { speakers[$0] ?? [] }).sorted().map { formulas[$0] }
  }

  /// The values without those that the formulas and a further one can do without, one subject after
  /// the other.
  ///
  /// Looked at are the variables that are near, with all that one statement settles with them; without
  /// any given, all are.
  func reduced(
    _ values: [Int: Int64], with further: Formula? = nil, near: Set<Int>? = nil
  ) -> [Int: Int64] {
    let spoken = further?.variables ?? []
    var groups: [Int: [(variable: Int, value: Int64)]] = [:]
    let looked = near.map { Set($0.map { vocabulary.subjects[$0] }) }
    for (variable, value) in values {
      let subject = vocabulary.subjects[variable]
      if looked?.contains(subject) ?? true {
        groups[subject, default: []].append((variable, value))
      }
    }
    var values = values
    for (_, group) in groups.sorted(by: { $0.key > $1.key }) {
      for (variable, _) in group { values[variable] = nil }
      let isNeeded = group.contains { variable, _ in
        (spoken.contains(variable) && further?.isTrue(under: values) == false)
          || (speakers[variable] ?? []).contains { !formulas[$0].isTrue(under: values) }
      }
      if isNeeded {
        for (variable, value) in group { values[variable] = value }
      }
    }
    return values
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
