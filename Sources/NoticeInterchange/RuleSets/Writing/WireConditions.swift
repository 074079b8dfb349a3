import NoticeKit

extension ConditionNode {
  /// The condition, a leaf with its fact first; what means nothing is told as it was written.
  var wire: JSONValue {
    switch self {
    case .flag(let fact, let holds): leaf(fact, "is", .bool(holds))
    case .compares(let fact, let comparison):
      leaf(fact, comparison.wireName(of: fact.kind), WireFigure.wire(comparison.figure, fact.kind))
    case .isOneOf(let fact, let ids): leaf(fact, "isOneOf", .strings(ids))
    case .choices(let fact, let relation, let ids): leaf(fact, relation.wireName, .strings(ids))
    case .years(let fact, let relation, let years):
      leaf(fact, relation.wireName, .array(years.map { .integer($0) }))
    case .textLength(let fact, let comparison):
      leaf(
        fact, "length",
        .members((comparison.wireName(of: .count), .integer(comparison.figure))))
    case .textMatches(let fact, let pattern):
      leaf(fact, "matches", .array(pattern.parts.map(\.wire)))
    case .everyRow(let fact, let node): leaf(fact, "everyRow", node.wire)
    case .all(let nodes): ["all": .array(nodes.map(\.wire))]
    case .any(let nodes): ["any": .array(nodes.map(\.wire))]
    case .not(let node): ["not": node.wire]
    case .atLeast(let number, let nodes):
      ["atLeast": .integer(number), "of": .array(nodes.map(\.wire))]
    case .atMost(let number, let nodes):
      ["atMost": .integer(number), "of": .array(nodes.map(\.wire))]
    case .faulty(let fault): ["meaningless": .string(fault.source)]
    }
  }

  private func leaf(_ fact: FactDefinition, _ name: String, _ value: JSONValue) -> JSONValue {
    .object([.init("fact", .string(fact.id.description)), .init(name, value)])
  }
}

extension Comparison {
  /// What the comparison is called; days have words of their own.
  fileprivate func wireName(of kind: FactKind) -> String {
    let isDate = kind == .date
    return switch self {
    case .atLeast: isDate ? "onOrAfter" : "atLeast"
    case .atMost: isDate ? "onOrBefore" : "atMost"
    case .moreThan: isDate ? "after" : "moreThan"
    case .lessThan: isDate ? "before" : "lessThan"
    case .equals: isDate ? "on" : "equals"
    }
  }
}

extension SetRelation {
  fileprivate var wireName: String {
    switch self {
    case .includesAny: "includesAny"
    case .includesAll: "includesAll"
    case .excludes: "excludes"
    }
  }
}

extension TextPattern.Part {
  fileprivate var wire: JSONValue {
    switch self {
    case .literal(let text): ["literal": .string(text)]
    case .oneOf(let texts): ["oneOf": .strings(texts)]
    case .anything(let name): ["anything": .string(name)]
    case .digits(let range):
      ["digits": [.integer(range.lowerBound), .integer(range.upperBound)]]
    case .stated(let fact, let endings):
      .members(
        ("stated", .string(fact.id.description)), ("endings", .unlessEmpty(endings)))
    }
  }
}
