/// The closed tree behind a condition; every interpretation walks this one tree.
package indirect enum ConditionNode: Sendable, Hashable {
  /// A flag holds, or does not.
  case flag(FactDefinition, Bool)
  /// An ordered fact stands so to a figure.
  case compares(FactDefinition, Comparison)
  /// A single choice is one of these.
  case isOneOf(FactDefinition, [String])
  /// A set of choices stands so to these.
  case choices(FactDefinition, SetRelation, [String])
  /// A set of years stands so to these.
  case years(FactDefinition, SetRelation, [Int])
  /// A text has so many characters, white space and line breaks left out.
  case textLength(FactDefinition, Comparison)
  /// A text fits a pattern from its first to its last character.
  case textMatches(FactDefinition, TextPattern)
  /// Every row of a fact is such; no rows at all are not.
  case everyRow(FactDefinition, ConditionNode)
  /// All of them: 且.
  case all([ConditionNode])
  /// Any of them: 之一.
  case any([ConditionNode])
  /// Not.
  case not(ConditionNode)
  /// At least so many of them.
  case atLeast(Int, [ConditionNode])
  /// At most so many of them: 任选.
  case atMost(Int, [ConditionNode])
  /// Something was written that means nothing; it decides nothing and is a fault of the rule set.
  case faulty(ConditionFault)
}

/// How a set stands to the members that a condition names.
package enum SetRelation: String, Sendable, Hashable {
  /// At least one of them is in the set.
  case includesAny = "includes-any"
  /// All of them are in the set.
  case includesAll = "includes-all"
  /// None of them is in the set.
  case excludes
}

/// Why a part of a condition means nothing.
package struct ConditionFault: Sendable, Hashable {
  package let kind: Fault.Kind
  package let fact: FactDefinition?
  package let source: String
  package let found: Wording
  package let mend: Wording

  package init(
    _ kind: Fault.Kind = .impossibleLiteral, fact: FactDefinition?, source: String, found: Wording,
    mend: Wording
  ) {
    self.kind = kind
    self.fact = fact
    self.source = source
    self.found = found
    self.mend = mend
  }
}

extension ConditionFault {
  fileprivate static let nestedTooDeeply = ConditionFault(
    .oversizedCondition, fact: nil, source: "…",
    found: Wording("条件嵌套过深", "conditions are nested too deeply"),
    mend: Wording("分成几条要求", "split them into several requirements"))
}

extension ConditionNode {
  /// The conditions directly below.
  package var children: [ConditionNode] {
    switch self {
    case .all(let nodes), .any(let nodes), .atLeast(_, let nodes), .atMost(_, let nodes): nodes
    case .not(let node): [node]
    case .flag, .compares, .isOneOf, .choices, .years, .textLength, .textMatches, .everyRow,
      .faulty:
      []
    }
  }

  /// The fact that a leaf speaks of.
  package var fact: FactDefinition? {
    switch self {
    case .flag(let fact, _), .compares(let fact, _), .isOneOf(let fact, _),
      .choices(let fact, _, _), .years(let fact, _, _), .textLength(let fact, _),
      .textMatches(let fact, _), .everyRow(let fact, _):
      fact
    case .faulty(let fault): fault.fact
    case .all, .any, .not, .atLeast, .atMost: nil
    }
  }

  /// The facts of every leaf, each as often as it stands there: its own, then those that its pattern takes
  /// parts from.
  package var facts: [FactDefinition] {
    var facts: [FactDefinition] = []
    visitFacts { facts.append($0) }
    return facts
  }

  /// Hands over the facts of every leaf, from left to right, each as often as it stands there.
  package func visitFacts(_ visit: (FactDefinition) -> Void) {
    switch self {
    case .all(let nodes), .any(let nodes), .atLeast(_, let nodes), .atMost(_, let nodes):
      for node in nodes { node.visitFacts(visit) }
    case .not(let node): node.visitFacts(visit)
    case .textMatches(let fact, let pattern):
      visit(fact)
      pattern.facts.forEach(visit)
    case .flag(let fact, _), .compares(let fact, _), .isOneOf(let fact, _),
      .choices(let fact, _, _), .years(let fact, _, _), .textLength(let fact, _),
      .everyRow(let fact, _):
      visit(fact)
    case .faulty(let fault):
      if let fact = fault.fact { visit(fact) }
    }
  }

  /// Every leaf, from left to right.
  package var leaves: [ConditionNode] {
    switch self {
    case .all, .any, .not, .atLeast, .atMost: children.flatMap(\.leaves)
    case .flag, .compares, .isOneOf, .choices, .years, .textLength, .textMatches, .everyRow,
      .faulty:
      [self]
    }
  }
}

/// What must hold of a nominee's facts: an opaque value over one closed, inspectable tree.
///
/// Conditions are made with the named methods of facts (`atLeast`, `onOrBefore`, `excludes`) and
/// composed with `allOf`, `anyOf`, `not`, `atLeast(_:of:)` and
/// `atMost(_:of:)`. Printing one gives the Swift that makes it.
public struct Condition: Sendable, Hashable {
  package let node: ConditionNode
  /// How deeply it is nested; a leaf counts one.
  private let depth: Int

  private init(_ node: ConditionNode, depth: Int) {
    self.node = node
    self.depth = depth
  }

  /// Makes a condition of one leaf.
  package init(_ leaf: ConditionNode) { self.init(leaf, depth: 1) }

  /// Composes conditions.
  ///
  /// Where they are nested beyond all use they become one that means nothing, so that no walk over a
  /// tree can run out of stack.
  package init(of conditions: [Condition], _ compose: ([ConditionNode]) -> ConditionNode) {
    let inner = conditions.map(\.depth).max() ?? 0
    if inner < Condition.greatestDepth {
      self.init(compose(conditions.map(\.node)), depth: inner + 1)
    } else {
      self.init(.faulty(.nestedTooDeeply))
    }
  }

  private static let greatestDepth = 200

  /// The facts it speaks of, each once, in order.
  public var facts: [FactDefinition] {
    let all = node.facts
    guard all.count > 1 else { return all }
    var seen: Set<FactID> = []
    return all.filter { seen.insert($0.id).inserted }
  }
}
