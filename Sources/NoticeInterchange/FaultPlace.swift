import NoticeKit

/// Where in its line or document a fault is, as people look for it.
public enum FaultPlace: Sendable, Hashable {
  /// The input, or the line, as a whole.
  case whole
  /// A cell of a table: the letters of its column, as `C`, and the heading, empty where it has none.
  case cell(column: String, header: String)
  /// A value of a JSON document, by its path.
  case path(String)

  /// The letters of the column, where the place is a cell.
  public var column: String? {
    if case .cell(let column, _) = self { return column }
    return nil
  }

  /// The heading of the column, where the place is a cell and has one.
  public var header: String? {
    if case .cell(_, let header) = self, !header.isEmpty { return header }
    return nil
  }

  /// The JSON path, where there is one.
  public var path: String? {
    if case .path(let path) = self { return path }
    return nil
  }

  /// The place in one text, `C 注册人数`; empty where it is the whole.
  public var text: String {
    switch self {
    case .whole: ""
    case .cell(let column, ""): column
    case .cell(let column, let header): "\(column) \(header)"
    case .path(let path): path
    }
  }

  /// The place of a cell by the number of its column, counted from 0.
  static func cell(_ column: Int, _ heading: String?) -> FaultPlace {
    .cell(column: columnLetters(column), header: Excerpt.plain(trimmed(heading ?? "")))
  }
}
