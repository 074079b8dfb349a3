extension LinearConstraint {
  /// What a variable is multiplied by; zero where it does not occur.
  func factor(of variable: Int) -> Int64 {
    terms.first { $0.variable == variable }?.factor ?? 0
  }

  /// The constraint that follows from this one and another once a variable is taken out.
  func combined(
    with lower: LinearConstraint, without variable: Int
  ) -> LinearConstraint? {
    let (above, below) = (factor(of: variable), 0 &- lower.factor(of: variable))
    let divisor = max(1, greatestCommonDivisor(above, below))
    let (times, timesLower) = (below / divisor, above / divisor)
    var sums: [Int: CheckedSum] = [:]
    for term in terms where term.variable != variable {
      sums[term.variable, default: CheckedSum(0)].add(term.factor, times: times)
    }
    for term in lower.terms where term.variable != variable {
      sums[term.variable, default: CheckedSum(0)].add(term.factor, times: timesLower)
    }
    var bound = CheckedSum(0)
    bound.add(self.bound, times: times)
    bound.add(lower.bound, times: timesLower)
    guard let bound = bound.value else { return nil }
    var combined: [LinearTerm] = []
    for (variable, sum) in sums {
      guard let factor = sum.value else { return nil }
      combined.append(LinearTerm(variable: variable, factor: factor))
    }
    return LinearConstraint(combined, atMost: bound)
  }
}
