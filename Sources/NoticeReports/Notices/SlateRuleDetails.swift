import NoticeKit

extension SlateRule {
  /// The rows of a table, or the bands of a formula, one a line.
  func details(
    naming name: (CategoryID) -> String, in language: NoticeLanguage
  ) -> [ReportPair] {
    switch body {
    case .allocation(let table):
      return table.rows.map { row in
        let cells = zip(table.columns, row.cells).map { "\(name($0)) \($1)" }
        return ReportPair(ReportLine(row.region), ReportLine(language.listed(cells)))
      }
    case .formula(let formula):
      return formula.columns.map { column in
        let bands = column.bands.map { language.labelled($0.counts, "\($0.gives)") }
        let label = column.fact.label.text(in: language)
        return ReportPair(
          ReportLine(name(column.category)),
          ReportLine(language.labelled(label, language.enumerated(bands))))
      }
    case .maximum, .categories, .refused, .precondition, .shareOfCount, .shareOfNominees:
      return []
    }
  }
}

extension AllocationFormula.Band {
  /// The counts that lie in the band: `0`, `1–9`, `≥10`.
  fileprivate var counts: String {
    guard let upTo else { return "≥\(from)" }
    return from == upTo ? "\(from)" : "\(from)–\(upTo)"
  }
}
