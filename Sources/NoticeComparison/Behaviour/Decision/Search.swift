/// Looks for values of variables that make formulas true.
///
/// It takes what must hold, draws conclusions from bounds, then tries the parts of what is open one
/// after the other: each as true, and then as false. Every step counts against an ``Effort``.
struct Search {
  /// The least and the greatest value that each variable can have.
  var domain: (low: [Int64], high: [Int64])
  /// The value that a variable has where nothing narrows it.
  var usual: [Int64]
  /// Multiples that a variable had better be, the coarsest first.
  let grains: [[Int64]]

  /// Values that make everything true that was taken.
  func solve(_ state: SearchState, _ effort: Effort) -> SearchOutcome {
    solve(state, effort, depth: 0)
  }

  /// How many choices may rest on each other, so that no search runs out of stack or memory.
  private static let greatestDepth = 100

  private func solve(
    _ start: SearchState, _ effort: Effort, depth: Int
  ) -> SearchOutcome {
    guard depth < Search.greatestDepth else { return .unknown }
    var state = start
    var isUnknown = false
    while true {
      guard effort.step() else { return .unknown }
      guard state.settle(effort), isFeasible(state, effort) else {
        return isUnknown ? .unknown : .none
      }
      guard let index = state.open.indices.min(by: { state.width(of: $0) < state.width(of: $1) }),
        case .some(let number, var parts) = state.open[index]
      else {
        switch complete(state, effort) {
        case .found(let values): return .found(values)
        case .none: return isUnknown ? .unknown : .none
        case .unknown: return .unknown
        }
      }
      if case .found(let values)? = guess(state, effort) { return .found(values) }
      let part = parts.removeFirst()
      state.open.remove(at: index)
      var with = state
      if with.take(part), with.take(.atLeast(number - 1, parts)) {
        switch solve(with, effort, depth: depth + 1) {
        case .found(let values): return .found(values)
        case .unknown: isUnknown = true
        case .none: break
        }
      }
      // A plain constraint that was tried as true may be taken as false from here on.
      if case .holds(let constraint) = part, !state.take(constraint.opposite, touching: false) {
        return isUnknown ? .unknown : .none
      }
      guard state.take(.atLeast(number, parts)) else { return isUnknown ? .unknown : .none }
    }
  }

  /// Takes the first parts that fit of everything open, one formula after the other.
  ///
  /// Most conditions can be met so, and a long list of them then costs no more than reading it.
  private func guess(_ state: SearchState, _ effort: Effort) -> SearchOutcome? {
    var state = state
    while !state.open.isEmpty {
      guard effort.step(state.stepsThroughOpen), state.takeFirstParts() else { return nil }
    }
    guard state.settle(effort), state.open.isEmpty, isFeasible(state, effort) else { return nil }
    return complete(state, effort)
  }

  /// Whether elimination finds no contradiction among the constraints on several variables.
  private func isFeasible(_ state: SearchState, _ effort: Effort) -> Bool {
    for group in state.groups {
      var elimination = Elimination(group, in: state, prefersHigh: prefersHigh(state))
      guard elimination.eliminate(effort) else { return false }
    }
    return true
  }

  /// A value for each variable that matters, where everything open is settled.
  private func complete(_ state: SearchState, _ effort: Effort) -> SearchOutcome {
    var values: [Int: Int64] = [:]
    for group in state.groups {
      var elimination = Elimination(group, in: state, prefersHigh: prefersHigh(state))
      guard elimination.eliminate(effort) else { return .none }
      switch elimination.values(effort) {
      case .found(let found): values.merge(found) { first, _ in first }
      case .none: return .none
      case .unknown: return .unknown
      }
    }
    let prefersHigh = prefersHigh(state)
    for variable in state.isTouched.indices {
      if !state.isTouched[variable] {
        values[variable] = nil
      } else if values[variable] == nil {
        values[variable] = value(of: variable, in: state, prefersHigh(variable))
      }
    }
    return .found(values)
  }

  /// A value within bounds that people would write down.
  private func value(of variable: Int, in state: SearchState, _ isDown: Bool) -> Int64 {
    let (low, high) = (state.low[variable], state.high[variable])
    if low == domain.low[variable] && high == domain.high[variable] { return usual[variable] }
    for grain in grains[variable] {
      let value =
        isDown ? flooredQuotient(high, grain) * grain : 0 - flooredQuotient(0 - low, grain) * grain
      if (low...high).contains(value) { return value }
    }
    return isDown ? high : low
  }

  /// A variable that is bounded above alone goes to that bound: it lies nearest to the other side.
  private func prefersHigh(_ state: SearchState) -> (Int) -> Bool {
    { variable in
      state.low[variable] == domain.low[variable] && state.high[variable] < domain.high[variable]
    }
  }
}

extension SearchState {
  /// How many parts a formula that is open has.
  fileprivate func width(of index: Int) -> Int {
    if case .some(_, let parts) = open[index] { return parts.count }
    return 0
  }

  /// The constraints on several variables that are not settled by bounds, by what they share.
  fileprivate var groups: [[LinearConstraint]] {
    if rows.isEmpty { return [] }
    var seen: Set<LinearConstraint> = []
    let unsettled = rows.filter { truth(of: $0) != true && seen.insert($0).inserted }
    var sets = DisjointSets(low.count)
    for row in unsettled { sets.join(row.terms.lazy.map(\.variable)) }
    var places: [Int: Int] = [:]
    var groups: [[LinearConstraint]] = []
    // What was taken last is looked at first.
    for row in unsettled.reversed() {
      let leader = sets.leader(of: row.terms[0].variable)
      if let place = places[leader] {
        groups[place].append(row)
      } else {
        places[leader] = groups.count
        groups.append([row])
      }
    }
    return groups
  }
}
