/// A stated value of a fact.
public enum FactValue: Sendable, Hashable {
  /// Yes or no.
  case flag(Bool)
  /// A whole number.
  case count(Int64)
  /// An exact decimal.
  case decimal(ExactDecimal)
  /// An exact share.
  case share(Share)
  /// A text.
  case text(String)
  /// The id of the choice made.
  case choice(String)
  /// The ids of the choices made.
  case choices(Set<String>)
  /// A date as far as it is known.
  case date(KnownDate)
  /// Completed months.
  case duration(months: Int64)
  /// A set of years; the empty set says that there is none.
  case years(Set<Int>)
  /// The rows of a table; no rows at all is a table that is empty, not one that is unknown.
  case rows([FactRow])
}

extension FactValue: CustomStringConvertible {
  /// The value as plain text: `25`, `60%`, `2021-09`, `2019 2020`.
  public var description: String {
    switch self {
    case .flag(let flag): flag ? "true" : "false"
    case .count(let count): String(count)
    case .decimal(let decimal): decimal.description
    case .share(let share): share.description
    case .text(let text): text
    case .choice(let id): id
    case .choices(let ids): ids.sorted().joined(separator: " ")
    case .date(let date): date.description
    case .duration(let months): "\(months) months"
    case .years(let years): years.sorted().map(String.init).joined(separator: " ")
    case .rows(let rows): "\(rows.count) rows"
    }
  }
}

extension FactKind {
  /// What is wrong with a value for a fact of this kind, or `nil` where nothing is.
  package func objection(to value: FactValue) -> Wording? {
    switch (self, value) {
    case (.flag, .flag), (.text, .text):
      return nil
    case (.count, .count(let count)):
      return (0...ExactDecimal.greatestUnits).contains(count)
        ? nil : Wording("应为0至10¹²的整数", "must be a whole number from 0 to 10¹²")
    case (.decimal(let scale), .decimal(let decimal)):
      if decimal.units < 0 { return Wording("不能为负", "must not be negative") }
      if decimal.scale > scale {
        return Wording("小数不超过\(scale)位", "must have at most \(scale) decimals")
      }
      return decimal.units(atScale: scale) == nil ? Wording("数过大", "is too large") : nil
    case (.share, .share(let share)):
      return share.isUsable ? nil : Wording("应在0至100%之间", "must be from 0 to 100 %")
    case (.choice(let list), .choice(let id)):
      return list.takes(id) ? nil : list.objection(to: id)
    case (.choices(let list), .choices(let ids)):
      return ids.sorted().first { !list.takes($0) }.map { list.objection(to: $0) }
    case (.date, .date(let date)):
      return date.earliest == nil ? Wording("没有这个日期", "is no date of the calendar") : nil
    case (.duration, .duration(let months)):
      return (0...120_000).contains(months)
        ? nil : Wording("应为0至12万个月", "must be from 0 to 120 000 months")
    case (.years, .years(let years)):
      return years.allSatisfy((1...9999).contains)
        ? nil : Wording("年份应为1至9999", "must be years from 1 to 9999")
    case (.rows(let schema), .rows(let rows)):
      return schema.objection(to: rows)
    default:
      return Wording("应为\(name.zh)", "must be given as \(name.en)")
    }
  }
}

extension ChoiceList {
  fileprivate func objection(to id: String) -> Wording {
    let near = nearest(to: id, among: options.flatMap { [$0.id, $0.label.zh] })
    return Wording(
      "没有选项“\(id)”" + (near.map { "，是否指“\($0)”" } ?? ""),
      "has no choice “\(id)”" + (near.map { " (perhaps “\($0)”)" } ?? ""))
  }
}
