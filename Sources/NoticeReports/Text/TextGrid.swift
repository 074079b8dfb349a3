private let columnGap = 2

extension TextWriter {
  /// Draws a grid side by side where it fits, row by row where it does not.
  mutating func draw(_ grid: ReportGrid) {
    let columns = grid.allColumns
    guard let widths = widths(of: columns, in: grid.rows) else {
      return draw(stacked: grid.rows, under: columns)
    }
    if columns.contains(where: { !$0.title.isEmpty }) {
      draw(row: columns.map { $0.title.glyphs(plainAs: .strong) }, columns, widths)
      let rules = widths.map { Array(repeating: Glyph("─", .subtle), count: $0) }
      draw(row: rules, columns, widths)
    }
    for row in grid.rows {
      draw(row: row.map { $0.glyphs() }, columns, widths)
    }
  }

  private mutating func draw(row: [[Glyph]], _ columns: [ReportColumn], _ widths: [Int]) {
    let cells = zip(row, widths).map { $0.wrapped(to: $1) }
    for line in 0..<(cells.map(\.count).max() ?? 0) {
      var glyphs: [Glyph] = []
      var edge = 0
      for (index, cell) in cells.enumerated() {
        let text = line < cell.count ? cell[line] : []
        let slack = columns[index].alignment == .end ? widths[index] - text.width : 0
        glyphs = glyphs.padded(to: edge + slack) + text
        edge += widths[index] + columnGap
      }
      write(glyphs)
    }
  }

  private mutating func draw(stacked rows: [[ReportLine]], under columns: [ReportColumn]) {
    for (index, row) in rows.enumerated() {
      if index > 0 { leaveGap() }
      draw(zip(columns, row).filter { !$1.isEmpty }.map { ReportPair($0.title, $1) })
    }
  }

  /// The width of each column, or nil where a wrapping column would become too narrow to read.
  ///
  /// Columns that do not wrap take what they need. The others share the rest: the narrowest are
  /// served first, so that what they do not need goes to the wider ones.
  private func widths(of columns: [ReportColumn], in rows: [[ReportLine]]) -> [Int]? {
    var widths = columns.map { $0.title.glyphs().width }
    for row in rows {
      for (index, cell) in row.enumerated() {
        widths[index] = max(widths[index], cell.glyphs().width)
      }
    }

    let needed = widths
    let wrapping = columns.indices.filter { columns[$0].wraps }.sorted { needed[$0] < needed[$1] }
    let fixed = columns.indices.filter { !columns[$0].wraps }.reduce(0) { $0 + needed[$1] }
    var rest = room - fixed - columnGap * max(0, columns.count - 1)
    for (served, index) in wrapping.enumerated() {
      widths[index] = min(needed[index], rest / (wrapping.count - served))
      if widths[index] < min(needed[index], 8) { return nil }
      rest -= widths[index]
    }
    return rest < 0 ? nil : widths
  }
}
