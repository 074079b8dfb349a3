/// A row of a table that keeps a finding from being met.
public struct FailingRow: Sendable, Hashable {
  /// The table.
  public let table: FactDefinition
  /// The row, counted from 1.
  public let row: Int
  /// Whether the row may still turn out well, since some of its cells are unknown.
  public let isUnknown: Bool
  /// What the nomination states in the cells that the requirement looks at, in its order.
  public let cells: [FailingCell]

  /// Where it stands, in words.
  public var place: Wording {
    Wording("\(table.label.zh)第\(row)行", "\(table.label.en), row \(row)")
  }
}

/// A cell of a row that keeps a finding from being met.
public struct FailingCell: Sendable, Hashable {
  /// Its column.
  public let column: FactDefinition
  /// What it states.
  public let value: FactValue
}

extension Finding {
  /// The rows that are not as every row has to be, or not known to be, table by table.
  ///
  /// Empty where the finding is met, or where it asks for nothing of every row.
  public var failingRows: [FailingRow] {
    guard outcome != .met, let condition = requirement.condition else { return [] }
    return context.evaluation.failingRows(for: condition.node)
  }
}

extension Evaluation {
  /// Walks down what has to hold as a whole; under any-of and not, no single row is to blame.
  fileprivate func failingRows(for node: ConditionNode) -> [FailingRow] {
    switch node {
    case .all(let nodes):
      return nodes.flatMap(failingRows(for:))
    case .everyRow(let table, let inner):
      guard case .rows(let rows)? = usable(table) else { return [] }
      return rows.enumerated().compactMap { index, row in
        let truth = truth(of: inner, in: row)
        guard truth != .yes else { return nil }
        var seen: Set<FactID> = []
        let cells = Condition(inner).facts.filter { seen.insert($0.id).inserted }
          .compactMap { column in
            row[column.id].map { FailingCell(column: column, value: $0) }
          }
        return FailingRow(
          table: table, row: index + 1, isUnknown: truth == .unknown, cells: cells)
      }
    default:
      return []
    }
  }
}
