extension SearchState {
  /// Whether the bounds alone decide a constraint.
  func truth(of constraint: LinearConstraint) -> Bool? {
    var least = CheckedSum(0)
    var greatest = CheckedSum(0)
    for term in constraint.terms {
      let (low, high) = (low[term.variable], high[term.variable])
      least.add(term.factor, times: term.factor > 0 ? low : high)
      greatest.add(term.factor, times: term.factor > 0 ? high : low)
    }
    if let greatest = greatest.value, greatest <= constraint.bound { return true }
    if let least = least.value, least > constraint.bound { return false }
    return nil
  }

  /// Whether the bounds alone decide a formula.
  func truth(of formula: Formula) -> Bool? {
    switch formula {
    case .holds(let constraint):
      return truth(of: constraint)
    case .some(let number, let formulas):
      var (yes, open) = (0, 0)
      for formula in formulas {
        switch truth(of: formula) {
        case true?: yes += 1
        case nil: open += 1
        case false?: break
        }
        if yes >= number { return true }
      }
      if yes >= number { return true }
      return yes + open < number ? false : nil
    }
  }
}
