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
  /// The text between a cell's first and last backquote; `nil` where it has no such.
  package var code: String? {
    guard let first = firstIndex(of: "`"), let last = lastIndex(of: "`"), first < last else {
      return nil
    }
    return String(self[index(after: first)..<last])
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
