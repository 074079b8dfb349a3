/// A fact that has rows of typed columns, such as photos, stages or budget items.
public struct RowsFact: TypedFact {
  /// What is declared of it.
  public let definition: FactDefinition

  /// The stored form of some rows.
  public static func value(_ stated: [FactRow]) -> FactValue { .rows(stated) }

  /// The rows, where the value is some.
  public func stated(_ value: FactValue) -> [FactRow]? {
    if case .rows(let rows) = value { rows } else { nil }
  }

  /// Every row is such; no rows at all never are.
  public func every(_ condition: Condition) -> Condition {
    Condition(of: [condition]) { .everyRow(definition, $0.first ?? .all([])) }
  }
}

extension FactGroup {
  /// Declares rows of typed columns.
  public func rows(
    _ name: String, _ zh: String, _ en: String, columns: [any TypedFact], aliases: [String] = [],
    changes: Changeability = .grows
  ) -> RowsFact {
    let schema = RowSchema(columns: columns.map(\.definition))
    return RowsFact(
      definition: define(name, .rows(schema), zh, en, aliases: aliases, changes))
  }

  /// Declares a number that is stated, or how many rows there are, or of how many a condition holds.
  public func count(
    _ name: String, _ zh: String, _ en: String, rowsOf rows: RowsFact,
    where condition: Condition? = nil, unit: Wording? = nil, aliases: [String] = []
  ) -> CountFact {
    measure(name, zh, en, rows, .count(where: condition), unit, aliases)
  }

  /// Declares a number that is stated, or the sum of a column.
  public func count(
    _ name: String, _ zh: String, _ en: String, sumOf column: CountFact, in rows: RowsFact,
    unit: Wording? = nil, aliases: [String] = []
  ) -> CountFact {
    measure(name, zh, en, rows, .sum(column.definition), unit, aliases)
  }

  /// Declares a number that is stated, or the least of a column.
  public func count(
    _ name: String, _ zh: String, _ en: String, leastOf column: CountFact, in rows: RowsFact,
    unit: Wording? = nil, aliases: [String] = []
  ) -> CountFact {
    measure(name, zh, en, rows, .least(column.definition), unit, aliases)
  }

  /// Declares a number that is stated, or the greatest of a column.
  public func count(
    _ name: String, _ zh: String, _ en: String, greatestOf column: CountFact, in rows: RowsFact,
    unit: Wording? = nil, aliases: [String] = []
  ) -> CountFact {
    measure(name, zh, en, rows, .greatest(column.definition), unit, aliases)
  }

  /// Declares an amount that is stated, or the sum of a column of the same scale.
  public func decimal(
    _ name: String, _ zh: String, _ en: String, scale: Int, sumOf column: DecimalFact,
    in rows: RowsFact, unit: Wording? = nil, aliases: [String] = []
  ) -> DecimalFact {
    measure(name, zh, en, scale, rows, .sum(column.definition), unit, aliases)
  }

  /// Declares an amount that is stated, or the least of a column of the same scale.
  public func decimal(
    _ name: String, _ zh: String, _ en: String, scale: Int, leastOf column: DecimalFact,
    in rows: RowsFact, unit: Wording? = nil, aliases: [String] = []
  ) -> DecimalFact {
    measure(name, zh, en, scale, rows, .least(column.definition), unit, aliases)
  }

  /// Declares an amount that is stated, or the greatest of a column of the same scale.
  public func decimal(
    _ name: String, _ zh: String, _ en: String, scale: Int, greatestOf column: DecimalFact,
    in rows: RowsFact, unit: Wording? = nil, aliases: [String] = []
  ) -> DecimalFact {
    measure(name, zh, en, scale, rows, .greatest(column.definition), unit, aliases)
  }

  private func measure(
    _ name: String, _ zh: String, _ en: String, _ scale: Int, _ rows: RowsFact,
    _ kind: RowMeasure.Kind, _ unit: Wording?, _ aliases: [String]
  ) -> DecimalFact {
    let measure = RowMeasure(rows: rows.definition, kind: kind)
    return DecimalFact(
      definition: define(
        name, .decimal(scale: scale), zh, en, unit: unit, aliases: aliases, from: .rows(measure),
        .free))
  }

  private func measure(
    _ name: String, _ zh: String, _ en: String, _ rows: RowsFact, _ kind: RowMeasure.Kind,
    _ unit: Wording?, _ aliases: [String]
  ) -> CountFact {
    let measure = RowMeasure(rows: rows.definition, kind: kind)
    return CountFact(
      definition: define(
        name, .count, zh, en, unit: unit, aliases: aliases, from: .rows(measure), .grows))
  }
}
