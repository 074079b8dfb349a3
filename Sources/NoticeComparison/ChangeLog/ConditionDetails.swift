import NoticeKit

/// What differs between two conditions, part by part.
struct ConditionDetails {
  let decider: any DirectionDecider

  /// What differs; empty where both are the same, whatever their facts are called.
  func details(from old: ConditionNode, to new: ConditionNode) -> [ChangeDetail] {
    if old == new { return [] }
    if case .any(let parts) = old, case .any(let others) = new {
      return details(from: parts, to: others, joined: ConditionNode.any)
    }
    return details(from: old.conjuncts, to: new.conjuncts, joined: ConditionNode.all)
  }

  private func details(
    from old: [ConditionNode], to new: [ConditionNode], joined: ([ConditionNode]) -> ConditionNode
  ) -> [ChangeDetail] {
    let pairs = paired(old, new) { $0 }
    let other = pairs.filter { $0.old == nil || $0.new == nil }
    let alike = paired(other.compactMap(\.old), other.compactMap(\.new), by: Shape.init)
    let matched = alike.filter { $0.old != nil && $0.new != nil }
    let rest = alike.filter { $0.old == nil || $0.new == nil }
    // What stands beside a part decides whether its coming or going matters.
    let beside =
      pairs.filter { $0.old != nil && $0.new != nil }.compactMap(\.new)
      + matched.flatMap { [$0.old, $0.new].compactMap { $0 } }
    return matched.flatMap { pair -> [ChangeDetail] in
      guard let old = pair.old, let new = pair.new else { return [] }
      return details(ofLike: old, new)
    }
      + left(rest.compactMap(\.old), rest.compactMap(\.new)) { gone, come in
        direction(joined(beside + gone), joined(beside + come))
      }
  }

  /// Parts that have no counterpart: another fact in their place, or one more, or one less.
  private func left(
    _ old: [ConditionNode], _ new: [ConditionNode],
    direction: ([ConditionNode], [ConditionNode]) -> ChangeDirection?
  ) -> [ChangeDetail] {
    let (gone, come) = (ConditionNode.inWords(old), ConditionNode.inWords(new))
    guard let gone, let come else {
      return ChangeDetail.between(gone, come, as: .condition, direction(old, new))
    }
    let (facts, others) = (old.flatMap(\.factIDs), new.flatMap(\.factIDs))
    guard Set(facts).isDisjoint(with: others) else {
      return [ChangeDetail(.condition, gone, come, direction(old, new))]
    }
    var details = [ChangeDetail(.fact, gone, come, .changed)]
    if old.count == 1, new.count == 1, case .compares(let fact, let comparison) = old[0],
      case .compares(let other, let otherComparison) = new[0], fact.kind == other.kind
    {
      details += ChangeDetail.between(
        fact.figure(comparison.figure), other.figure(otherComparison.figure),
        as: fact.kind == .date ? .date : .figure, .changed)
    }
    return details
  }

  /// Two parts of one shape about one fact.
  private func details(ofLike old: ConditionNode, _ new: ConditionNode) -> [ChangeDetail] {
    let direction = direction(old, new)
    guard let fact = old.fact, let newFact = new.fact else {
      return ChangeDetail.between(old.words, new.words, as: .condition, direction)
    }
    guard fact.isSameDatum(as: newFact) else {
      let kind: ChangeKind = fact.kind == newFact.kind ? .fact : .choices
      return [ChangeDetail(kind, old.words, new.words, .changed)]
    }
    switch (old, new) {
    case (.compares(_, let comparison), .compares(_, let other))
    where comparison.figure != other.figure:
      let kind: ChangeKind = fact.kind == .date ? .date : .figure
      return [
        ChangeDetail(
          kind, fact.figure(comparison.figure), newFact.figure(other.figure), direction)
      ]
    case (.textLength(_, let comparison), .textLength(_, let other))
    where comparison.figure != other.figure:
      return [
        ChangeDetail(
          .figure, Wording("\(comparison.figure)字", "\(comparison.figure) characters"),
          Wording("\(other.figure)字", "\(other.figure) characters"), direction)
      ]
    case (.isOneOf(_, let ids), .isOneOf(_, let others)) where Set(ids) != Set(others),
      (.choices(_, _, let ids), .choices(_, _, let others)) where Set(ids) != Set(others):
      return [ChangeDetail(.choices, old.words, new.words, direction)]
    case (.years(_, _, let years), .years(_, _, let others)) where Set(years) != Set(others):
      return [ChangeDetail(.years, listed(years), listed(others), direction)]
    case (.everyRow(_, let part), .everyRow(_, let other)) where part != other:
      return details(from: part, to: other)
    default:
      return [
        ChangeDetail(direction == nil ? .wording : .condition, old.words, new.words, direction)
      ]
    }
  }

  private func listed(_ years: [Int]) -> Wording {
    let ranges = Set(years).sorted().inRanges
    return Wording(ranges.joined(separator: "、"), ranges.joined(separator: ", "))
  }

  private func direction(_ old: ConditionNode, _ new: ConditionNode) -> ChangeDirection? {
    decider.direction(from: Condition(old), to: Condition(new))
  }
}

/// What must be the same for two parts of a condition to be one part with another figure.
private struct Shape: Hashable {
  let form: String
  let fact: FactID?

  init(_ node: ConditionNode) {
    fact = node.fact?.id
    form =
      switch node {
      case .flag: "flag"
      case .compares(_, let comparison): comparison.form
      case .isOneOf: "is one of"
      case .choices(_, let relation, _): "choices " + relation.rawValue
      case .years(_, let relation, _): "years " + relation.rawValue
      case .textLength(_, let comparison): "length " + comparison.form
      case .textMatches: "matches"
      case .everyRow: "every row"
      case .all: "all"
      case .any: "any"
      case .not: "not"
      case .atLeast: "at least of"
      case .atMost: "at most of"
      case .faulty: "faulty"
      }
  }
}

extension Comparison {
  fileprivate var form: String {
    switch self {
    case .atLeast: "at least"
    case .atMost: "at most"
    case .moreThan: "more than"
    case .lessThan: "less than"
    case .equals: "exactly"
    }
  }
}

extension ConditionNode {
  /// The conditions that must all hold.
  fileprivate var conjuncts: [ConditionNode] {
    if case .all(let parts) = self { parts.flatMap(\.conjuncts) } else { [self] }
  }

  fileprivate var factIDs: [FactID] { leaves.flatMap(\.facts).map(\.id) }

  /// Several conditions in words, or `nil` where there are none.
  fileprivate static func inWords(_ nodes: [ConditionNode]) -> Wording? {
    switch nodes.count {
    case 0: nil
    case 1: nodes[0].words
    default: ConditionNode.all(nodes).words
    }
  }
}
