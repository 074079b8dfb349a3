extension CoverageClaims.Place {
  /// Claims what a requirement holds: its figures, dates, lists.
  mutating func add(_ requirement: Requirement, as status: CoverageToken.Status) {
    claim(status)
    for leaf in requirement.conditions.flatMap(\.node.leaves) { add(leaf) }
    for node in requirement.conditions.map(\.node) { addNumbers(of: node) }
    for run in requirement.aspects?.runs ?? [] { lists.append((run, status)) }
  }

  private mutating func add(_ leaf: ConditionNode) {
    switch leaf {
    case .compares(let fact, let comparison):
      if case .date = fact.kind {
        if let day = CalendarDate(dayNumber: comparison.figure) { add(day) }
      } else {
        figures[fact.bareFigure(comparison.figure)] = .encoded
      }
    case .years(_, _, let years):
      for year in years { dates[String(year)] = .encoded }
    case .textLength(_, let comparison):
      figures[String(comparison.figure)] = .encoded
    case .isOneOf(_, let ids), .choices(_, _, let ids):
      lists.append((ids.count, .encoded))
    case .flag, .textMatches, .all, .any, .not, .atLeast, .atMost, .faulty:
      break
    }
  }

  private mutating func addNumbers(of node: ConditionNode) {
    if case .atLeast(let number, _) = node { figures[String(number)] = .encoded }
    if case .atMost(let number, _) = node { figures[String(number)] = .encoded }
    for child in node.children { addNumbers(of: child) }
  }

  /// A day may be written with its year or without.
  private mutating func add(_ day: CalendarDate) {
    dates[day.description] = .encoded
    dates[String(day.description.dropFirst(5))] = .encoded
  }

  /// Claims what a provision holds.
  mutating func add(_ provision: Provision) {
    claim(.encoded)
    switch provision {
    case .deadline(let deadline):
      if let day = deadline.day.day { add(day) }
    case .duty(let duty):
      for run in duty.aspects?.runs ?? [] { lists.append((run, .encoded)) }
    case .reference(let reference):
      if let number = reference.number { figures[number] = .encoded }
    case .categories(let taken):
      lists.append((taken.ids.count, .encoded))
    case .recipient, .format, .reviewStage:
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
    for figure in note.figures { figures[figure] = figures[figure] ?? status }
    for date in note.dates { dates[date] = dates[date] ?? status }
    for length in note.lists { lists.append((length, status)) }
    if note.kind == .pending { pending.append(note.reason.zh) }
  }

  /// What claims a date of the outline; a range of years is claimed where each of its years is.
  func date(_ outlined: String) -> CoverageToken.Status? {
    if let status = dates[outlined] { return status }
    let ends = outlined.split(separator: "–").compactMap { Int($0) }
    guard ends.count == 2, ends[0] <= ends[1], ends[1] - ends[0] <= 200 else { return nil }
    return (ends[0]...ends[1]).allSatisfy { dates[String($0)] != nil } ? .encoded : nil
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
