/// The typed columns of a fact that has rows, such as the items of a budget.
public struct RowSchema: Sendable, Hashable {
  /// The columns, in order.
  public let columns: [FactDefinition]

  package init(columns: [FactDefinition]) {
    self.columns = columns
  }

  /// The column with an id, if there is one.
  package func column(_ id: FactID) -> FactDefinition? { columns.first { $0.id == id } }

  /// What is wrong with some rows, or `nil` where nothing is.
  func objection(to rows: [FactRow]) -> Wording? {
    for (index, row) in rows.enumerated() {
      for (id, value) in row.cells.sorted(by: { $0.key < $1.key }) {
        guard let column = column(id) else {
          return Wording("第\(index + 1)行没有“\(id)”一栏", "has no column “\(id)” (row \(index + 1))")
        }
        if let objection = column.kind.objection(to: value) {
          return Wording(
            "第\(index + 1)行“\(column.label.zh)”\(objection.zh)",
            "has in row \(index + 1) a \(column.label.en) that \(objection.en)")
        }
      }
    }
    return nil
  }
}

/// One row: what is known of its cells; a cell that is absent is unknown.
public struct FactRow: Sendable, Hashable {
  /// The stated cells, by column.
  public private(set) var cells: [FactID: FactValue] = [:]

  /// Makes a row of which nothing is known yet.
  public init() {}

  /// The stated value of a column; `nil` where it is unknown.
  public subscript<Fact: TypedFact>(column: Fact) -> Fact.Stated? {
    get { cells[column.definition.id].flatMap(column.stated) }
    set { cells[column.definition.id] = newValue.map(Fact.value) }
  }

  /// The stored value of a column by its id.
  public subscript(id: FactID) -> FactValue? {
    get { cells[id] }
    set { cells[id] = newValue }
  }
}

/// A measure of rows: how many there are, or the sum, least or greatest of a column.
public struct RowMeasure: Sendable, Hashable {
  /// The measures there are.
  public enum Kind: Sendable, Hashable {
    /// How many rows there are, or how many of which a condition holds.
    case count(where: Condition?)
    /// The sum of a column.
    case sum(FactDefinition)
    /// The least value of a column.
    case least(FactDefinition)
    /// The greatest value of a column.
    case greatest(FactDefinition)
  }

  /// The fact that has the rows.
  public let rows: FactDefinition
  /// The measure.
  public let kind: Kind

  package init(rows: FactDefinition, kind: Kind) {
    self.rows = rows
    self.kind = kind
  }

  /// The column that is measured, where one is.
  package var column: FactDefinition? {
    switch kind {
    case .count: nil
    case .sum(let column), .least(let column), .greatest(let column): column
    }
  }
}
