import NoticeKit

/// Whether one condition implies another, as far as the order of single facts shows it.
struct Implication {
  /// The comparisons that may be made before the answer is “not proven”.
  private static let greatestSteps = 20_000
  private var steps = 0

  /// Whether whatever meets one condition is proven to meet another.
  static func isProven(_ premise: ConditionNode, _ conclusion: ConditionNode) -> Bool {
    var implication = Implication()
    return implication.holds(premise.withoutNegations, conclusion.withoutNegations)
  }

  private mutating func holds(_ premise: ConditionNode, _ conclusion: ConditionNode) -> Bool {
    steps += 1
    guard steps <= Implication.greatestSteps else { return false }
    if case .all(let parts) = conclusion {
      for part in parts where !holds(premise, part) { return false }
      return true
    }
    if case .any(let parts) = premise {
      for part in parts where !holds(part, conclusion) { return false }
      return true
    }
    if case .any(let parts) = conclusion {
      for part in parts where holds(premise, part) { return true }
    }
    if case .all(let parts) = premise {
      for part in parts where holds(part, conclusion) { return true }
    }
    return holdsDirectly(premise, conclusion)
  }

  private mutating func holdsDirectly(
    _ premise: ConditionNode, _ conclusion: ConditionNode
  ) -> Bool {
    switch (premise, conclusion) {
    case (.atLeast(let number, let parts), .atLeast(let other, let others)):
      return number >= other && parts.count == others.count && hold(parts, others)
    case (.atMost(let number, let parts), .atMost(let other, let others)):
      return number <= other && parts.count == others.count && hold(others, parts)
    case (.not(let part), .not(let other)):
      return holds(other, part)
    case (.everyRow(let fact, let part), .everyRow(let other, let otherPart)):
      return fact.isSameDatum(as: other) && holds(part, otherPart)
    default:
      return premise.leafImplies(conclusion)
    }
  }

  private mutating func hold(_ premises: [ConditionNode], _ conclusions: [ConditionNode]) -> Bool {
    for (premise, conclusion) in zip(premises, conclusions) where !holds(premise, conclusion) {
      return false
    }
    return true
  }
}

extension ConditionNode {
  fileprivate func leafImplies(_ other: ConditionNode) -> Bool {
    guard let fact, let otherFact = other.fact, fact.isSameDatum(as: otherFact) else {
      return false
    }
    switch (self, other) {
    case (.flag(_, let holds), .flag(_, let otherHolds)):
      return holds == otherHolds
    case (.compares(_, let comparison), .compares(_, let otherComparison)),
      (.textLength(_, let comparison), .textLength(_, let otherComparison)):
      return comparison.implies(otherComparison)
    case (.isOneOf(_, let ids), .isOneOf(_, let otherIDs)):
      return Set(ids).isSubset(of: otherIDs)
    case (.choices(_, let relation, let ids), .choices(_, let otherRelation, let otherIDs)):
      return relation.with(ids, implies: otherRelation, with: otherIDs)
    case (.years(_, let relation, let years), .years(_, let otherRelation, let otherYears)):
      return relation.with(years, implies: otherRelation, with: otherYears)
    case (.textMatches(_, let pattern), .textMatches(_, let otherPattern)):
      return pattern == otherPattern
    default:
      return false
    }
  }

  /// The same condition with “not” only before what has no opposite of its own.
  fileprivate var withoutNegations: ConditionNode {
    switch self {
    case .not(let node): node.opposite
    case .all(let nodes): .all(nodes.map(\.withoutNegations))
    case .any(let nodes): .any(nodes.map(\.withoutNegations))
    case .atLeast(let number, let nodes): .atLeast(number, nodes.map(\.withoutNegations))
    case .atMost(let number, let nodes): .atMost(number, nodes.map(\.withoutNegations))
    case .everyRow(let fact, let node): .everyRow(fact, node.withoutNegations)
    case .compares(let fact, let comparison):
      .compares(fact, comparison.amongValues(of: fact))
    case .textLength(let fact, let comparison): .textLength(fact, comparison.ofWholeNumbers)
    case .flag, .isOneOf, .choices, .years, .textMatches, .faulty: self
    }
  }

  private var opposite: ConditionNode {
    switch self {
    case .not(let node): node.withoutNegations
    case .all(let nodes): .any(nodes.map(\.opposite))
    case .any(let nodes): .all(nodes.map(\.opposite))
    case .flag(let fact, let holds): .flag(fact, !holds)
    case .compares(let fact, let comparison):
      comparison.opposite.map { ConditionNode.compares(fact, $0).withoutNegations } ?? .not(self)
    case .textLength(let fact, let comparison):
      comparison.opposite.map { ConditionNode.textLength(fact, $0).withoutNegations } ?? .not(self)
    case .atLeast, .atMost, .isOneOf, .choices, .years, .textMatches, .everyRow, .faulty:
      .not(withoutNegations)
    }
  }
}

extension Comparison {
  /// The same among the values that a fact can have: of dates and counts only whole numbers.
  fileprivate func amongValues(of fact: FactDefinition) -> Comparison {
    switch fact.kind {
    case .count: ofWholeNumbers
    case .date: self == .equals(0) ? self : ofWholeNumbers
    default: self
    }
  }

  /// The same among whole numbers from 0 on, with the bound itself included: more than 1 is at least 2.
  fileprivate var ofWholeNumbers: Comparison {
    switch self {
    case .lessThan(let figure) where figure > .min: .atMost(figure - 1)
    case .moreThan(let figure) where figure < .max: .atLeast(figure + 1)
    case .equals(0): .atMost(0)
    default: self
    }
  }

  fileprivate var opposite: Comparison? {
    switch self {
    case .atLeast(let figure): .lessThan(figure)
    case .atMost(let figure): .moreThan(figure)
    case .moreThan(let figure): .atMost(figure)
    case .lessThan(let figure): .atLeast(figure)
    case .equals: nil
    }
  }

  /// Whether every number that stands so to the figure stands as the other says to the other's.
  fileprivate func implies(_ other: Comparison) -> Bool {
    switch (self, other) {
    case (.equals(let a), .equals(let b)): a == b
    case (.atLeast(let a), .atLeast(let b)), (.moreThan(let a), .moreThan(let b)),
      (.moreThan(let a), .atLeast(let b)), (.equals(let a), .atLeast(let b)):
      a >= b
    case (.atLeast(let a), .moreThan(let b)), (.equals(let a), .moreThan(let b)): a > b
    case (.atMost(let a), .atMost(let b)), (.lessThan(let a), .lessThan(let b)),
      (.lessThan(let a), .atMost(let b)), (.equals(let a), .atMost(let b)):
      a <= b
    case (.atMost(let a), .lessThan(let b)), (.equals(let a), .lessThan(let b)): a < b
    default: false
    }
  }
}

extension SetRelation {
  fileprivate func with<Member: Hashable>(
    _ members: [Member], implies other: SetRelation, with others: [Member]
  ) -> Bool {
    let (members, others) = (Set(members), Set(others))
    return switch (self, other) {
    case (.includesAll, .includesAll), (.excludes, .excludes): others.isSubset(of: members)
    case (.includesAny, .includesAny): members.isSubset(of: others)
    case (.includesAll, .includesAny): !members.isDisjoint(with: others)
    case (.includesAny, .includesAll): members.count == 1 && others.isSubset(of: members)
    default: false
    }
  }
}

extension FactDefinition {
  /// Whether two declarations are of the same datum, whatever it is called.
  func isSameDatum(as other: FactDefinition) -> Bool {
    storage === other.storage
      || (id == other.id && kind.isSame(as: other.kind) && derivation == other.derivation)
  }
}

extension FactKind {
  /// Whether two kinds take the same values, whatever their choices are called.
  fileprivate func isSame(as other: FactKind) -> Bool {
    switch (self, other) {
    case (.choice(let list), .choice(let others)), (.choices(let list), .choices(let others)):
      list.isOpen == others.isOpen && Set(list.options.map(\.id)) == Set(others.options.map(\.id))
    default: self == other
    }
  }
}
