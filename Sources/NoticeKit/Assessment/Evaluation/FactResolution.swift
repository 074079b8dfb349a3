extension Evaluation {
  /// Where an ordered fact lies: as it is stated, as it follows from others, or both together.
  ///
  /// Parts that no measure can have, such as more active people than people, leave it unknown.
  func span(of fact: FactDefinition) -> Span? {
    let stated = statedSpan(of: fact)
    guard let derivation = fact.derivation else { return stated }
    guard let derived = span(by: derivation, for: fact) else {
      return hasImpossibleParts(derivation) ? nil : stated
    }
    return stated?.merged(with: derived) ?? derived
  }

  private func hasImpossibleParts(_ derivation: FactDerivation) -> Bool {
    switch derivation {
    case .share(let part, let whole):
      guard let part = span(of: part), let greatest = span(of: whole)?.high else { return false }
      return greatest.numerator == 0 || part.low.compared(to: greatest) > 0
    case .quotient(_, let divisor):
      return span(of: divisor)?.high?.numerator == 0
    case .elapsed, .occurred, .number, .sum, .rows:
      return false
    }
  }

  /// Where a fact lies by what is stated of it.
  func statedSpan(of fact: FactDefinition) -> Span? {
    guard let value = usable(fact) else { return nil }
    switch value {
    case .count(let count):
      return Span(exactly: count)
    case .decimal(let decimal):
      guard case .decimal(let scale) = fact.kind else { return nil }
      return decimal.units(atScale: scale).map(Span.init(exactly:))
    case .share(let share):
      let ratio = Ratio(share.part, share.whole)
      return Span(ratio, ratio)
    case .date(let date):
      guard let first = date.earliest, let last = date.latest else { return nil }
      return Span(Ratio(first.dayNumber), Ratio(last.dayNumber))
    case .duration(let months):
      // Whole months say nothing of the days beyond them, where a date could tell.
      return Span(Ratio(months * 2), Ratio(months * 2 + (fact.derivation == nil ? 0 : 1)))
    case .flag, .text, .choice, .choices, .years, .rows:
      return nil
    }
  }

  /// Where a fact lies by what it follows from.
  func span(by derivation: FactDerivation, for fact: FactDefinition) -> Span? {
    switch derivation {
    case .share(let part, let whole):
      return span(of: part)?.share(of: span(of: whole))
    case .elapsed(let since):
      guard let submitted, !isAfterSubmission(since), let date = span(of: since),
        let high = date.high,
        let first = CalendarDate(dayNumber: date.low.numerator),
        let last = CalendarDate(dayNumber: high.numerator)
      else { return nil }
      return Span(
        Ratio(last.halfMonths(until: submitted)), Ratio(first.halfMonths(until: submitted)))
    case .number(let list):
      switch usable(list) {
      case .choices(let ids): return Span(exactly: Int64(ids.count))
      case .years(let years): return Span(exactly: Int64(years.count))
      default: return nil
      }
    case .sum(let parts):
      return sum(of: parts.map(span(of:)))
    case .rows(let measure):
      return span(of: measure)
    case .quotient(let dividend, let divisor):
      guard case .decimal(let scale) = fact.kind, case .decimal(let own) = dividend.kind else {
        return nil
      }
      let factor = ExactDecimal.power(scale - own)
      return span(of: dividend)?.quotient(by: span(of: divisor), factor: factor)
    case .occurred:
      return nil
    }
  }

  /// A sum of which some parts are missing is at least the sum of the others.
  func sum(of parts: [Span?]) -> Span? {
    var low: Int64 = 0
    var high: Int64? = 0
    for span in parts {
      guard let least = span?.low, least.denominator == 1 else {
        high = nil
        continue
      }
      let (sum, overflow) = low.addingReportingOverflow(least.numerator)
      guard !overflow else { return nil }
      low = sum
      let greatest = span?.high?.denominator == 1 ? span?.high?.numerator : nil
      high = high.flatMap { sum in greatest.map(sum.addingReportingOverflow) }
        .flatMap { $0.overflow ? nil : $0.partialValue }
    }
    return Span(Ratio(low), high.map { Ratio($0) })
  }

  /// Whether a flag holds: as it is stated, or because its date is stated.
  func flag(_ fact: FactDefinition) -> Truth {
    let stated = statedFlag(fact)
    guard case .occurred(let date)? = fact.derivation else { return stated }
    let derived = occurred(date)
    if stated == .unknown { return derived }
    return derived == .unknown || derived == stated ? stated : .unknown
  }

  func statedFlag(_ fact: FactDefinition) -> Truth {
    if case .flag(let flag)? = usable(fact) { Truth(flag) } else { .unknown }
  }

  /// Whether something has happened: it has where its date is stated.
  ///
  /// A date after the day of submission contradicts that, so it decides nothing.
  func occurred(_ date: FactDefinition) -> Truth {
    guard let span = span(of: date) else { return .unknown }
    guard let submitted else { return .yes }
    let hasCome = span.truth(of: .atMost(submitted.dayNumber), factors: (1, 1))
    return hasCome == .no ? .unknown : .yes
  }

  /// Whether a date lies wholly after the day of submission.
  func isAfterSubmission(_ date: FactDefinition) -> Bool {
    guard let submitted, let span = span(of: date) else { return false }
    return span.truth(of: .atMost(submitted.dayNumber), factors: (1, 1)) == .no
  }
}
