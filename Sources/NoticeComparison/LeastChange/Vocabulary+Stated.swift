import NoticeKit

extension Vocabulary {
  /// The value that a nomination gives a variable now; `nil` where it states nothing of it.
  func value(
    of meaning: Meaning, in nomination: Nomination, _ requirements: [Requirement]
  ) -> Int64? {
    if case .judgement(let key) = meaning {
      guard let requirement = requirements.first(where: { $0.id == key.id }),
        let meets = nomination.judgements[key.id]?.answer.meets(requirement.grade)
      else { return nil }
      return meets ? Int64((requirement.grade?.rank ?? 0) + 1) : 0
    }
    if case .presence(let date) = meaning {
      if nomination[date] != nil { return 1 }
      let flags = (mentions.flags[date] ?? []).compactMap { nomination[$0.id] }
      return flags.isEmpty ? nil : flags.contains(.flag(true)) ? 1 : 0
    }
    guard let id = meaning.fact, let fact = mentions.facts[id], let value = nomination[id],
      fact.kind.objection(to: value) == nil
    else { return nil }
    switch (meaning, value) {
    case (_, .flag(let holds)): return holds ? 1 : 0
    case (_, .count(let count)): return count
    case (_, .duration(let months)): return months
    case (.quotient, .decimal(let decimal)):
      guard case .decimal(let scale) = fact.kind else { return nil }
      return decimal.units(atScale: scale).map { $0 * 2 }
    case (_, .decimal(let decimal)):
      guard case .decimal(let scale) = fact.kind else { return nil }
      return decimal.units(atScale: scale)
    case (_, .share(let share)):
      let (product, overflow) = share.part.multipliedReportingOverflow(by: 1_000_000)
      guard !overflow else { return nil }
      let (quotient, rest) = product.quotientAndRemainder(dividingBy: share.whole)
      return quotient * 2 + (rest == 0 ? 0 : 1)
    case (_, .date(.day(let day))): return day.dayNumber
    case (.option(_, let option), .choice(let chosen)): return option == chosen ? 1 : 0
    case (.option(_, let option), .choices(let chosen)): return chosen.contains(option) ? 1 : 0
    case (.otherOptions, .choice(let chosen)):
      return (mentions.options[id] ?? []).contains(chosen) ? 0 : 1
    case (.otherOptions, .choices(let chosen)):
      return Int64(chosen.subtracting(mentions.options[id] ?? []).count)
    case (.year(_, let year), .years(let years)): return years.contains(year) ? 1 : 0
    case (.otherYears, .years(let years)):
      return Int64(years.subtracting(mentions.years[id] ?? []).count)
    case (.length, .text(let text)): return countedLength(of: text)
    default: return nil
    }
  }

  /// The variables that may change, those of one fact together.
  func changeable(_ variables: some Sequence<Int>) -> [[Int]] {
    var groups: [FactID: [Int]] = [:]
    for variable in variables {
      guard let id = meanings[variable].fact, let fact = mentions.facts[id],
        canChange(variable, fact)
      else { continue }
      groups[id, default: []].append(variable)
    }
    return groups.sorted { $0.key < $1.key }.map { $0.value.sorted() }
  }

  private func canChange(_ variable: Int, _ fact: FactDefinition) -> Bool {
    switch (meanings[variable], fact.changeability) {
    case (.presence(let date), _):
      // The flag says how it changes; its date only tells when.
      return (mentions.flags[date] ?? []).contains { $0.changeability != .fixed }
    case (_, .free), (_, .grows): return true
    case (_, .onlyTime), (_, .fixed): return false
    }
  }

  /// What only grows stays at least what it is.
  func limit(on variable: Int, from now: Int64) -> Formula? {
    guard let id = meanings[variable].fact,
      mentions.facts[id]?.changeability == .grows
    else { return nil }
    return relation(LinearSum(variable: variable), .atLeast(now), true)
  }
}
