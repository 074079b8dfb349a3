/// Solves linear constraints on several whole-number variables within bounds.
///
/// Variables are eliminated one by one (Fourier and Motzkin), which proves that there is no
/// solution; else values are put back in the other order. A conclusion that would leave 64 bits is
/// left out: that can lose an answer, and never makes a wrong one.
struct Elimination {
  private var low: [Int: Int64] = [:]
  private var high: [Int: Int64] = [:]
  private var rows: [LinearConstraint]
  private let originals: [LinearConstraint]
  private var stages: [(variable: Int, rows: [LinearConstraint])] = []
  private let prefersHigh: (Int) -> Bool

  private static let greatestNumberOfRows = 400
  /// Within this distance the figure nearest to the other side is told; beyond it the least one.
  private static let nearby: Int64 = 1_000_000

  /// Sets up one group of constraints that share variables.
  init(
    _ rows: [LinearConstraint], in state: SearchState, prefersHigh: @escaping (Int) -> Bool
  ) {
    self.rows = rows
    originals = rows
    self.prefersHigh = prefersHigh
    for variable in Set(rows.flatMap(\.terms).map(\.variable)) {
      low[variable] = state.low[variable]
      high[variable] = state.high[variable]
    }
  }

  /// Eliminates every variable; false where that proves that there is no solution.
  mutating func eliminate(_ effort: Effort) -> Bool {
    var left = Set(low.keys)
    while !left.isEmpty {
      guard effort.step() else { return true }
      let variable = cheapest(of: left)
      left.remove(variable)
      let concerned = rows.filter { $0.factor(of: variable) != 0 }
      rows.removeAll { $0.factor(of: variable) != 0 }
      let lowers = concerned.count { $0.factor(of: variable) < 0 }
      let pairs = (concerned.count - lowers + 1) * (lowers + 1)
      guard effort.step(pairs / Effort.parts) else { return true }
      stages.append((variable, concerned))
      guard combine(concerned, without: variable) else { return false }
    }
    return true
  }

  private func cheapest(of variables: Set<Int>) -> Int {
    var best = (cost: Int.max, variable: 0)
    // Of equals the later goes first, so that wholes, which stand before parts, are chosen before them.
    for variable in variables.sorted(by: >) {
      let factors = rows.map { $0.factor(of: variable) }
      let (above, below) = (factors.count { $0 > 0 }, factors.count { $0 < 0 })
      let cost = (above + 1) * (below + 1)
      if cost < best.cost { best = (cost, variable) }
    }
    return best.variable
  }

  private mutating func combine(_ concerned: [LinearConstraint], without variable: Int) -> Bool {
    var uppers = concerned.filter { $0.factor(of: variable) > 0 }
    var lowers = concerned.filter { $0.factor(of: variable) < 0 }
    if let high = high[variable] {
      uppers.append(LinearConstraint([LinearTerm(variable: variable, factor: 1)], atMost: high))
    }
    if let low = low[variable] {
      lowers.append(
        LinearConstraint([LinearTerm(variable: variable, factor: -1)], atMost: 0 &- low))
    }
    var known = Set(rows)
    for upper in uppers {
      for lower in lowers {
        guard let row = upper.combined(with: lower, without: variable) else { continue }
        if row.terms.isEmpty {
          if row.bound < 0 { return false }
        } else if row.terms.count == 1 {
          guard narrow(row.terms[0], atMost: row.bound) else { return false }
        } else if rows.count < Elimination.greatestNumberOfRows, known.insert(row).inserted {
          rows.append(row)
        }
      }
    }
    return true
  }

  private mutating func narrow(_ term: LinearTerm, atMost bound: Int64) -> Bool {
    let variable = term.variable
    if term.factor > 0 {
      high[variable] = min(high[variable] ?? .max, flooredQuotient(bound, term.factor))
    } else {
      let least = 0 &- flooredQuotient(bound, 0 &- term.factor)
      low[variable] = max(low[variable] ?? .min, least)
    }
    return (low[variable] ?? .min) <= (high[variable] ?? .max)
  }

  /// Puts values back, the variable eliminated last first.
  func values(_ effort: Effort) -> SearchOutcome {
    // Elimination that broke off for want of steps has nothing to put back.
    guard stages.count == low.count else { return .unknown }
    var values: [Int: Int64] = [:]
    return fill(stages.count - 1, &values, effort)
  }

  private func fill(
    _ stage: Int, _ values: inout [Int: Int64], _ effort: Effort
  ) -> SearchOutcome {
    guard stage >= 0 else { return .found(values) }
    let (variable, rows) = stages[stage]
    guard var low = low[variable], var high = high[variable] else { return .unknown }
    for row in rows {
      var rest = CheckedSum(row.bound)
      for term in row.terms where term.variable != variable {
        rest.add(0 &- term.factor, times: values[term.variable] ?? 0)
      }
      guard let bound = rest.value else { return .unknown }
      let factor = row.factor(of: variable)
      if factor > 0 {
        high = min(high, flooredQuotient(bound, factor))
      } else {
        low = max(low, 0 &- flooredQuotient(bound, 0 &- factor))
      }
    }
    guard low <= high else { return .none }
    let (candidates, isComplete) = candidates(for: variable, from: low, to: high)
    var isUnknown = !isComplete
    for value in candidates {
      guard effort.step() else { return .unknown }
      values[variable] = value
      switch fill(stage - 1, &values, effort) {
      case .found(let found): return .found(found)
      case .unknown: isUnknown = true
      case .none: break
      }
    }
    values[variable] = nil
    return isUnknown ? .unknown : .none
  }

  /// The values worth trying, and whether they are all that there are.
  private func candidates(
    for variable: Int, from low: Int64, to high: Int64
  ) -> (values: [Int64], isComplete: Bool) {
    let isDown = prefersHigh(variable) && high - low < Elimination.nearby
    if high - low < 40 {
      let all = Array(low...high)
      return (isDown ? all.reversed() : all, true)
    }
    var values: [Int64] = []
    for step in Int64(0)...12 { values += [low + step] }
    for step in Int64(0)...12 { values += [high - step] }
    var common: Int64 = 1
    for row in originals where row.factor(of: variable) != 0 {
      for term in row.terms where term.variable != variable {
        let factor = Int64(clamping: term.factor.magnitude)
        let (product, overflow) = common.multipliedReportingOverflow(
          by: factor / max(1, greatestCommonDivisor(common, factor)))
        if !overflow { common = product }
        values += multiples(of: factor, from: low, to: high)
      }
    }
    values += multiples(of: common, from: low, to: high)
    for distance: Int64 in [100, 1_000, 1_000_000, 10_000_000] {
      values += [low, high].flatMap { [$0 &+ distance, $0 &- distance] }
    }
    var seen: Set<Int64> = []
    return (values.filter { low <= $0 && $0 <= high && seen.insert($0).inserted }, false)
  }

  private func multiples(of factor: Int64, from low: Int64, to high: Int64) -> [Int64] {
    guard factor > 1, factor < 1_000_000_000_000_000 else { return [] }
    let first = 0 &- flooredQuotient(0 &- low, factor) &* factor
    let last = flooredQuotient(high, factor) &* factor
    return [first, first &+ factor, last]
  }
}
