/// What a search has settled so far: bounds of variables, constraints on several, and what is open.
struct SearchState {
  var low: [Int64]
  var high: [Int64]
  /// The variables that matter to what was taken; the others need no value.
  var isTouched: [Bool]
  /// Constraints on more than one variable.
  private(set) var rows: [LinearConstraint] = []
  /// Formulas of which some parts must hold, and which ones is not settled.
  var open: [Formula] = []

  init(low: [Int64], high: [Int64]) {
    self.low = low
    self.high = high
    isTouched = [Bool](repeating: false, count: low.count)
  }

  /// Takes a formula as true; false where that contradicts what was taken before.
  mutating func take(_ formula: Formula, touching: Bool = true) -> Bool {
    switch formula {
    case .holds(let constraint):
      return take(constraint, touching: touching)
    case .some(let number, let formulas):
      if number <= 0 { return true }
      guard number <= formulas.count else { return false }
      if number == formulas.count {
        for formula in formulas where !take(formula, touching: touching) { return false }
      } else {
        open.append(formula)
      }
      return true
    }
  }

  /// Takes a constraint as true; one of the world itself touches nothing.
  mutating func take(_ constraint: LinearConstraint, touching: Bool = true) -> Bool {
    if touching {
      for term in constraint.terms { isTouched[term.variable] = true }
    }
    guard let first = constraint.terms.first else { return constraint.bound >= 0 }
    if constraint.terms.count > 1 {
      rows.append(constraint)
      return truth(of: constraint) != false
    }
    return narrow(first, atMost: constraint.bound)
  }

  /// Gives a variable one value; false where it cannot have it.
  mutating func fix(_ variable: Int, at value: Int64) -> Bool {
    guard (low[variable]...high[variable]).contains(value) else { return false }
    low[variable] = value
    high[variable] = value
    return true
  }

  /// Narrows the bounds of a variable of which a multiple is at most a figure.
  private mutating func narrow(_ term: LinearTerm, atMost bound: Int64) -> Bool {
    let variable = term.variable
    if term.factor > 0 {
      high[variable] = min(high[variable], flooredQuotient(bound, term.factor))
    } else {
      // −f·x ≤ b is x ≥ −b/f, rounded up.
      let least = 0 &- flooredQuotient(bound, 0 &- term.factor)
      low[variable] = max(low[variable], least)
    }
    return low[variable] <= high[variable]
  }

  private mutating func touch(_ formula: Formula) {
    switch formula {
    case .holds(let constraint):
      for term in constraint.terms { isTouched[term.variable] = true }
    case .some(let number, let formulas):
      var rest = number
      for formula in formulas where rest > 0 && truth(of: formula) == true {
        touch(formula)
        rest -= 1
      }
    }
  }

  /// Takes the first parts that fit of every formula that is open; false where one has too few.
  mutating func takeFirstParts() -> Bool {
    let formulas = open
    open = []
    for case .some(var number, let parts) in formulas {
      for part in parts where number > 0 {
        switch truth(of: part) {
        case true?: touch(part)
        case nil: guard take(part) else { return false }
        case false?: continue
        }
        number -= 1
      }
      guard number <= 0 else { return false }
    }
    return true
  }

  /// The steps that it takes to look at everything open once.
  var stepsThroughOpen: Int {
    let parts = open.reduce(0) { sum, formula in
      if case .some(_, let parts) = formula { sum + parts.count } else { sum }
    }
    return 1 + parts / Effort.parts
  }

  /// Draws every conclusion from bounds; false where they contradict each other.
  mutating func settle(_ effort: Effort) -> Bool {
    var isChanged = true
    while isChanged {
      guard effort.step(stepsThroughOpen) else { return true }
      isChanged = false
      guard narrowByRows() else { return false }
      let formulas = open
      open = []
      for formula in formulas {
        guard case .some(let wanted, let parts) = formula else { continue }
        var number = wanted
        // Made only once something of it is settled, which mostly nothing is.
        var rest: [Formula]?
        for (index, part) in parts.enumerated() {
          switch truth(of: part) {
          case true? where number > 0:
            number -= 1
            touch(part)
            rest = rest ?? Array(parts[..<index])
          case nil: rest?.append(part)
          case true?, false?: rest = rest ?? Array(parts[..<index])
          }
          if number <= 0 { break }
        }
        if number <= 0 { continue }
        guard let rest else {
          open.append(formula)
          continue
        }
        guard number <= rest.count else { return false }
        if number == rest.count {
          for part in rest where !take(part) { return false }
          isChanged = true
        } else {
          open.append(.some(number, rest))
        }
      }
    }
    return true
  }

  /// Narrows bounds by the constraints on several variables, a few times over.
  private mutating func narrowByRows() -> Bool {
    for _ in 0..<3 {
      var isChanged = false
      for row in rows {
        for term in row.terms {
          var rest = CheckedSum(row.bound)
          for other in row.terms where other.variable != term.variable {
            let least = other.factor > 0 ? low[other.variable] : high[other.variable]
            rest.add(0 &- other.factor, times: least)
          }
          guard let bound = rest.value else { continue }
          let before = (low[term.variable], high[term.variable])
          guard narrow(term, atMost: bound) else { return false }
          if before != (low[term.variable], high[term.variable]) { isChanged = true }
        }
      }
      if !isChanged { break }
    }
    return true
  }
}
