extension ChangeSearch {
  /// The steps that bring an ordered fact to where a comparison holds.
  func figureSteps(
    _ fact: FactDefinition, _ comparison: Comparison?, isEqual original: Comparison, _ wanted: Bool
  ) -> [ChangeStep]? {
    guard let comparison else {
      // Not equal any more: one unit up is nearest, or else one down.
      guard case .equals(let figure) = original, !wanted else { return nil }
      return figureSteps(fact, .moreThan(figure), isEqual: original, wanted)
        ?? figureSteps(fact, .lessThan(figure), isEqual: original, wanted)
    }
    guard let derivation = fact.derivation else { return statedSteps(fact, comparison) }
    guard evaluation.statedSpan(of: fact) != nil else {
      return derivedSteps(fact, derivation, comparison)
    }
    // Stated and known by its parts: the change is told in people and days, not in per cent.
    switch derivation {
    case .share, .quotient, .elapsed:
      guard evaluation.isDecidedByParts(fact) else { return statedSteps(fact, comparison) }
      return derivedSteps(fact, derivation, comparison)
    case .number, .sum, .rows, .occurred:
      return statedSteps(fact, comparison)
    }
  }

  private func statedSteps(_ fact: FactDefinition, _ comparison: Comparison) -> [ChangeStep]? {
    let target = comparison.nearest
    guard target >= 0, let value = fact.kind.value(ofUnits: target),
      fact.kind.objection(to: value) == nil, let span = evaluation.span(of: fact)
    else { return nil }
    let grows = span.truth(of: .lessThan(target), factors: fact.kind.factors) == .yes
    switch fact.changeability {
    case .free: break
    case .grows: if !grows { return nil }
    case .onlyTime:
      if !grows { return nil }
      return waitSteps(fact, months: target, from: span)
    case .fixed: return nil
    }
    return [.set(fact, to: value)]
  }

  /// Time passes by itself: the day is told where the day of submission is known.
  private func waitSteps(_ fact: FactDefinition, months: Int64, from span: Span) -> [ChangeStep]? {
    guard fact.kind == .duration else { return nil }
    guard let submitted = evaluation.submitted else {
      return [.set(fact, to: .duration(months: months))]
    }
    let lacking = Int(months - span.low.numerator / 2)
    return [.wait(fact, until: submitted.adding(months: lacking))]
  }

  private func derivedSteps(
    _ fact: FactDefinition, _ derivation: FactDerivation, _ comparison: Comparison
  ) -> [ChangeStep]? {
    switch derivation {
    case .share(let part, let whole):
      return shareSteps(part, whole, comparison)
    case .elapsed(let since):
      return elapsedSteps(fact, since, comparison)
    case .quotient(let dividend, let divisor):
      return quotientSteps(fact, dividend, divisor, comparison)
    case .sum(let parts):
      return sumSteps(fact, parts, comparison)
    case .number(let list):
      guard let span = evaluation.span(of: fact)?.exactWhole else { return nil }
      let grows = comparison.nearest > span
      guard list.isFree || (list.changeability == .grows && grows) else { return nil }
      return statedSteps(fact, comparison)
    case .rows:
      return statedSteps(fact, comparison)
    case .occurred:
      return nil
    }
  }

  /// The part is brought to the nearest number that will do, the whole left as it is.
  private func shareSteps(
    _ part: FactDefinition, _ whole: FactDefinition, _ comparison: Comparison
  ) -> [ChangeStep]? {
    guard let total = evaluation.span(of: whole)?.exactWhole else { return nil }
    guard let target = comparison.nearest(times: total, over: 1_000_000), target <= total
    else { return nil }
    return statedSteps(part, .equals(target))
  }

  /// The amount is brought to the nearest one that will do; what it is divided by stays.
  private func quotientSteps(
    _ fact: FactDefinition, _ dividend: FactDefinition, _ divisor: FactDefinition,
    _ comparison: Comparison
  ) -> [ChangeStep]? {
    guard case .decimal(let scale) = fact.kind, case .decimal(let own) = dividend.kind,
      let heads = evaluation.span(of: divisor)?.exactWhole,
      let target = comparison.nearest(times: heads, over: ExactDecimal.power(scale - own))
    else { return nil }
    return statedSteps(dividend, .equals(target))
  }

  /// The first part that can change takes the whole difference.
  private func sumSteps(
    _ fact: FactDefinition, _ parts: [FactDefinition], _ comparison: Comparison
  ) -> [ChangeStep]? {
    guard let sum = evaluation.span(of: fact)?.exactWhole else { return nil }
    let difference = comparison.nearest - sum
    for part in parts {
      guard let value = evaluation.span(of: part)?.exactWhole, value + difference >= 0 else {
        continue
      }
      if let steps = statedSteps(part, .equals(value + difference)) { return steps }
    }
    return nil
  }

  /// Time can only pass: the first day on which a length of time is reached.
  private func elapsedSteps(
    _ fact: FactDefinition, _ since: FactDefinition, _ comparison: Comparison
  ) -> [ChangeStep]? {
    guard let span = evaluation.span(of: since), let latest = span.high,
      let start = CalendarDate(dayNumber: latest.numerator)
    else { return nil }
    switch comparison {
    case .atLeast(let months), .equals(let months):
      return [.wait(fact, until: start.adding(months: Int(clamping: months)))]
    case .moreThan(let months):
      return [.wait(fact, until: start.adding(months: Int(clamping: months)).next)]
    case .atMost, .lessThan:
      return nil
    }
  }
}

extension Comparison {
  /// The nearest whole number *n* for which *n* × `divisor` stands so to the figure × `factor`.
  fileprivate func nearest(times factor: Int64, over divisor: Int64) -> Int64? {
    let product = figure.multipliedFullWidth(by: factor)
    guard figure >= 0, factor >= 0,
      product.high < divisor / 2 || (product.high == 0 && product.low <= UInt64(Int64.max))
    else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth(product)
    guard quotient <= ExactDecimal.greatestUnits else { return nil }
    return switch self {
    case .atLeast: remainder == 0 ? quotient : quotient + 1
    case .moreThan: quotient + 1
    case .atMost: quotient
    case .lessThan: remainder == 0 ? quotient - 1 : quotient
    case .equals: remainder == 0 ? quotient : nil
    }
  }
}

extension FactKind {
  /// The value that has so many of this kind's units, where it is a whole number of them.
  package func value(ofUnits units: Int64) -> FactValue? {
    switch self {
    case .count: .count(units)
    case .decimal(let scale): ExactDecimal(units: units, scale: scale).map(FactValue.decimal)
    case .share: .share(Share(units, of: 1_000_000))
    case .duration: .duration(months: units)
    case .date: CalendarDate(dayNumber: units).map { .date(.day($0)) }
    case .flag, .text, .choice, .choices, .years, .rows: nil
    }
  }
}
