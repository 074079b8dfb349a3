import NoticeKit

/// Reads the value of a fact from a cell, by the fact's kind.
struct FactCell {
  /// The fact.
  let fact: FactDefinition
  /// Whether the column is headed by what a flag is called where it does not hold.
  var isNegated = false
  /// Whether the heading says that numbers are percentages.
  var isPercent = false

  private static let unknown: Set<String> = [
    "未知", "不详", "不清楚", "待定", "unknown", "n/a", "#n/a", "nan", "null",
  ]

  /// The value; `nil` where the cell says nothing, or says that it is not known.
  func value(of content: CellContent) throws(CellProblem) -> FactValue? {
    if content.isBlank || saysUnknown(content) { return nil }
    do throws(CellProblem) {
      let value = try read(content)
      guard fact.kind.objection(to: value) == nil else { throw .unfit(fact.kind) }
      return value
    } catch {
      throw fact.holdsPersonalValues ? error.hidingContent : error
    }
  }

  private func read(_ content: CellContent) throws(CellProblem) -> FactValue {
    switch fact.kind {
    case .flag:
      return try FlagCell.value(of: content, for: fact, isNegated: isNegated)
    case .count:
      return try NumberCell.count(line(of: content), unit: fact.unit)
    case .decimal(let scale):
      return try NumberCell.decimal(line(of: content), scale: scale, unit: fact.unit)
    case .share:
      return try ShareCell.value(of: content, isPercent: isPercent)
    case .text:
      guard let words = content.words else { throw .notOneValue }
      return .text(words)
    case .choice(let list):
      return try ChoiceCell.choice(content, in: list)
    case .choices(let list):
      return try ChoiceCell.choices(content, in: list)
    case .date:
      return .date(try DateCell.date(line(of: content)))
    case .duration:
      return .duration(months: try DurationCell.months(line(of: content), for: fact))
    case .years:
      return try YearsCell.value(of: content)
    case .rows(let schema):
      return try RowsCell.value(of: content, in: schema)
    }
  }

  private func line(of content: CellContent) throws(CellProblem) -> String {
    guard let words = content.words else { throw .notOneValue }
    return folded(words)
  }

  private func saysUnknown(_ content: CellContent) -> Bool {
    guard case .text(let text) = content, text.utf8.count <= 32,
      Self.unknown.contains(folded(text))
    else { return false }
    switch fact.kind {
    case .text: return false
    case .choice(let list), .choices(let list): return ChoiceCell.named(text, in: list) == nil
    default: return true
    }
  }
}
