import NoticeKit

/// Reads nominations from the rows of a CSV file.
struct CSVNominations {
  /// Title lines above the headings, as spreadsheets have them, are looked for in these rows.
  private static let rowsOfTitles = 5

  let reader: NominationReader

  private var dictionary: ColumnDictionary { reader.dictionary }

  /// Reads the whole file.
  func read(_ utf8: [UInt8]) -> NominationFile {
    var draft = NominationFileDraft(greatestFaults: reader.greatestFaults)
    let rows = CSVReader(utf8: utf8).filter { $0.fields?.allSatisfy(isBlank) != true }
    guard !rows.isEmpty else {
      draft.report([.emptyFile])
      return draft.file
    }
    let start = indexOfHeadings(in: rows)
    let body = rows[(start + 1)...]
    draft.report(rows[..<start].flatMap(\.faults))
    guard let headings = rows[start].fields else {
      draft.skip(
        rows: body.map(\.number),
        rows[start].faults + [.unreadableHeadings(line: rows[start].number, rows: body.count)])
      return draft.file
    }
    read(body, below: headings, line: rows[start].number, into: &draft)
    return draft.file
  }

  /// The first row with two known headings, where no row above it has any; else the first row.
  private func indexOfHeadings(in rows: [CSVRow]) -> Int {
    for (index, row) in rows.prefix(Self.rowsOfTitles).enumerated() {
      switch row.fields?.count(where: dictionary.isKnown) ?? 0 {
      case 0: continue
      case 1: return 0
      default: return index
      }
    }
    return 0
  }

  private func read(
    _ rows: ArraySlice<CSVRow>, below headings: [String], line: Int,
    into draft: inout NominationFileDraft
  ) {
    let column = headings.firstIndex { dictionary.fixed($0) == .category }
    let categories = rows.compactMap { row in
      row.fields.flatMap { category(of: cell($0, column)) }
    }
    var seen: Set<CategoryID> = []
    let header = HeadingRow(
      headings, line: line, dictionary: dictionary,
      categories: categories.filter { seen.insert($0).inserted })
    draft.report(header.faults)
    if !header.namesNominees { draft.report([.noNameColumn(line: line)]) }
    if rows.isEmpty { draft.report([.noRows(below: line)]) }
    guard column != nil || reader.category != nil || rows.isEmpty else {
      draft.skip(
        rows: rows.map(\.number),
        [.noCategoryColumn(line: line, rows: rows.count, dictionary.categories)])
      return
    }
    for row in rows { read(row, below: header, categoryColumn: column, into: &draft) }
  }

  // MARK: - Rows

  private func read(
    _ row: CSVRow, below header: HeadingRow, categoryColumn: Int?,
    into draft: inout NominationFileDraft
  ) {
    guard let fields = row.fields else { return draft.skip(row: row.number, row.faults) }
    guard fields.dropFirst(header.count).allSatisfy(isBlank) else {
      return draft.skip(
        row: row.number, unit: header.unitColumn.map { self.cell(fields, $0) },
        [
          .tooManyCells(line: row.number, found: fields.count, expected: header.count)
        ])
    }
    let text = cell(fields, categoryColumn)
    guard let category = category(of: text) else {
      let place = categoryColumn.map(header.place) ?? .whole
      let cell = NominationCell(content: .text(text), line: row.number, place: place)
      let names = dictionary.categories
      return draft.skip(
        row: row.number, unit: header.unitColumn.map { self.cell(fields, $0) },
        [
          isBlank(text)
            ? .noCategory(line: row.number, place: place, names) : .unknownCategory(cell, names)
        ])
    }
    draft.add(nomination(fields, line: row.number, of: category, below: header))
  }

  private func nomination(
    _ fields: [String], line: Int, of category: CategoryID, below header: HeadingRow
  ) -> NominationDraft {
    var draft = NominationDraft(row: line, category: category)
    if fields.count < header.count {
      draft.report(.tooFewCells(line: line, found: fields.count, expected: header.count))
    }
    let twins = TwinCells(fields, line: line, of: category, below: header)
    for fault in twins.faults { draft.report(fault) }
    for ((column, field), resolution) in zip(fields.enumerated(), header.meanings(for: category))
    where !isBlank(field) && !twins.passedOver.contains(column) {
      let content = CellContent.text(resolution.keepsSpaces ? field : trimmed(field))
      let cell = NominationCell(content: content, line: line, place: header.place(of: column))
      switch resolution {
      case .known(let meaning): draft.take(cell, as: meaning)
      case .elsewhere(let isPersonal) where dictionary.describes(category):
        draft.report(.elsewhere(cell, category: category, isPersonal: isPersonal))
      case .unknown where header.isNameless(column): draft.report(.namelessColumn(cell))
      case .elsewhere, .unknown: break
      }
    }
    draft.takeName(from: dictionary.namingFact(for: category))
    if let column = header.column(of: .name), isBlank(draft.name) {
      draft.report(.noName(line: line, place: header.place(of: column)))
    }
    return draft
  }

  /// The category that a cell names; that of the reader where the cell says nothing.
  private func category(of text: String) -> CategoryID? {
    isBlank(text) ? reader.category : dictionary.categories.category(text)
  }

  private func cell(_ fields: [String], _ column: Int?) -> String {
    guard let column, fields.indices.contains(column) else { return "" }
    return fields[column]
  }
}

extension ColumnResolution {
  /// Whether a cell is taken as it is: a fact that is free text.
  fileprivate var keepsSpaces: Bool {
    guard case .known(.fact(let fact, _)) = self else { return false }
    return fact.kind == .text
  }
}
