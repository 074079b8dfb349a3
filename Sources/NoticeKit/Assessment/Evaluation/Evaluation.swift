/// Decides conditions over the facts of one nomination on one day of submission.
struct Evaluation: Sendable {
  var facts: [FactID: FactValue]
  var submitted: CalendarDate?
  /// Lengths that texts are to be brought to, where a change is tried out.
  var lengths: [FactID: Int64] = [:]

  /// The truth of a condition.
  func truth(of node: ConditionNode) -> Truth {
    switch node {
    case .flag(let fact, let holds):
      let truth = flag(fact)
      return holds ? truth : truth.negated
    case .compares(let fact, let comparison):
      return span(of: fact)?.truth(of: comparison, factors: fact.kind.factors) ?? .unknown
    case .isOneOf(let fact, let ids):
      guard case .choice(let id)? = usable(fact) else { return .unknown }
      return Truth(ids.contains(id))
    case .choices(let fact, let relation, let ids):
      guard case .choices(let chosen)? = usable(fact) else { return .unknown }
      return relation.truth(of: ids, in: chosen)
    case .years(let fact, let relation, let years):
      guard case .years(let stated)? = usable(fact) else { return .unknown }
      return relation.truth(of: years, in: stated)
    case .textLength(let fact, let comparison):
      guard case .text(let text)? = usable(fact) else { return .unknown }
      let length = lengths[fact.id] ?? countedLength(of: text)
      return Span(exactly: length).truth(of: comparison, factors: (1, 1))
    case .textMatches(let fact, let pattern):
      guard lengths[fact.id] == nil, case .text(let text)? = usable(fact) else { return .unknown }
      return truth(of: text, fits: pattern)
    case .everyRow(let fact, let node):
      guard case .rows(let rows)? = usable(fact) else { return .unknown }
      return rows.isEmpty ? .no : rows.reduce(.yes) { $0.and(truth(of: node, in: $1)) }
    case .all(let nodes):
      return nodes.reduce(.yes) { $0 == .no ? .no : $0.and(truth(of: $1)) }
    case .any(let nodes):
      return nodes.reduce(.no) { $0 == .yes ? .yes : $0.or(truth(of: $1)) }
    case .not(let node):
      return truth(of: node).negated
    case .atLeast(let number, let nodes):
      let (yes, unknown) = counts(of: nodes)
      return .atLeast(number, yes: yes, unknown: unknown)
    case .atMost(let number, let nodes):
      let (yes, unknown) = counts(of: nodes)
      return Truth.atMost(number, yes: yes, unknown: unknown)
    case .faulty:
      return .unknown
    }
  }

  private func counts(of nodes: [ConditionNode]) -> (yes: Int, unknown: Int) {
    nodes.reduce(into: (0, 0)) { counts, node in
      switch truth(of: node) {
      case .yes: counts.0 += 1
      case .unknown: counts.1 += 1
      case .no: break
      }
    }
  }

  /// The stated value of a fact, where it is one that the fact can have.
  func usable(_ fact: FactDefinition) -> FactValue? {
    guard let value = facts[fact.id], fact.kind.objection(to: value) == nil else { return nil }
    return value
  }
}

extension SetRelation {
  fileprivate func truth<Member: Hashable>(of named: [Member], in set: Set<Member>) -> Truth {
    switch self {
    case .includesAny: Truth(named.contains(where: set.contains))
    case .includesAll: Truth(named.allSatisfy(set.contains))
    case .excludes: Truth(!named.contains(where: set.contains))
    }
  }
}

extension FactKind {
  /// What values and figures are multiplied with, so that both count in the same units.
  var factors: (value: Int64, figure: Int64) {
    switch self {
    case .share: (1_000_000, 1)
    case .duration: (1, 2)
    default: (1, 1)
    }
  }
}
