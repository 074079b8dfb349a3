import NoticeKit

extension SlateRule {
  /// The bands of a formula, one category a line.
  func bands(naming name: (CategoryID) -> String, in language: NoticeLanguage) -> [ReportPair] {
    guard case .formula(let formula) = body else { return [] }
    return formula.columns.map { column in
      let bands = column.bands.map { "\($0.counts) → \($0.gives)" + language.say("个", "") }
      let label = column.fact.label.text(in: language)
      return ReportPair(
        ReportLine(name(column.category)),
        ReportLine(language.labelled(label, language.enumerated(bands))))
    }
  }

  /// A table that allots numbers: regions by categories, with the totals of rows and columns.
  func table(naming name: (CategoryID) -> String, in language: NoticeLanguage) -> ReportGrid? {
    guard case .allocation(let table) = body else { return nil }
    let total = language.say("合计", "Total")
    let names = table.columns.map(name) + [total]
    let sums = table.columns.indices.map { column in
      table.rows.reduce(0) { $0 + (column < $1.cells.count ? $1.cells[column] : 0) }
    }
    let rows = table.rows.map { ($0.region, $0.cells, $0.total) }
    let last = (table.totals?.region ?? total, table.totals?.cells ?? sums, table.totals?.total)
    return ReportGrid(
      columns: [ReportColumn(ReportLine(language.say("地区", "Region")))]
        + names.map { ReportColumn(ReportLine($0), alignment: .end, wraps: true) },
      rows: (rows + [last]).map { region, cells, total in
        let figures = cells + [total ?? cells.reduce(0, +)]
        return [ReportLine(region)] + figures.map { ReportLine("\($0)") }
      })
  }
}

extension AllocationFormula.Band {
  /// The counts that lie in the band: `0`, `1–9`, `≥10`.
  fileprivate var counts: String {
    guard let upTo else { return "≥\(from)" }
    return from == upTo ? "\(from)" : "\(from)–\(upTo)"
  }
}
