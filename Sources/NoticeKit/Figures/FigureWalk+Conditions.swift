extension FigureWalk {
  /// What a requirement asks for, its floor where it may be excepted, and when it applies.
  mutating func walked(_ requirement: Requirement) -> Requirement {
    var walked = requirement
    if case .criterion(let asked) = requirement.body {
      walked.body = .criterion(condition(asked))
    }
    if requirement.strength == .inPrinciple {
      walked.floor = requirement.floor.map { condition($0) }
    }
    walked.applicability = requirement.applicability.map { condition($0) }
    return walked
  }

  mutating func condition(_ condition: Condition) -> Condition {
    Condition(node(condition.node))
  }

  private mutating func node(_ node: ConditionNode) -> ConditionNode {
    switch node {
    case .flag(let fact, let holds):
      return .flag(self.fact(fact), holds)
    case .compares(let fact, let comparison):
      let figure = figure(comparison.figure, step: fact.kind.step(at: comparison.figure)) {
        ConditionNode.compares(fact, comparison.with($0)).words
      }
      return .compares(self.fact(fact), comparison.with(figure))
    case .textLength(let fact, let comparison):
      let figure = figure(comparison.figure) {
        ConditionNode.textLength(fact, comparison.with($0)).words
      }
      return .textLength(fact, comparison.with(figure))
    case .years(let fact, let relation, let years):
      return .years(self.fact(fact), relation, ends(of: years, fact, relation))
    case .textMatches(let fact, let pattern):
      return .textMatches(fact, walked(pattern, of: fact))
    case .isOneOf(let fact, let ids):
      return .isOneOf(self.fact(fact), ids)
    case .choices(let fact, let relation, let ids):
      return .choices(self.fact(fact), relation, ids)
    case .everyRow(let fact, let body):
      return .everyRow(fact, self.node(body))
    case .all(let nodes):
      return .all(nodes.map { self.node($0) })
    case .any(let nodes):
      return .any(nodes.map { self.node($0) })
    case .not(let inner):
      return .not(self.node(inner))
    case .atLeast(let number, let nodes):
      let number = figure(number) { ConditionNode.atLeast($0, nodes).words }
      return .atLeast(number, nodes.map { self.node($0) })
    case .atMost(let number, let nodes):
      let number = figure(number) { ConditionNode.atMost($0, nodes).words }
      return .atMost(number, nodes.map { self.node($0) })
    case .faulty:
      return node
    }
  }

  /// The first and the last of some years: one more year taken in, or one left out.
  private mutating func ends(
    of years: [Int], _ fact: FactDefinition, _ relation: SetRelation
  ) -> [Int] {
    guard let first = years.min(), let last = years.max() else { return years }
    func with(_ year: Int, for end: Int, outward: Bool) -> [Int] {
      if year == end { return years }
      return outward ? years + [year] : years.filter { $0 != end }
    }
    func words(_ years: [Int]) -> Wording { ConditionNode.years(fact, relation, years).words }
    if first == last {
      let year = figure(first) { words([$0]) }
      return [year]
    }
    let early = figure(first) { words(with($0, for: first, outward: $0 < first)) }
    let late = figure(last) { words(with($0, for: last, outward: $0 > last)) }
    return early == first
      ? with(late, for: last, outward: late > last)
      : with(early, for: first, outward: early < first)
  }

  private mutating func walked(_ pattern: TextPattern, of fact: FactDefinition) -> TextPattern {
    var parts = pattern.parts
    for index in parts.indices {
      guard case .digits(let range) = parts[index] else { continue }
      let (low, high) = (range.lowerBound, range.upperBound)
      func words(_ range: ClosedRange<Int>) -> Wording {
        var other = pattern.parts
        other[index] = .digits(range)
        return ConditionNode.textMatches(fact, TextPattern(other)).words
      }
      let least = figure(low, in: 0...max(0, high)) { words($0...high) }
      let most = figure(high, in: max(0, low)...Int.max - 1) { words(low...$0) }
      parts[index] = .digits(least...most)
    }
    return TextPattern(parts)
  }
}

extension FactKind {
  /// What a figure of such a fact is moved by: of shares and decimals one in the last written digit.
  fileprivate func step(at figure: Int64) -> Int64 {
    switch self {
    case .share: lastDigit(of: figure, atMost: 10_000)
    case .decimal(let scale): lastDigit(of: figure, atMost: ExactDecimal.power(scale))
    default: 1
    }
  }
}

/// The greatest power of ten that divides a figure, at most the one given.
func lastDigit(of figure: Int64, atMost whole: Int64) -> Int64 {
  var step = max(1, whole)
  while step > 1, !figure.isMultiple(of: step) { step /= 10 }
  return step
}
