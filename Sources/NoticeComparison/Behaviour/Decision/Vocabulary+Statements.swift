import NoticeKit

extension Vocabulary {
  /// What the values of variables state.
  func statements(_ values: [Int: Int64], _ effort: Effort) throws(NotDecided) -> Statements {
    var statements = Statements()
    var texts: [FactID: (length: Int64?, fits: TextPattern?)] = [:]
    var measured: Set<FactID> = []
    for (variable, value) in values.sorted(by: { $0.key < $1.key }) {
      let meaning = meanings[variable]
      switch meaning {
      case .number(let id):
        statements.facts[id] = try mentions.value(of: id, value)
      case .flag(let id):
        statements.facts[id] = .flag(value == 1)
      case .presence(let date):
        let isStated = known(.number(date)).map { values[$0] != nil } ?? false
        for flag in mentions.flags[date] ?? [] where value == 0 || !isStated {
          statements.facts[flag.id] = .flag(value == 1)
        }
      case .option(let id, _), .otherOptions(let id):
        if statements.facts[id] == nil { statements.facts[id] = try chosen(id, values) }
      case .year(let id, _), .otherYears(let id):
        if statements.facts[id] == nil { statements.facts[id] = try years(id, values) }
      case .share(let id):
        statements.facts[id] = .share(Share(halfMillionths: value))
      case .quotient(let id):
        try state(quotient: id, value, &statements)
      case .measure(let id):
        statements.facts[id] = try mentions.value(of: id, value)
        if case .rows(let measure)? = mentions.facts[id]?.derivation,
          !measured.insert(measure.rows.id).inserted
        {
          throw .beyond
        }
      case .length(let id):
        texts[id, default: (nil, nil)].length = value
      case .pattern(let id, let pattern):
        texts[id, default: (nil, nil)].fits = value == 1 ? pattern : texts[id]?.fits
      case .everyRow(let id, let body):
        guard measured.insert(id).inserted else { throw .beyond }
        statements.facts[id] = .rows(value == 0 ? [] : [try row(body, effort)])
      case .beyond(let node):
        throw node.facts.contains { $0.kind == .duration } && submitted == nil ? .noDay : .beyond
      case .judgement(let key):
        let answer = answer(key, variable, value)
        if let other = statements.answers.updateValue(answer, forKey: key.id), other != answer {
          throw .reworded
        }
      case .nominees:
        break
      }
    }
    for (id, text) in texts {
      let length = text.length ?? 0
      guard length <= 100_000 else { throw .beyond }
      statements.facts[id] = .text(
        text.fits.map { $0.sample(&statements.facts) }
          ?? String(repeating: "字", count: Int(length)))
    }
    return statements
  }

  /// No, yes, or a degree between the two.
  private func answer(_ key: JudgementKey, _ variable: Int, _ value: Int64) -> JudgementAnswer {
    if value <= 0 { return .no }
    guard let scale = key.scale, value < high[variable], Int(value) <= scale.levels.count else {
      return .yes
    }
    return .grade(Grade(on: scale, scale.levels[Int(value) - 1].id))
  }

  private func isSet(_ meaning: Meaning, _ values: [Int: Int64]) -> Bool {
    known(meaning).flatMap { values[$0] } == 1
  }

  private func chosen(_ id: FactID, _ values: [Int: Int64]) throws(NotDecided) -> FactValue {
    guard let list = mentions.facts[id]?.kind.choices else { throw .beyond }
    let named = mentions.options[id] ?? []
    var ids = Set(named.filter { isSet(.option(id, $0), values) })
    var rest = known(.otherOptions(id)).flatMap { values[$0] } ?? 0
    guard rest <= 10_000 else { throw .beyond }
    let others = list.options.map(\.id).filter { !named.contains($0) }
    ids.formUnion(others.prefix(Int(rest)))
    rest -= Int64(min(others.count, Int(rest)))
    var number = 0
    while rest > 0 {
      number += 1
      let other = "其他\(number)"
      if !named.contains(other), ids.insert(other).inserted { rest -= 1 }
    }
    if case .choice? = mentions.facts[id]?.kind {
      // Where none was settled, it is one that no condition names, or else one that may be.
      guard let only = ids.first ?? others.first ?? (list.isOpen ? "其他1" : nil) else {
        throw .beyond
      }
      return .choice(only)
    }
    return .choices(ids)
  }

  private func years(_ id: FactID, _ values: [Int: Int64]) throws(NotDecided) -> FactValue {
    let named = mentions.years[id] ?? []
    var years = Set(named.filter { isSet(.year(id, $0), values) })
    var rest = known(.otherYears(id)).flatMap { values[$0] } ?? 0
    // Years that people write first, then those before.
    for year in [1949...9_999, 1...1948].joined() where rest > 0 && !named.contains(year) {
      years.insert(year)
      rest -= 1
    }
    return .years(years)
  }

  /// A quotient stated outright, or by its two parts where it lies between two decimals.
  private func state(
    quotient id: FactID, _ halves: Int64, _ statements: inout Statements
  ) throws(NotDecided) {
    guard let fact = mentions.facts[id], case .decimal(let scale) = fact.kind,
      case .quotient(let dividend, let divisor)? = fact.derivation,
      case .decimal(let own) = dividend.kind
    else { throw .beyond }
    if halves % 2 == 0 {
      statements.facts[id] = try mentions.value(of: id, halves / 2)
    } else if dividend.derivation == nil, divisor.derivation == nil {
      statements.facts[dividend.id] = try mentions.value(of: dividend.id, halves)
      statements.facts[divisor.id] = .count(2 * ExactDecimal.power(scale - own))
    } else {
      throw .beyond
    }
  }

  /// One row of which a condition holds.
  private func row(_ body: ConditionNode, _ effort: Effort) throws(NotDecided) -> FactRow {
    let inner = Vocabulary([body], submitted: submitted)
    guard case .found(let values) = inner.solve([inner.formula(body, true)], effort) else {
      throw .beyond
    }
    var row = FactRow()
    for (id, value) in try inner.statements(values, effort).facts { row[id] = value }
    return row
  }
}

extension Mentions {
  /// The value that a number of units is of an ordered fact.
  fileprivate func value(of id: FactID, _ units: Int64) throws(NotDecided) -> FactValue {
    switch facts[id]?.kind {
    case .count?:
      guard units <= ExactDecimal.greatestUnits else { throw .beyond }
      return .count(units)
    case .duration?: return .duration(months: units)
    case .decimal(let scale)?:
      guard let decimal = ExactDecimal(units: units, scale: scale) else { throw .beyond }
      return .decimal(decimal)
    case .date?:
      guard let day = CalendarDate(dayNumber: units) else { throw .beyond }
      return .date(.day(day))
    default: throw .beyond
    }
  }
}

extension Share {
  fileprivate init(halfMillionths: Int64) {
    if halfMillionths % 20_000 == 0 {
      self = .percent(halfMillionths / 20_000)
      return
    }
    let divisor = max(1, greatestCommonDivisor(halfMillionths, 2_000_000))
    self.init(halfMillionths / divisor, of: 2_000_000 / divisor)
  }
}

extension TextPattern {
  /// A text that fits; what parts are to be stated elsewhere is stated there.
  fileprivate func sample(_ facts: inout [FactID: FactValue]) -> String {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .oneOf(let texts): text += texts.first ?? ""
      case .anything: text += "某"
      case .digits(let range): text += String(repeating: "0", count: range.lowerBound)
      case .stated(let fact, let endings):
        let stated = "某" + (endings.first ?? "")
        if facts[fact.id] == nil { facts[fact.id] = .text(stated) }
        if case .text(let known)? = facts[fact.id] { text += known }
      }
    }
    return text
  }
}
