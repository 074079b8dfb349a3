/// A column of a grid.
public struct ReportColumn: Hashable, Sendable {
  /// Where the cells of a column line up.
  public enum Alignment: Hashable, Sendable, CaseIterable {
    /// Where reading begins, as for text.
    case start
    /// Where reading ends, as for figures.
    case end
  }

  /// What the column holds; may be empty.
  public var title: ReportLine
  /// Where the cells line up.
  public var alignment: Alignment
  /// Whether cells are running text that may take several lines; names and figures may not.
  public var wraps: Bool

  /// Creates a column.
  public init(_ title: ReportLine, alignment: Alignment = .start, wraps: Bool = false) {
    self.title = title
    self.alignment = alignment
    self.wraps = wraps
  }
}

/// Rows of cells under columns.
///
/// Rows may differ in length: what a row lacks is empty, and what it has beyond the last column
/// stands in columns without a title, so no cell is ever lost.
public struct ReportGrid: Hashable, Sendable {
  /// The columns, in reading order.
  public var columns: [ReportColumn]
  /// The cells of each row, in the order of the columns.
  public var rows: [[ReportLine]]

  /// Creates a grid.
  public init(columns: [ReportColumn], rows: [[ReportLine]]) {
    self.columns = columns
    self.rows = rows
  }

  /// The columns, with one more for every cell that the longest row has beyond them.
  var allColumns: [ReportColumn] {
    let longest = rows.map(\.count).max() ?? 0
    let missing = max(0, longest - columns.count)
    return columns + Array(repeating: ReportColumn("", wraps: true), count: missing)
  }
}
