import NoticeKit

extension Vocabulary {
  /// What stands for everything that parts come to beyond the greatest figure that can be stated.
  static let greatestOfParts = ExactDecimal.greatestUnits + 1

  /// A number that a fact is, as a sum of variables; `nil` where it is none.
  func sum(of fact: FactDefinition) -> LinearSum? {
    guard let derivation = fact.derivation else {
      return number(fact).map { LinearSum(variable: $0) }
    }
    if standsAlone(fact), let variable = measure(fact, derivation) {
      return LinearSum(variable: variable)
    }
    switch derivation {
    case .number(let list):
      return members(of: list)
    case .sum(let parts):
      var sum = LinearSum(0)
      for part in parts {
        guard let next = self.sum(of: part) else { return nil }
        sum = sum + next
      }
      return sum
    case .rows:
      return LinearSum(variable: variable(.measure(fact.id), 0, Vocabulary.greatestOfParts))
    case .share, .elapsed, .occurred, .quotient:
      return nil
    }
  }

  /// A fact that is stated itself.
  private func number(_ fact: FactDefinition) -> Int? {
    switch fact.kind {
    case .count, .decimal:
      if let known = known(.number(fact.id)) { return known }
      let found = variable(.number(fact.id), 0, ExactDecimal.greatestUnits)
      for whole in fact.wholes where mentions.facts[whole.id] != nil {
        if let sum = sum(of: whole) {
          state(LinearConstraint(atMostZero: LinearSum(variable: found) - sum))
        }
      }
      return found
    case .duration:
      return variable(.number(fact.id), 0, 120_000)
    case .date:
      let isPast = mentions.flags[fact.id] != nil || mentions.starts.contains(fact.id)
      let day = submitted ?? CalendarDate(year: 2020, month: 1, day: 1) ?? .first
      let high = isPast && submitted != nil ? day : CalendarDate.last
      return variable(
        .number(fact.id), CalendarDate.first.dayNumber, high.dayNumber, usual: day.dayNumber)
    case .flag, .share, .text, .choice, .choices, .years, .rows:
      return nil
    }
  }

  /// A fact that follows from others, of which nothing else speaks, taken by itself.
  private func measure(_ fact: FactDefinition, _ derivation: FactDerivation) -> Int? {
    switch derivation {
    case .number(let list):
      return variable(.measure(fact.id), 0, list.kind.greatestNumber)
    case .sum, .rows:
      return variable(.measure(fact.id), 0, Vocabulary.greatestOfParts)
    case .share, .elapsed, .occurred, .quotient:
      return nil
    }
  }

  /// The number of members of a set.
  private func members(of list: FactDefinition) -> LinearSum {
    var sum = LinearSum(0)
    switch list.kind {
    case .choices:
      for id in namedOptions(of: list) { sum = sum + LinearSum(variable: option(id, of: list)) }
      sum = sum + LinearSum(variable: otherOptions(of: list))
    case .years:
      for year in mentions.years[list.id] ?? [] {
        sum = sum + LinearSum(variable: self.variable(.year(list.id, year)))
      }
      let named = Int64(mentions.years[list.id]?.count ?? 0)
      sum = sum + LinearSum(variable: variable(.otherYears(list.id), 0, 9_999 - named))
    default: break
    }
    return sum
  }

  /// The choices that conditions name and the list takes.
  private func namedOptions(of fact: FactDefinition) -> [String] {
    (mentions.options[fact.id] ?? []).filter { fact.kind.choices?.takes($0) ?? false }
  }

  private func otherOptions(of fact: FactDefinition) -> Int {
    let named = Int64(namedOptions(of: fact).count)
    let rest = fact.kind.greatestNumber - named
    let isSingle = if case .choice = fact.kind { true } else { false }
    return variable(.otherOptions(fact.id), 0, isSingle ? min(1, rest) : rest)
  }

  /// Whether a choice is made; of a single choice exactly one is.
  func option(_ id: String, of fact: FactDefinition) -> Int {
    let isKnown = known(.option(fact.id, id)) != nil
    let found = variable(.option(fact.id, id))
    if case .choice = fact.kind, !isKnown, id == namedOptions(of: fact).first {
      let all = namedOptions(of: fact).map { option($0, of: fact) } + [otherOptions(of: fact)]
      let terms = all.map { LinearTerm(variable: $0, factor: 1) }
      state(LinearConstraint(terms, atMost: 1))
      state(LinearConstraint(terms, atMost: 0).opposite)
    }
    return found
  }

  /// Whether a list of choices takes an id at all.
  func takes(_ id: String, _ fact: FactDefinition) -> Bool {
    fact.kind.choices?.takes(id) ?? false
  }
}

extension FactKind {
  /// The choices of a fact that is one or several of them.
  var choices: ChoiceList? {
    switch self {
    case .choice(let list), .choices(let list): list
    default: nil
    }
  }

  /// How many members a set can have.
  fileprivate var greatestNumber: Int64 {
    switch self {
    case .choice(let list), .choices(let list):
      list.isOpen ? ExactDecimal.greatestUnits : Int64(list.options.count)
    case .years: 9_999
    default: ExactDecimal.greatestUnits
    }
  }
}
