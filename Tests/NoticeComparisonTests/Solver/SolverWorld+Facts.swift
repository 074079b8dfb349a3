import NoticeKit

/// An ordered fact in its own units: a value, perhaps over a divisor, and when it is known at all.
struct SolverNumber {
  var isKnown = "true"
  var value: String
  var divisor = "1"
}

extension SolverWorld {
  mutating func flag(_ fact: FactDefinition, _ holds: Bool) -> SolverTruth {
    let flag =
      if case .occurred(let date)? = fact.derivation { presence(of: date) } else {
        declare(name(fact), "Bool")
      }
    return known("true", holds ? flag : "(not \(flag))")
  }

  private mutating func presence(of date: FactDefinition) -> String {
    declare(name(date, "stated"), "Bool")
  }

  // MARK: - Numbers

  mutating func compares(_ fact: FactDefinition, _ comparison: Comparison) -> SolverTruth {
    if case .elapsed(let date)? = fact.derivation { return elapsed(since: date, comparison) }
    let number = number(fact)
    var figure = Int(comparison.figure)
    if fact.kind == .date, let day = CalendarDate(dayNumber: comparison.figure) {
      figure = SolverCalendar.number(day)
    }
    return known(
      number.isKnown, compared(number.value, comparison, to: "(* \(figure) \(number.divisor))"))
  }

  mutating func number(_ fact: FactDefinition) -> SolverNumber {
    switch fact.derivation {
    case .share(let part, let whole)?:
      let (part, whole) = (number(part).value, number(whole).value)
      state("(<= \(part) \(whole))")
      return SolverNumber(
        isKnown: "(>= \(whole) 1)", value: "(* 1000000 \(part))", divisor: whole)
    case .quotient(let dividend, let divisor)?:
      let (amount, heads) = (number(dividend).value, number(divisor).value)
      let factor = (decimals(dividend)..<decimals(fact)).reduce(1) { factor, _ in factor * 10 }
      return SolverNumber(
        isKnown: "(>= \(heads) 1)", value: "(* \(factor) \(amount))", divisor: heads)
    case .sum(let parts)?:
      let values = parts.map { number($0).value }
      return SolverNumber(value: "(+ \(values.joined(separator: " ")))")
    case .number(let list)?:
      return SolverNumber(value: size(of: list))
    case .rows?, .elapsed?, .occurred?, nil:
      return stated(fact)
    }
  }

  private func decimals(_ fact: FactDefinition) -> Int {
    if case .decimal(let scale) = fact.kind { scale } else { 0 }
  }

  /// A number that is stated itself.
  private mutating func stated(_ fact: FactDefinition) -> SolverNumber {
    let name = name(fact)
    switch fact.kind {
    case .share:
      return SolverNumber(value: "(* 1000000 \(declare(name, "Real", "(<= 0 \(name) 1)")))")
    case .duration:
      return SolverNumber(value: integer(name, 0, 120_000))
    case .date:
      let last = past.contains(fact.id) ? submitted : CalendarDate.last
      return SolverNumber(
        isKnown: absentable.contains(fact.id) ? presence(of: fact) : "true",
        value: integer(name, 1, SolverCalendar.number(last)))
    default:
      let whole = misreading == .partsAsWholes ? nil : fact.whole.map { number($0).value }
      return SolverNumber(
        value: declare(
          name, "Int", "(<= 0 \(name) 1000000000000)", whole.map { "(<= \(name) \($0))" } ?? "true")
      )
    }
  }

  /// A length of time since a date: its anniversaries by the day of submission.
  private mutating func elapsed(
    since date: FactDefinition, _ comparison: Comparison
  ) -> SolverTruth {
    let start = number(date)
    func began(_ isOver: Bool) -> String {
      SolverCalendar.latest(months: Int(comparison.figure), by: submitted, isOver: isOver)
        .map { "(<= \(start.value) \($0))" } ?? "false"
    }
    let (reached, passed) = (began(false), began(true))
    let formula =
      switch comparison {
      case .atLeast: reached
      case .moreThan: passed
      case .atMost: "(not \(passed))"
      case .lessThan: "(not \(reached))"
      case .equals: "(and \(reached) (not \(passed)))"
      }
    return known(start.isKnown, formula)
  }

  // MARK: - Choices and sets

  /// Everything that conditions and the list name.
  private func universe(of fact: FactDefinition) -> [String] {
    var seen: Set<String> = []
    return (options(of: fact).map(\.id) + (named[fact.id] ?? []))
      .filter { seen.insert($0).inserted }
  }

  private func options(of fact: FactDefinition) -> [ChoiceOption] {
    switch fact.kind {
    case .choice(let list), .choices(let list): list.options
    default: []
    }
  }

  private func isOpen(_ fact: FactDefinition) -> Bool {
    switch fact.kind {
    case .choice(let list), .choices(let list): list.isOpen
    default: false
    }
  }

  /// A single choice is the place of what was chosen; of an open list, perhaps something else.
  mutating func isOneOf(_ fact: FactDefinition, _ ids: [String]) -> SolverTruth {
    let universe = universe(of: fact)
    let choice = integer(name(fact), 1, universe.count + (isOpen(fact) ? 1 : 0))
    let chosen = universe.indices.filter { ids.contains(universe[$0]) }.map {
      "(= \(choice) \($0 + 1))"
    }
    return known("true", "(or false \(chosen.joined(separator: " ")))")
  }

  mutating func member(_ id: String, of fact: FactDefinition) -> String {
    declare(name(fact, id), "Bool")
  }

  func members(_ members: [String], _ relation: SetRelation) -> SolverTruth {
    let list = members.joined(separator: " ")
    return switch relation {
    case .includesAny: known("true", "(or \(list))")
    case .includesAll: known("true", "(and \(list))")
    case .excludes: known("true", "(not (or \(list)))")
    }
  }

  /// How many members a set has, those that nothing names included.
  private mutating func size(of list: FactDefinition) -> String {
    let universe = universe(of: list)
    let named = universe.map { "(ite \(member($0, of: list)) 1 0)" }.joined(separator: " ")
    let most = list.kind == .years ? 9_999 - universe.count : isOpen(list) ? 1_000_000 : 0
    return "(+ 0 \(named) \(integer(name(list, "others"), 0, most)))"
  }
}
