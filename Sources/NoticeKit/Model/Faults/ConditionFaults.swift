extension RequirementInspection {
  /// How deeply conditions may be nested.
  static let greatestDepth = 32
  /// How many parts one condition may have.
  static let greatestSize = 2_000

  /// Everything that can be wrong with a condition.
  func faults(of node: ConditionNode) -> [Fault] {
    if let size = node.sizeWithin(depth: RequirementInspection.greatestDepth),
      size <= RequirementInspection.greatestSize
    {
      return innerFaults(of: node)
    }
    return [
      fault(
        .oversizedCondition, Wording("条件过深或过大", "the condition is too deep or too large"),
        Wording("分成几条要求，或列成选项", "split it into several requirements, or list choices"))
    ]
  }

  private func innerFaults(of node: ConditionNode) -> [Fault] {
    let own: [Fault] =
      switch node {
      case .flag: []
      case .compares(let fact, let comparison): figureFaults(comparison, of: fact)
      case .isOneOf(let fact, let ids), .choices(let fact, _, let ids): choiceFaults(ids, of: fact)
      case .years(_, _, let years): yearFaults(years)
      case .textLength(_, let comparison):
        (0...1_000_000).contains(comparison.figure) ? [] : [outOfRange("\(comparison.figure)")]
      case .textMatches(_, let pattern): patternFaults(pattern)
      case .everyRow(let fact, let node): rowFaults(node, of: fact)
      case .all(let nodes), .any(let nodes): nodes.isEmpty ? [empty] : []
      case .not: []
      case .atLeast(let number, let nodes):
        (1...max(1, nodes.count)).contains(number) && !nodes.isEmpty ? [] : [empty]
      case .atMost(let number, let nodes):
        (0..<max(1, nodes.count)).contains(number) && !nodes.isEmpty ? [] : [empty]
      case .faulty(let faulty): [fault(faulty.kind, faulty.found, faulty.mend)]
      }
    return own + node.children.flatMap(innerFaults(of:))
  }

  private var empty: Fault {
    fault(
      .emptyCondition,
      Wording("组合条件为空，或所求之数与所列之数不合", "the list is empty, or asks for more or fewer than it has"),
      Wording("列出各项，所求之数在其内", "list the conditions and ask for a number among them"))
  }

  private func outOfRange(_ figure: String) -> Fault { outOfRange(Wording(figure, figure)) }

  private func outOfRange(_ figure: Wording) -> Fault {
    fault(
      .figureOutOfRange,
      Wording("数字\(figure.zh)超出范围", "the figure \(figure.en) is out of range"),
      Wording("用该事实可取之值", "use a figure that the fact can have"))
  }

  private func figureFaults(_ comparison: Comparison, of fact: FactDefinition) -> [Fault] {
    let figure = comparison.figure
    let range: ClosedRange<Int64> =
      switch fact.kind {
      case .share: 0...1_000_000
      case .duration: 0...120_000
      case .date: CalendarDate.first.dayNumber...CalendarDate.last.dayNumber
      default: 0...ExactDecimal.greatestUnits
      }
    if range.contains(figure), fact.kind.isOrdered { return [] }
    return [outOfRange(fact.figure(figure))]
  }

  private func choiceFaults(_ ids: [String], of fact: FactDefinition) -> [Fault] {
    guard !ids.isEmpty else { return [empty] }
    let value = { (id: String) -> FactValue in
      if case .choices = fact.kind { .choices([id]) } else { .choice(id) }
    }
    return ids.compactMap { id in
      fact.kind.objection(to: value(id)).map { objection in
        fault(
          .unknownChoice, Wording("“\(fact.id)”\(objection.zh)", "“\(fact.id)” \(objection.en)"),
          Wording("用所列选项的标识", "use the id of a choice it lists"))
      }
    }
  }

  /// A condition on rows speaks of their columns, and is inspected as any other.
  func rowFaults(_ node: ConditionNode, of rows: FactDefinition) -> [Fault] {
    guard case .rows(let schema) = rows.kind else { return [empty] }
    let strangers = node.leaves.flatMap(\.facts).filter { schema.column($0.id) == nil }
    return faults(of: node)
      + strangers.map { fact in
        fault(
          .foreignFact,
          Wording("“\(rows.id)”没有“\(fact.id)”一栏", "“\(rows.id)” has no column “\(fact.id)”"),
          Wording("用表中的栏目", "use a column of the table"))
      }
  }

  private func yearFaults(_ years: [Int]) -> [Fault] {
    if years.isEmpty { return [empty] }
    return years.filter { !RuleSetID.editions.contains($0) }.map { outOfRange("\($0)") }
  }

  private func patternFaults(_ pattern: TextPattern) -> [Fault] {
    let isEmpty = pattern.parts.allSatisfy { part in
      switch part {
      case .literal(let text): text.isEmpty
      case .oneOf(let texts): texts.isEmpty
      case .anything, .digits, .stated: false
      }
    }
    let isLong = pattern.parts.contains { part in
      if case .digits(let range) = part {
        range.lowerBound < 0 || range.upperBound > 64
      } else {
        false
      }
    }
    return (isEmpty ? [empty] : []) + (isLong ? [outOfRange("\(pattern.sketch)")] : [])
  }
}

extension ConditionNode {
  /// The number of parts, or `nil` where it is nested more deeply than allowed.
  fileprivate func sizeWithin(depth: Int) -> Int? {
    guard depth > 0 else { return nil }
    var size = 1
    for child in children {
      guard let inner = child.sizeWithin(depth: depth - 1) else { return nil }
      size += inner
    }
    return size
  }
}
