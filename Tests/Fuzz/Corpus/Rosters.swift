import NoticeInterchange

/// Small rosters cut from a whole one by columns, since most of what a row costs are its columns.
enum Rosters {
  /// The rows of a CSV file, the headings first: whole, and eight columns each behind the first four.
  static func of(_ csv: String) -> [[String]] {
    let rows = CSVReader(csv).compactMap { try? $0.content.get() }
    guard let headings = rows.first else { return [] }
    let parts = stride(from: 4, to: headings.count, by: 8).map { start in
      let columns = Array(0..<4) + Array(start..<min(start + 8, headings.count))
      return rows.filter { $0.dropFirst(start).prefix(8).contains { !$0.isEmpty } }
        .map { row in columns.map { row.indices.contains($0) ? row[$0] : "" } }
    }
    return ([rows] + parts).map { $0.map { String(CSVWriter().line($0).dropLast()) } }
  }

  /// A roster as a table of scenarios.
  static func scenarios(_ roster: [String]) -> [String] {
    roster.enumerated().map { index, row in
      row
        + (index == 0
          ? ",情形,预期结论,预期结果,其余评判" : ",甲,不符合条件,,是")
    }
  }
}
