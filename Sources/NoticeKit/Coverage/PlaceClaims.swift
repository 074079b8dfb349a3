extension CoverageClaims.Place {
  /// Claims what a requirement holds: its figures, dates, lists.
  mutating func add(_ requirement: Requirement, as status: CoverageToken.Status) {
    claim(status)
    for condition in requirement.conditions { add(condition.node) }
    for run in requirement.aspects?.runs ?? [] {
      lists.append(CoverageClaim(String(run), as: status))
    }
  }

  /// Claims what a condition holds.
  mutating func add(_ node: ConditionNode) {
    for leaf in node.leaves { addFigures(of: leaf) }
    addNumbers(of: node)
  }

  private mutating func addFigures(of leaf: ConditionNode) {
    switch leaf {
    case .compares(let fact, let comparison):
      if case .date = fact.kind {
        if let day = CalendarDate(dayNumber: comparison.figure) { add(day) }
      } else {
        figures.append(CoverageClaim(fact.bareFigure(comparison.figure)))
      }
    case .years(_, _, let years):
      for year in years { dates.append(CoverageClaim(String(year))) }
    case .textLength(_, let comparison):
      figures.append(CoverageClaim(String(comparison.figure)))
    case .isOneOf(_, let ids), .choices(_, _, let ids):
      lists.append(CoverageClaim(String(ids.count)))
    case .everyRow(_, let node):
      add(node)
    case .flag, .textMatches, .all, .any, .not, .atLeast, .atMost, .faulty:
      break
    }
  }

  private mutating func addNumbers(of node: ConditionNode) {
    if case .atLeast(let number, _) = node { figures.append(CoverageClaim(String(number))) }
    if case .atMost(let number, _) = node { figures.append(CoverageClaim(String(number))) }
    for child in node.children { addNumbers(of: child) }
  }

  /// A day may be written with its year or without.
  mutating func add(_ day: CalendarDate) {
    let text = day.description
    dates.append(CoverageClaim(text, String(text.dropFirst(5))))
  }

  /// Claims what a provision holds.
  mutating func add(_ provision: Provision) {
    claim(.encoded)
    for run in provision.aspects?.runs ?? [] { lists.append(CoverageClaim(String(run))) }
    switch provision {
    case .deadline(let deadline):
      if let day = deadline.day.day { add(day) }
      if let time = deadline.time { figures.append(CoverageClaim(time.text)) }
    case .reference(let reference):
      if let number = reference.number {
        figures.append(CoverageClaim(number, documentNumber(number)))
      }
    case .categories(let taken):
      lists.append(CoverageClaim(String(taken.ids.count)))
    case .honourCount(let honours):
      figures.append(CoverageClaim(honours.figure))
    case .nomineeKind(let kind):
      if let number = kind.number { figures.append(CoverageClaim(String(number))) }
    case .keyDate(let keyDate):
      if let day = keyDate.day?.day { add(day) }
    case .recipient, .format, .reviewStage, .duty, .definition:
      break
    }
  }

  /// Claims what a note accounts for.
  mutating func add(_ note: PlaceNote) {
    let status: CoverageToken.Status =
      switch note.kind {
      case .informational: .informational
      case .notInSource: .notInSource
      case .pending: .pending
      }
    claim(status)
    figures += note.figures.map { CoverageClaim($0, as: status) }
    dates += note.dates.map { CoverageClaim($0, as: status) }
    lists += note.lists.map { CoverageClaim(String($0), as: status) }
    for label in note.labels { labels[label] = status }
    if note.kind == .pending { pending.append(note.reason.zh) }
  }
}

extension FactDefinition {
  /// A figure as outlines write it: without its unit, but with % for a share; lengths in years.
  fileprivate func bareFigure(_ units: Int64) -> String {
    switch kind {
    case .share: ExactDecimal.digits(units, scale: 4) + "%"
    case .duration: String(units % 12 == 0 ? units / 12 : units)
    case .decimal(let scale): ExactDecimal.digits(units, scale: scale)
    default: String(units)
    }
  }
}

extension HonourCount {
  /// The number as outlines write it: 10, or 10-15.
  fileprivate var figure: String { number(to: "-") }
}

extension Notice {
  /// The first year that the title names: `2024年度…`.
  var year: Int? {
    var digits = ""
    for character in title.zh {
      if character.isASCII, character.isNumber {
        digits.append(character)
        if digits.count == 4 { return Int(digits) }
      } else {
        digits = ""
      }
    }
    return nil
  }
}
