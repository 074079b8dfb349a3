/// A cell of a table that must be filled and is not.
public struct MissingCell: Sendable, Hashable {
  /// The table.
  public let table: FactDefinition
  /// The row, counted from 1.
  public let row: Int
  /// The column.
  public let column: FactDefinition

  /// What to fill in, in words.
  public var label: Wording {
    Wording(
      "\(table.label.zh)第\(row)行\(column.label.zh)",
      "\(table.label.en), row \(row), \(column.label.en)")
  }
}

extension DossierForm {
  /// The fields that must be filled and are not, in the order of the form.
  ///
  /// - Parameters:
  ///   - nomination: The nomination whose facts fill the form.
  ///   - submitted: The day it is handed in, where a field's length of time runs to it.
  /// - Returns: The facts to state.
  public func missing(
    in nomination: Nomination, submitted: CalendarDate? = nil
  ) -> [FactDefinition] {
    Evaluation(facts: nomination.facts, submitted: submitted).missingFields(of: fields)
  }

  /// The cells of its tables that must be filled and are not, row by row.
  public func missingCells(in nomination: Nomination) -> [MissingCell] {
    Evaluation(facts: nomination.facts, submitted: nil).missingCells(of: fields)
  }
}

extension Evaluation {
  func missingFields(of fields: [FormField]) -> [FactDefinition] {
    fields.filter { $0.isRequired && !isFilled($0.fact) }.map(\.fact)
  }

  func missingCells(of fields: [FormField]) -> [MissingCell] {
    fields.flatMap { field -> [MissingCell] in
      guard case .rows(let schema) = field.fact.kind, case .rows(let rows)? = usable(field.fact)
      else { return [] }
      let asked = schema.columns.filter { !field.optionalColumns.contains($0.id) }
      return rows.enumerated().flatMap { index, row in
        let cells = Evaluation(facts: row.cells, submitted: submitted)
        return asked.filter { !cells.isFilled($0) }
          .map { MissingCell(table: field.fact, row: index + 1, column: $0) }
      }
    }
  }

  /// Whether a field is filled: stated, if only with a value that cannot be, or given by its parts.
  private func isFilled(_ fact: FactDefinition) -> Bool {
    switch usable(fact) {
    case .text(let text)?: countedLength(of: text) > 0
    case .rows(let rows)?: !rows.isEmpty
    case .choices(let ids)?: !ids.isEmpty
    case .choice(let id)?: !id.isEmpty
    case .some: true
    case nil: facts[fact.id] != nil || isExact(fact)
    }
  }
}
