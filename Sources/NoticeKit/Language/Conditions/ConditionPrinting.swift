extension Condition: CustomStringConvertible {
  /// The Swift that makes the condition, such as `OrganizationFacts.registeredVolunteers.atLeast(20)`.
  public var description: String { node.source().line ?? "" }
}

extension ConditionNode {
  /// The Swift that makes the condition, with each fact called as it is told to be.
  package func source(
    naming name: (FactDefinition) -> String = { $0.storage.symbol }
  ) -> SwiftSource {
    func call(_ fact: FactDefinition, _ phrase: String, _ arguments: [SwiftArgument]) -> SwiftSource
    {
      .call("\(name(fact)).\(phrase)", arguments)
    }
    func list(_ nodes: [ConditionNode]) -> [SwiftArgument] {
      nodes.map { SwiftArgument(nil, $0.source(naming: name)) }
    }
    /// The label stands before the first of several arguments.
    func several(
      _ number: Int, of nodes: [ConditionNode], in combinator: String
    ) -> SwiftSource {
      let rest = list(nodes)
      let first = rest.prefix(1).map { SwiftArgument("of", $0.value) }
      return .call(
        combinator, [SwiftArgument(nil, .plain(String(number)))] + first + rest.dropFirst())
    }
    switch self {
    case .flag(let fact, let holds):
      return .plain("\(name(fact)).\(holds ? "holds" : "doesNotHold")")
    case .compares(let fact, let comparison):
      return call(fact, comparison.phrase(of: fact.kind), [comparison.argument(of: fact.kind)])
    case .isOneOf(let fact, let ids):
      return call(fact, "isOneOf", ids.map { SwiftArgument(nil, .text($0)) })
    case .choices(let fact, let relation, let ids):
      return call(fact, relation.phrase, relation.labelled(ids.map { .text($0) }))
    case .years(let fact, let relation, let years):
      return call(fact, relation.phrase, relation.labelled(listed(years, relation)))
    case .textLength(let fact, let comparison):
      return call(fact, "length", [comparison.lengthArgument])
    case .textMatches(let fact, let pattern):
      return call(
        fact, "matches", [SwiftArgument(nil, .list(pattern.parts.map { $0.source(naming: name) }))])
    case .everyRow(let fact, let node):
      return call(fact, "every", list([node]))
    case .all(let nodes): return .call("allOf", list(nodes))
    case .any(let nodes): return .call("anyOf", list(nodes))
    case .not(let node): return .call("not", list([node]))
    case .atLeast(let number, let nodes): return several(number, of: nodes, in: "atLeast")
    case .atMost(let number, let nodes): return several(number, of: nodes, in: "atMost")
    case .faulty(let fault): return .plain(fault.source)
    }
  }

  /// Excluded years that follow each other are a range, as authors write them.
  private func listed(_ years: [Int], _ relation: SetRelation) -> [SwiftSource] {
    let follow = zip(years, years.dropFirst()).allSatisfy { $0 < $1 && $0 + 1 == $1 }
    if relation == .excludes, years.count > 2, follow, let first = years.first,
      let last = years.last
    {
      return [.plain("\(first)...\(last)")]
    }
    return years.map { .plain(String($0)) }
  }
}

extension SetRelation {
  fileprivate var phrase: String { self == .excludes ? "excludes" : "includes" }

  fileprivate func labelled(_ members: [SwiftSource]) -> [SwiftArgument] {
    let label: String? =
      switch self {
      case .includesAny: "anyOf"
      case .includesAll: "allOf"
      case .excludes: nil
      }
    return members.enumerated().map { SwiftArgument($0.offset == 0 ? label : nil, $0.element) }
  }
}

extension Comparison {
  fileprivate func phrase(of kind: FactKind) -> String {
    let isDate = kind == .date
    return switch self {
    case .atLeast: isDate ? "onOrAfter" : "atLeast"
    case .atMost: isDate ? "onOrBefore" : "atMost"
    case .moreThan: isDate ? "after" : "moreThan"
    case .lessThan: isDate ? "before" : "lessThan"
    case .equals: isDate ? "on" : "equals"
    }
  }

  fileprivate func argument(of kind: FactKind) -> SwiftArgument {
    switch kind {
    case .date:
      let day = CalendarDate(dayNumber: figure)?.description
      return SwiftArgument(nil, .text(day ?? String(figure)))
    case .share: return SwiftArgument("percent", .plain(ExactDecimal.digits(figure, scale: 4)))
    case .duration:
      return figure % 12 == 0
        ? SwiftArgument("years", .plain(String(figure / 12)))
        : SwiftArgument("months", .plain(String(figure)))
    case .decimal(let scale):
      return SwiftArgument(nil, .plain(ExactDecimal.digits(figure, scale: scale)))
    default: return SwiftArgument(nil, .plain(String(figure)))
    }
  }

  fileprivate var lengthArgument: SwiftArgument {
    let label: String? =
      switch self {
      case .atLeast: "atLeast"
      case .atMost: "atMost"
      default: nil
      }
    return SwiftArgument(label, .plain(String(figure)))
  }
}

extension ExactDecimal {
  /// The shortest digits of some units at a scale.
  package static func digits(_ units: Int64, scale: Int) -> String {
    ExactDecimal(units: units, scale: scale)?.description ?? String(units)
  }
}

extension TextPattern.Part {
  fileprivate func source(naming name: (FactDefinition) -> String) -> SwiftSource {
    switch self {
    case .literal(let text): .call(".literal", SwiftArgument(nil, .text(text)))
    case .oneOf(let texts): .call(".oneOf", SwiftArgument(nil, .list(texts.map { .text($0) })))
    case .anything(let name): .call(".anything", SwiftArgument("named", .text(name)))
    case .digits(let range): .plain(".digits(\(range.lowerBound)...\(range.upperBound))")
    case .stated(let fact, let endings):
      .call(
        ".own",
        [SwiftArgument(nil, .plain(name(fact)))]
          + endings.enumerated().map {
            SwiftArgument($0.offset == 0 ? "endingIn" : nil, .text($0.element))
          })
    }
  }
}
