/// A table of an article.
package struct ArticleTable: Sendable {
  /// The heading that it stands under, without its marks.
  package let heading: String
  /// The names of its columns.
  package let columns: [String]
  /// The cells, row by row.
  package let rows: [[String]]

  /// Takes the lines of a table: its columns, a ruler, its rows.
  init(under heading: String, _ lines: [String]) {
    self.heading = heading
    let cells = lines.map { line in
      line.split(separator: "|").map { $0.trimmingSpaces }
    }
    columns = cells.first ?? []
    rows = Array(cells.dropFirst(2))
  }
}

extension String {
  /// What stands between backquotes in a cell.
  package var codes: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }

  /// What stands between the first backquotes; `nil` where a cell has none.
  package var code: String? { codes.first }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
