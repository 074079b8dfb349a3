extension Condition: CustomStringConvertible {
  /// The Swift that makes the condition, such as `OrganizationFacts.registeredVolunteers.atLeast(20)`.
  public var description: String { node.swift }
}

extension ConditionNode {
  fileprivate var swift: String {
    switch self {
    case .flag(let fact, let holds):
      "\(fact.storage.symbol).\(holds ? "holds" : "doesNotHold")"
    case .compares(let fact, let comparison):
      "\(fact.storage.symbol).\(comparison.swift(of: fact.kind))"
    case .isOneOf(let fact, let ids):
      "\(fact.storage.symbol).isOneOf(\(fact.swift(ids)))"
    case .choices(let fact, let relation, let ids):
      "\(fact.storage.symbol).\(relation.swift)\(fact.swift(ids)))"
    case .years(let fact, let relation, let years):
      "\(fact.storage.symbol).\(relation.swift)\(listed(years, relation)))"
    case .textLength(let fact, let comparison):
      "\(fact.storage.symbol).length(\(comparison.lengthSwift))"
    case .textMatches(let fact, let pattern):
      "\(fact.storage.symbol).matches(\(pattern.swift))"
    case .everyRow(let fact, let node):
      "\(fact.storage.symbol).every(\(node.swift))"
    case .all(let nodes): "allOf(\(list(nodes)))"
    case .any(let nodes): "anyOf(\(list(nodes)))"
    case .not(let node): "not(\(node.swift))"
    case .atLeast(let number, let nodes): "atLeast(\(number), of: \(list(nodes)))"
    case .atMost(let number, let nodes): "atMost(\(number), of: \(list(nodes)))"
    case .faulty(let fault): fault.source
    }
  }

  private func list(_ nodes: [ConditionNode]) -> String {
    nodes.map(\.swift).joined(separator: ", ")
  }

  /// Excluded years that follow each other are a range, as authors write them.
  private func listed(_ years: [Int], _ relation: SetRelation) -> String {
    let follow = zip(years, years.dropFirst()).allSatisfy { $0 < $1 && $0 + 1 == $1 }
    if relation == .excludes, years.count > 2, follow, let first = years.first,
      let last = years.last
    {
      return "\(first)...\(last)"
    }
    return years.map(String.init).joined(separator: ", ")
  }
}

extension SetRelation {
  fileprivate var swift: String {
    switch self {
    case .includesAny: "includes(anyOf: "
    case .includesAll: "includes(allOf: "
    case .excludes: "excludes("
    }
  }
}

extension Comparison {
  fileprivate func swift(of kind: FactKind) -> String {
    switch kind {
    case .date: dateSwift
    case .share: named("percent: ") { ExactDecimal.digits($0, scale: 4) }
    case .duration: named("") { $0 % 12 == 0 ? "years: \($0 / 12)" : "months: \($0)" }
    case .decimal(let scale): named("") { ExactDecimal.digits($0, scale: scale) }
    default: named("") { String($0) }
    }
  }

  fileprivate var lengthSwift: String {
    switch self {
    case .atLeast(let figure): "atLeast: \(figure)"
    case .atMost(let figure): "atMost: \(figure)"
    default: named("") { String($0) }
    }
  }

  private func named(_ label: String, _ digits: (Int64) -> String) -> String {
    switch self {
    case .atLeast(let figure): "atLeast(\(label)\(digits(figure)))"
    case .atMost(let figure): "atMost(\(label)\(digits(figure)))"
    case .moreThan(let figure): "moreThan(\(label)\(digits(figure)))"
    case .lessThan(let figure): "lessThan(\(label)\(digits(figure)))"
    case .equals(let figure): "equals(\(label)\(digits(figure)))"
    }
  }

  private var dateSwift: String {
    func quoted(_ number: Int64) -> String {
      "\"\(CalendarDate(dayNumber: number)?.description ?? String(number))\""
    }
    switch self {
    case .atLeast(let day): return "onOrAfter(\(quoted(day)))"
    case .atMost(let day): return "onOrBefore(\(quoted(day)))"
    case .moreThan(let day): return "after(\(quoted(day)))"
    case .lessThan(let day): return "before(\(quoted(day)))"
    case .equals(let day): return "on(\(quoted(day)))"
    }
  }
}

extension ExactDecimal {
  /// The shortest digits of some units at a scale.
  package static func digits(_ units: Int64, scale: Int) -> String {
    ExactDecimal(units: units, scale: scale)?.description ?? String(units)
  }
}

extension FactDefinition {
  fileprivate func swift(_ ids: [String]) -> String {
    ids.map(quoted).joined(separator: ", ")
  }
}

extension TextPattern {
  fileprivate var swift: String {
    let parts = parts.map { part in
      switch part {
      case .literal(let text): ".literal(\(quoted(text)))"
      case .oneOf(let texts): ".oneOf([\(texts.map(quoted).joined(separator: ", "))])"
      case .anything(let name): ".anything(named: \(quoted(name)))"
      case .digits(let range): ".digits(\(range.lowerBound)...\(range.upperBound))"
      case .stated(let fact, let endings): ".own(\(fact.storage.symbol)\(endingsSwift(endings)))"
      }
    }
    return "[\(parts.joined(separator: ", "))]"
  }
}

private func endingsSwift(_ endings: [String]) -> String {
  endings.isEmpty ? "" : ", endingIn: " + endings.map(quoted).joined(separator: ", ")
}

/// A text as a Swift string literal of one line.
private func quoted(_ text: String) -> String {
  let scalars = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case _ where scalar.value < 32 || (127...159).contains(scalar.value):
      "\\u{\(String(scalar.value, radix: 16))}"
    default: String(scalar)
    }
  }
  return "\"\(scalars.joined())\""
}
