import NoticeKit

/// Reads a table: a JSON array of objects, each with a row's cells by id or label.
enum RowsCell {
  /// The rows; a column that a row leaves out is unknown there.
  static func value(of content: CellContent, in schema: RowSchema) throws(CellProblem) -> FactValue
  {
    guard case .list(let elements) = content else { throw .noRows }
    var rows: [FactRow] = []
    for (index, element) in elements.enumerated() {
      guard case .object(let members) = element else { throw .noRows }
      rows.append(try row(members, number: index + 1, in: schema))
    }
    return .rows(rows)
  }

  private static func row(
    _ members: [CellContent.Member], number: Int, in schema: RowSchema
  ) throws(CellProblem) -> FactRow {
    // A cell may stand under the wrong column, or a number in the place of a name.
    let isPersonal = schema.columns.contains(where: \.isPersonal)
    var row = FactRow()
    for member in members {
      guard let column = schema.columns.first(where: { $0.isCalled(member.name) }),
        row[column.id] == nil
      else { throw .noColumn(isPersonal ? nil : member.name, row: number, schema) }
      do throws(CellProblem) {
        row[column.id] = try FactCell(fact: column).value(of: member.content)
      } catch {
        throw error.inRow(number, column, isPersonal ? nil : member.content)
      }
    }
    return row
  }
}

extension FactDefinition {
  fileprivate func isCalled(_ name: String) -> Bool {
    id.description == name || id.name == name || label.zh == name || label.en == name
      || aliases.contains(name)
  }
}

extension CellProblem {
  fileprivate static let noRows = CellProblem(
    expected: Wording("由对象组成的数组，一行一个对象", "an array of objects, one for each row"),
    mend: Wording(
      "用 JSON Lines 报送表格，CSV 的一格放不下", "hand tables in as JSON Lines; a CSV cell holds none")
  )

  /// A name of a cell that the rows do not have; `nil` where it is not told.
  fileprivate static func noColumn(_ name: String?, row: Int, _ schema: RowSchema) -> CellProblem {
    let excerpt = Excerpt.text(name ?? "…")
    let names = schema.columns.map(\.label)
    return CellProblem(
      expected: Wording(
        names.map(\.zh).joined(separator: "、"), names.map(\.en).joined(separator: ", ")),
      mend: Wording("改为其中之一，各写一次", "write one of these, each once"),
      found: Wording("第\(row)行的\(excerpt)", "\(excerpt) in row \(row)"))
  }

  /// The problem with its place in the rows; without its content where that is not told.
  fileprivate func inRow(_ row: Int, _ column: FactDefinition, _ content: CellContent?)
    -> CellProblem
  {
    let hidden = Wording("…", "…")
    let what = content.map { found ?? Wording($0.excerpt, $0.excerpt) } ?? hidden
    return CellProblem(
      expected: expected, mend: mend,
      found: Wording(
        "第\(row)行\(column.label.zh)：\(what.zh)",
        "row \(row), \(column.label.en): \(what.en)"))
  }
}
