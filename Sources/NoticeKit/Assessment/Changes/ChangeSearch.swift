/// Looks for the fewest steps that give a condition the wanted truth.
///
/// Only what is known and decides the condition the other way is changed; what is unknown stays so.
struct ChangeSearch {
  let evaluation: Evaluation
  /// The facts that follow from others.
  let derived: [FactDefinition]

  /// The search that goes on after some steps.
  func after(_ steps: [ChangeStep]) -> ChangeSearch {
    ChangeSearch(evaluation: evaluation.applying(steps, derived: derived), derived: derived)
  }

  /// The steps, tried out, or `nil` where the facts cannot be changed so.
  func steps(for node: ConditionNode, wanted: Bool) -> [ChangeStep]? {
    let opposite = Truth(!wanted)
    guard evaluation.truth(of: node) == opposite else { return [] }
    guard let steps = untriedSteps(for: node, wanted: wanted),
      after(steps).evaluation.truth(of: node) != opposite
    else { return nil }
    return steps
  }

  private func untriedSteps(for node: ConditionNode, wanted: Bool) -> [ChangeStep]? {
    switch node {
    case .all(let nodes):
      return wanted ? every(nodes, true) : cheapest(1, of: nodes, false)
    case .any(let nodes):
      return wanted ? cheapest(1, of: nodes, true) : every(nodes, false)
    case .not(let node):
      return steps(for: node, wanted: !wanted)
    case .atLeast(let number, let nodes):
      return counted(number, nodes, wanted)
    case .atMost(let number, let nodes):
      return counted(number + 1, nodes, !wanted)
    case .flag, .compares, .isOneOf, .choices, .years, .textLength, .textMatches, .everyRow,
      .faulty:
      return leafSteps(for: node, wanted: wanted)
    }
  }

  /// One after the other; a later step of a fact stands in the place of an earlier one.
  private func every(_ nodes: [ConditionNode], _ wanted: Bool) -> [ChangeStep]? {
    var search = self
    var all: [ChangeStep] = []
    for node in nodes {
      guard let steps = search.steps(for: node, wanted: wanted) else { return nil }
      search = search.after(steps)
      all.removeAll { earlier in steps.contains { $0.fact.id == earlier.fact.id } }
      all += steps
    }
    return all
  }

  /// The fewest steps that turn so many of the conditions that stand the other way.
  private func cheapest(
    _ number: Int, of nodes: [ConditionNode], _ wanted: Bool
  ) -> [ChangeStep]? {
    let choices = nodes.filter { evaluation.truth(of: $0) == Truth(!wanted) }
      .compactMap { node in steps(for: node, wanted: wanted).map { (node: node, steps: $0) } }
      .enumerated().sorted {
        ($0.element.steps.count, $0.offset) < ($1.element.steps.count, $1.offset)
      }
      .map(\.element)
    guard number > 0, choices.count >= number else { return number > 0 ? nil : [] }
    // Steps on different facts stand as they were found; where two touch, they are sought anew.
    let chosen = choices.prefix(number)
    let all = chosen.flatMap(\.steps)
    if Set(all.map(\.fact.id)).count == all.count { return all }
    return every(chosen.map(\.node), wanted)
  }

  /// At least so many of the conditions become true, or fewer than so many stay true.
  private func counted(_ number: Int, _ nodes: [ConditionNode], _ wanted: Bool) -> [ChangeStep]? {
    let truths = nodes.map(evaluation.truth(of:))
    let yes = truths.count { $0 == .yes }
    let unknown = truths.count { $0 == .unknown }
    return wanted
      ? cheapest(number - yes - unknown, of: nodes, true)
      : cheapest(yes - number + 1, of: nodes, false)
  }

  private func leafSteps(for node: ConditionNode, wanted: Bool) -> [ChangeStep]? {
    switch node {
    case .flag(let fact, let holds):
      return flagSteps(fact, holds == wanted)
    case .compares(let fact, let comparison):
      return figureSteps(
        fact, wanted ? comparison : comparison.opposite, isEqual: comparison, wanted)
    case .isOneOf(let fact, let ids):
      guard fact.isFree, case .choice(let list) = fact.kind,
        let id = wanted ? ids.first : list.options.map(\.id).first(where: { !ids.contains($0) })
      else { return nil }
      return [.set(fact, to: .choice(id))]
    case .choices(let fact, let relation, let ids):
      guard case .choices(let old)? = evaluation.usable(fact),
        let new = relation.changed(old, by: ids, wanted: wanted), fact.allows(from: old, to: new)
      else { return nil }
      return [.set(fact, to: .choices(new))]
    case .years(let fact, let relation, let years):
      guard case .years(let old)? = evaluation.usable(fact),
        let new = relation.changed(old, by: years, wanted: wanted), fact.allows(from: old, to: new)
      else { return nil }
      return [.set(fact, to: .years(new))]
    case .textLength(let fact, let comparison):
      guard fact.isFree, let target = (wanted ? comparison : comparison.opposite)?.nearest,
        target >= 0
      else { return nil }
      return [.length(fact, to: target)]
    case .textMatches(let fact, let pattern):
      guard wanted, fact.isFree, let text = evaluation.text(of: pattern) else { return nil }
      return [.set(fact, to: .text(text))]
    case .everyRow, .faulty, .all, .any, .not, .atLeast, .atMost:
      return nil
    }
  }

  private func flagSteps(_ fact: FactDefinition, _ wanted: Bool) -> [ChangeStep]? {
    let canChange = fact.isFree || (fact.changeability == .grows && wanted)
    return canChange ? [.set(fact, to: .flag(wanted))] : nil
  }
}

extension Comparison {
  /// What holds where this does not; an equality has two opposites and so none.
  var opposite: Comparison? {
    switch self {
    case .atLeast(let figure): .lessThan(figure)
    case .atMost(let figure): .moreThan(figure)
    case .moreThan(let figure): .atMost(figure)
    case .lessThan(let figure): .atLeast(figure)
    case .equals: nil
    }
  }

  /// The whole number that holds and lies nearest to those that do not.
  var nearest: Int64 {
    switch self {
    case .atLeast(let figure), .atMost(let figure), .equals(let figure): figure
    case .moreThan(let figure): figure + 1
    case .lessThan(let figure): figure - 1
    }
  }
}

extension SetRelation {
  /// The set changed as little as can be, so that the relation holds or does not.
  fileprivate func changed<Member: Hashable & Comparable>(
    _ set: Set<Member>, by named: [Member], wanted: Bool
  ) -> Set<Member>? {
    switch (self, wanted) {
    case (.includesAny, true), (.excludes, false): named.first.map { set.union([$0]) }
    case (.includesAll, true): set.union(named)
    case (.excludes, true), (.includesAny, false): set.subtracting(named)
    case (.includesAll, false): named.first.map { set.subtracting([$0]) }
    }
  }
}

extension FactDefinition {
  var isFree: Bool { changeability == .free }

  /// Whether a set may be changed so.
  fileprivate func allows<Member>(from old: Set<Member>, to new: Set<Member>) -> Bool {
    isFree || (changeability == .grows && new.isSuperset(of: old))
  }
}
