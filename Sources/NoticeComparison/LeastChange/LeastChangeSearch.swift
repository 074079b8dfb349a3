import NoticeKit

/// The search for the smallest set of changes on one day of submission.
struct LeastChangeSearch {
  private let ruleSet: RuleSet
  private let nomination: Nomination
  private let from: CalendarDate?
  private let day: CalendarDate?
  private let effort: Effort
  private let vocabulary: Vocabulary
  private let goals: [(id: String, formula: Formula)]
  /// What is stated now, by variable; what is not stated is missing here.
  private let stated: [Int: Int64]

  init(
    ruleSet: RuleSet, category: NomineeCategory, nomination: Nomination, from: CalendarDate?,
    _ day: CalendarDate?, _ effort: Effort
  ) {
    self.ruleSet = ruleSet
    self.nomination = nomination
    self.from = from
    self.day = day
    self.effort = effort
    let requirements = category.requirements(of: .eligibility)
    let vocabulary = Vocabulary(
      requirements.flatMap(\.conditions).map(\.node), submitted: day,
      mayStandAlone: { fact in
        // A measure is changed as it was stated: by itself, or by its parts.
        nomination[fact.id] != nil
          && fact.withParts.allSatisfy { $0.id == fact.id || nomination[$0.id] == nil }
      })
    goals = requirements.filter { $0.strength != .preferred }.map { requirement in
      let formulas = RequirementFormulas(requirement, beside: nil, in: vocabulary)
      let acceptance: Acceptance =
        nomination.isJustified(requirement.id) ? .withJustification : .outright
      return (requirement.id, formulas.passes(acceptance))
    }
    self.vocabulary = vocabulary
    var stated: [Int: Int64] = [:]
    for (variable, meaning) in vocabulary.meanings.enumerated() {
      stated[variable] = vocabulary.value(of: meaning, in: nomination, requirements)
    }
    self.stated = stated
  }

  var found: LeastChange {
    guard ruleSet.faults.isEmpty else { return notDecided(NotDecided.faulty.reason) }
    var values: [Int: Int64] = [:]
    var obstacles: [String] = []
    for part in parts {
      let formulas = part.map { goals[$0].formula }
      switch solve(formulas) {
      case .found(let found): values.merge(found) { first, _ in first }
      case .none: obstacles += part.map { goals[$0].id }
      case .unknown: return notDecided(NotDecided.tooLong.reason)
      }
    }
    if !obstacles.isEmpty {
      return LeastChange(.impossible, submitted: from, obstacles: obstacles)
    }
    return change(to: values)
  }

  private func notDecided(_ reason: Wording) -> LeastChange {
    LeastChange(.notDecided, submitted: from, reason: reason)
  }

  /// The goals by the variables that they share, in the order of the last of each.
  private var parts: [[Int]] {
    var sets = vocabulary.connected(by: goals.map(\.formula))
    let parts = Dictionary(grouping: goals.indices) { index in
      // What speaks of nothing stands alone.
      goals[index].formula.variables.first.map { sets.leader(of: $0) } ?? -1 - index
    }
    return parts.values.sorted { ($0.last ?? 0) < ($1.last ?? 0) }
  }

  /// Meets formulas with as few changed facts as can be, each brought to the nearest value.
  private func solve(_ formulas: [Formula]) -> SearchOutcome {
    let known = vocabulary.variables(connectedWith: formulas.variables)
      .reduce(into: [:]) { $0[$1] = stated[$1] }
    let free = vocabulary.changeable(known.keys)
    for number in 0...free.count {
      for chosen in choices(of: number, from: free) {
        let moving = Set(chosen.flatMap { $0 })
        let bounds = moving.sorted().compactMap { vocabulary.limit(on: $0, from: known[$0] ?? 0) }
        var fixed = known.filter { !moving.contains($0.key) }
        switch vocabulary.solve(formulas + bounds, fixed: fixed, effort) {
        case .none: continue
        case .unknown: return .unknown
        case .found(var values):
          for variable in moving.sorted() {
            guard let now = known[variable] else { continue }
            values = nearest(variable, now, formulas + bounds, &fixed, values)
          }
          return .found(values)
        }
      }
    }
    return .none
  }

  /// Brings one variable as near to its value now as the formulas let it, and keeps it there.
  private func nearest(
    _ variable: Int, _ now: Int64, _ formulas: [Formula], _ fixed: inout [Int: Int64],
    _ values: [Int: Int64]
  ) -> [Int: Int64] {
    var best = values
    var far = ((values[variable] ?? now) - now).magnitude
    var near: UInt64 = 0
    while near < far {
      let middle = Int64(near + (far - near) / 2)
      let sum = LinearSum(variable: variable)
      let close = [
        vocabulary.relation(sum, .atMost(now + middle), true),
        vocabulary.relation(sum, .atLeast(now - middle), true),
      ]
      guard case .found(let found) = vocabulary.solve(formulas + close, fixed: fixed, effort) else {
        near = UInt64(middle) + 1
        continue
      }
      best = found
      far = min(UInt64(middle), ((found[variable] ?? now) - now).magnitude)
    }
    fixed[variable] = best[variable] ?? now
    return best
  }

  private func choices(of number: Int, from groups: [[Int]]) -> [[[Int]]] {
    if number == 0 { return [[]] }
    guard let first = groups.first else { return [] }
    let rest = Array(groups.dropFirst())
    return choices(of: number - 1, from: rest).map { [first] + $0 }
      + choices(of: number, from: rest)
  }

  /// The steps to some values, tried out.
  private func change(to values: [Int: Int64]) -> LeastChange {
    do throws(NotDecided) {
      let moved = values.filter { stated[$0.key] != nil && stated[$0.key] != $0.value }
      let subjects = Set(moved.keys.compactMap { vocabulary.meanings[$0].fact })
      var all = stated
      for (variable, value) in values { all[variable] = value }
      let statements = try vocabulary.statements(all, effort)
      var changed = nomination
      var steps: [ChangeStep] = []
      for id in subjects.sorted() {
        guard let value = statements.facts[id], let fact = vocabulary.mentions.facts[id] else {
          throw .beyond
        }
        steps.append(.set(fact, to: value))
        changed[id] = value
      }
      // What was stated of a measure that follows from a changed fact no longer holds.
      for fact in vocabulary.mentions.facts.values where fact.derivation != nil {
        let parts = fact.withParts.map(\.id).filter { $0 != fact.id }
        if !subjects.contains(fact.id), parts.contains(where: subjects.contains) {
          changed[fact.id] = nil
        }
      }
      if day != from, let day, let fact = waiting { steps.append(.wait(fact, until: day)) }
      let findings = ruleSet.assess(changed, submitted: day).findings
      let stops = findings.filter { finding in
        finding.passes(
          nomination.isJustified(finding.id) ? .withJustification : .outright) == false
      }
      guard stops.isEmpty else { throw .unconfirmed }
      return LeastChange(steps.isEmpty ? .notNeeded : .possible, steps: steps, submitted: day)
    } catch {
      return notDecided(error.reason)
    }
  }

  /// The length of time that is waited for.
  private var waiting: FactDefinition? {
    vocabulary.mentions.facts.values.filter { fact in
      if case .elapsed? = fact.derivation { return true }
      return false
    }.min { $0.id < $1.id }
  }
}
