extension Evaluation {
  /// The truth of a condition on the columns of one row.
  func truth(of node: ConditionNode, in row: FactRow) -> Truth {
    Evaluation(facts: row.cells, submitted: submitted).truth(of: node)
  }

  /// Where a measure of rows lies; cells that are unknown leave room.
  func span(of measure: RowMeasure) -> Span? {
    guard case .rows(let rows)? = usable(measure.rows) else { return nil }
    switch measure.kind {
    case .count(where: nil):
      return Span(exactly: Int64(rows.count))
    case .count(where: let condition?):
      let truths = rows.map { truth(of: condition.node, in: $0) }
      let yes = Int64(truths.count { $0 == .yes })
      let unknown = Int64(truths.count { $0 == .unknown })
      return Span(Ratio(yes), Ratio(yes + unknown))
    case .sum(let column):
      return sum(of: cells(of: column, in: rows))
    case .least(let column):
      return least(of: cells(of: column, in: rows))
    case .greatest(let column):
      return greatest(of: cells(of: column, in: rows))
    }
  }

  private func cells(of column: FactDefinition, in rows: [FactRow]) -> [Span?] {
    rows.map { Evaluation(facts: $0.cells, submitted: submitted).span(of: column) }
  }

  /// The least of no cells at all is unknown, so that no rows never satisfy a minimum.
  ///
  /// A cell that is unknown may be anything from zero on; the others still bound the least above.
  private func least(of cells: [Span?]) -> Span? {
    guard !cells.isEmpty else { return nil }
    let low = cells.map { $0?.low ?? Ratio(0) }.min { $0.compared(to: $1) < 0 }
    return Span(low ?? Ratio(0), cells.compactMap { $0?.high }.min { $0.compared(to: $1) < 0 })
  }

  /// A cell that is unknown leaves the greatest open above; the others still bound it below.
  private func greatest(of cells: [Span?]) -> Span? {
    guard !cells.isEmpty else { return nil }
    let low = cells.map { $0?.low ?? Ratio(0) }.max { $0.compared(to: $1) < 0 }
    let highs = cells.compactMap { $0?.high }
    let high = highs.count < cells.count ? nil : highs.max { $0.compared(to: $1) < 0 }
    return Span(low ?? Ratio(0), high)
  }
}
