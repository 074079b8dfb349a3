import NoticeKit

extension Vocabulary {
  /// What makes a condition hold, or what makes it not hold.
  ///
  /// The two leave room between them where a condition is not decided: a date that is not stated, a
  /// share of nothing.
  func formula(_ node: ConditionNode, _ wanted: Bool) -> Formula {
    switch node {
    case .all(let nodes):
      let parts = nodes.map { formula($0, wanted) }
      return wanted ? .all(parts) : .any(parts)
    case .any(let nodes):
      let parts = nodes.map { formula($0, wanted) }
      return wanted ? .any(parts) : .all(parts)
    case .not(let node):
      return formula(node, !wanted)
    case .atLeast(let number, let nodes):
      let parts = nodes.map { formula($0, wanted) }
      return .atLeast(wanted ? number : nodes.count - number + 1, parts)
    case .atMost(let number, let nodes):
      let parts = nodes.map { formula($0, !wanted) }
      return .atLeast(wanted ? nodes.count - number : number + 1, parts)
    case .faulty:
      return .never
    case .flag, .compares, .isOneOf, .choices, .years, .textLength, .textMatches, .everyRow:
      guard node.facts.allSatisfy(mentions.isSettled) else { return beyond(node, wanted) }
      return leaf(node, wanted)
    }
  }

  private func leaf(_ node: ConditionNode, _ wanted: Bool) -> Formula {
    switch node {
    case .flag(let fact, let holds):
      return flag(fact, holds == wanted)
    case .compares(let fact, let comparison):
      return compares(fact, comparison, wanted) ?? beyond(node, wanted)
    case .isOneOf(let fact, let ids), .choices(let fact, .includesAny, let ids):
      return options(ids, of: fact, any: true, wanted)
    case .choices(let fact, .includesAll, let ids):
      return options(ids, of: fact, any: false, wanted)
    case .choices(let fact, .excludes, let ids):
      return options(ids, of: fact, any: true, !wanted)
    case .years(let fact, let relation, let years):
      let parts = { (isIn: Bool) in
        years.map { self.truth(self.variable(.year(fact.id, $0)), isIn) }
      }
      if years.isEmpty { return (relation == .includesAny) == wanted ? .never : .always }
      switch relation {
      case .includesAny: return wanted ? .any(parts(true)) : .all(parts(false))
      case .includesAll: return wanted ? .all(parts(true)) : .any(parts(false))
      case .excludes: return wanted ? .all(parts(false)) : .any(parts(true))
      }
    case .textLength(let fact, let comparison):
      let length = variable(.length(fact.id), 0, ExactDecimal.greatestUnits)
      return relation(LinearSum(variable: length), comparison, wanted)
    case .textMatches(let fact, let pattern):
      return truth(variable(.pattern(fact.id, pattern)), wanted)
    case .everyRow(let fact, let body):
      return truth(variable(.everyRow(fact.id, body)), wanted)
    case .all, .any, .not, .atLeast, .atMost, .faulty:
      return .never
    }
  }

  private func flag(_ fact: FactDefinition, _ wanted: Bool) -> Formula {
    if case .occurred(let date)? = fact.derivation {
      return truth(variable(.presence(date.id)), wanted)
    }
    return truth(variable(.flag(fact.id)), wanted)
  }

  private func options(
    _ ids: [String], of fact: FactDefinition, any: Bool, _ wanted: Bool
  ) -> Formula {
    // Nothing named says nothing of the set: it is decided all the same.
    if ids.isEmpty { return any == wanted ? .never : .always }
    let isEach = any != wanted
    let parts = ids.map { id in
      takes(id, fact) ? truth(option(id, of: fact), wanted) : wanted ? .never : .always
    }
    return isEach ? .all(parts) : .any(parts)
  }

  private func compares(
    _ fact: FactDefinition, _ comparison: Comparison, _ wanted: Bool
  ) -> Formula? {
    switch (fact.kind, fact.derivation) {
    case (.share, nil):
      return halves(.share(fact.id), upTo: 2_000_000, comparison, wanted)
    case (.share, .share(let part, let whole)?):
      if standsAlone(fact) {
        return halves(.share(fact.id), upTo: 2_000_000, comparison, wanted)
      }
      guard let whole = sum(of: whole), let part = sum(of: part) else { return nil }
      state(LinearConstraint(atMostZero: part - whole))
      let difference = part * 1_000_000 - whole * comparison.figure
      return .all([atLeast(whole, 1), relation(difference, comparison.with(0), wanted)])
    case (.decimal(let scale), .quotient(let dividend, let divisor)?):
      if standsAlone(fact) {
        return halves(
          .quotient(fact.id), upTo: 2 * Vocabulary.greatestOfParts, comparison, wanted)
      }
      guard case .decimal(let own) = dividend.kind, let number = sum(of: divisor),
        let amount = sum(of: dividend)
      else { return nil }
      let difference =
        amount * ExactDecimal.power(scale - own) - number * comparison.figure
      return .all([atLeast(number, 1), relation(difference, comparison.with(0), wanted)])
    case (.duration, .elapsed(let date)?):
      return runs(from: date, comparison, wanted)
    default:
      guard let sum = sum(of: fact) else { return nil }
      return .all([isStated(fact), relation(sum, comparison, wanted)])
    }
  }

  private func halves(
    _ meaning: Meaning, upTo high: Int64, _ comparison: Comparison, _ wanted: Bool
  ) -> Formula {
    relation(
      LinearSum(variable: variable(meaning, 0, high)), comparison.with(2 * comparison.figure),
      wanted)
  }

  /// A date behind a flag is stated only where the flag holds.
  private func isStated(_ fact: FactDefinition) -> Formula {
    guard fact.kind == .date, mentions.flags[fact.id] != nil else { return .always }
    return truth(variable(.presence(fact.id)), true)
  }

  /// A length of time, as a bound on the date that it runs from.
  private func runs(
    from date: FactDefinition, _ comparison: Comparison, _ wanted: Bool
  ) -> Formula? {
    guard let submitted, let start = sum(of: date) else { return nil }
    let least = comparison.figure * 2
    // So many half months have run; fewer have run.
    func hasRun(_ number: Int64, _ wanted: Bool) -> Formula? {
      let latest = latestStart(halfMonths: number, submitted: submitted)
      if let latest { return relation(start, .atMost(latest), wanted) }
      // Longer than the calendar reaches back: only a length that is stated outright can be it.
      return wanted ? nil : relation(start, .atMost(submitted.dayNumber), true)
    }
    let found: Formula?
    switch comparison {
    case .atLeast: found = hasRun(least, wanted)
    case .lessThan: found = hasRun(least, !wanted)
    case .moreThan: found = hasRun(least + 1, wanted)
    case .atMost: found = hasRun(least + 1, !wanted)
    case .equals:
      guard let lower = hasRun(least, wanted), let upper = hasRun(least + 1, !wanted) else {
        return nil
      }
      found = wanted ? .all([lower, upper]) : .any([lower, upper])
    }
    return found.map { .all([isStated(date), $0]) }
  }

  // MARK: - Small formulas

  func truth(_ variable: Int, _ wanted: Bool) -> Formula {
    let factor: Int64 = wanted ? -1 : 1
    return .holds(
      LinearConstraint([LinearTerm(variable: variable, factor: factor)], atMost: wanted ? -1 : 0))
  }

  func atLeast(_ sum: LinearSum, _ figure: Int64) -> Formula {
    relation(sum, .atLeast(figure), true)
  }

  /// A whole number stands so to a figure, or does not.
  func relation(_ sum: LinearSum, _ comparison: Comparison, _ wanted: Bool) -> Formula {
    let figure = comparison.figure
    func atMost(_ figure: Int64) -> Formula {
      .holds(LinearConstraint(atMostZero: sum - LinearSum(figure)))
    }
    func atLeast(_ figure: Int64) -> Formula {
      .holds(LinearConstraint(atMostZero: LinearSum(figure) - sum))
    }
    return switch (comparison, wanted) {
    case (.atLeast, true), (.lessThan, false): atLeast(figure)
    case (.atLeast, false), (.lessThan, true): atMost(figure - 1)
    case (.atMost, true), (.moreThan, false): atMost(figure)
    case (.atMost, false), (.moreThan, true): atLeast(figure + 1)
    case (.equals, true): .all([atMost(figure), atLeast(figure)])
    case (.equals, false): .any([atMost(figure - 1), atLeast(figure + 1)])
    }
  }

  private func beyond(_ node: ConditionNode, _ wanted: Bool) -> Formula {
    truth(variable(.beyond(node)), wanted)
  }
}
