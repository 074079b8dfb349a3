import NoticeKit

extension Condition {
  /// The condition with one thing in it changed.
  var variants: [Variant<Condition>] { node.variants.map { $0.map(Condition.init) } }
}

extension ConditionNode {
  var variants: [Variant<ConditionNode>] {
    switch self {
    case .flag(let fact, let holds):
      return [
        Variant(holds ? "holds → does not" : "does not hold → holds", .flag(fact, !holds))
      ]
    case .compares(let fact, let comparison):
      return comparison.variants(of: fact).map { $0.map { .compares(fact, $0) } }
    case .textLength(let fact, let comparison):
      return comparison.variants(of: fact).map { $0.map { .textLength(fact, $0) } }
    case .isOneOf(let fact, let ids):
      return Mutation.variants(ofChoices: ids, of: fact).map { $0.map { .isOneOf(fact, $0) } }
    case .choices(let fact, let relation, let ids):
      return Mutation.variants(ofChoices: ids, of: fact)
        .map { $0.map { .choices(fact, relation, $0) } }
        + relation.others(toSetOf: ids.count)
        .map { Variant("\(relation.rawValue) → \($0.rawValue)", .choices(fact, $0, ids)) }
    case .years(let fact, let relation, let years):
      return Mutation.variants(ofYears: years).map { $0.map { .years(fact, relation, $0) } }
        + relation.others(toSetOf: years.count)
        .map { Variant("\(relation.rawValue) → \($0.rawValue)", .years(fact, $0, years)) }
    case .textMatches(let fact, let pattern):
      return pattern.variants.map { $0.map { .textMatches(fact, $0) } }
    case .everyRow(let fact, let body):
      return body.told.map { $0.map { .everyRow(fact, $0) } }
    case .not(let node):
      return [Variant("without not", node)] + node.told.map { $0.map { .not($0) } }
    case .all(let nodes):
      return swapped("all → any", nodes) { .any($0) } + inner(nodes) { .all($0) }
    case .any(let nodes):
      return swapped("any → all", nodes) { .all($0) } + inner(nodes) { .any($0) }
    case .atLeast(let number, let nodes):
      return counted(number, nodes) { .atLeast($0, $1) }
    case .atMost(let number, let nodes):
      return counted(number, nodes) { .atMost($0, $1) }
    case .faulty:
      return []
    }
  }

  /// The variants, each told with the fact that it speaks of.
  private var told: [Variant<ConditionNode>] {
    guard let fact else { return variants }
    return variants.map { Variant("\(fact.id) \($0.change)", $0.value) }
  }

  /// All and any of a single child are the same.
  private func swapped(
    _ change: String, _ nodes: [ConditionNode], _ compose: ([ConditionNode]) -> ConditionNode
  ) -> [Variant<ConditionNode>] {
    nodes.count > 1 ? [Variant(change, compose(nodes))] : []
  }

  private func counted(
    _ number: Int, _ nodes: [ConditionNode],
    _ compose: (Int, [ConditionNode]) -> ConditionNode
  ) -> [Variant<ConditionNode>] {
    [number + 1, number - 1].map { Variant("\(number) of → \($0) of", compose($0, nodes)) }
      + inner(nodes) { compose(number, $0) }
  }

  /// Each child left out, and each child changed.
  private func inner(
    _ nodes: [ConditionNode], _ compose: ([ConditionNode]) -> ConditionNode
  ) -> [Variant<ConditionNode>] {
    nodes.indices.flatMap { index in
      func with(_ replacement: [ConditionNode]) -> ConditionNode {
        var copy = nodes
        copy.replaceSubrange(index...index, with: replacement)
        return compose(copy)
      }
      let dropped =
        nodes.count > 1 ? [Variant("without \(nodes[index].words.en)", with([]))] : []
      return dropped + nodes[index].told.map { $0.map { with([$0]) } }
    }
  }
}
