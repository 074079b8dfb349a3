import NoticeKit

/// Reads nominations from JSON Lines.
///
/// Facts, judgements and justifications stand in objects of their own, or beside the name under
/// the headings that a CSV file has.
struct JSONNominations {
  let reader: NominationReader

  private var dictionary: ColumnDictionary { reader.dictionary }

  /// Reads the whole file.
  func read(_ utf8: [UInt8]) -> NominationFile {
    var draft = NominationFileDraft(greatestFaults: reader.greatestFaults)
    var unknownNames: Set<String> = []
    var isEmpty = true
    for line in JSONLines(utf8: utf8) {
      if isEmpty, let fault = InterchangeFault.notLines(line, in: utf8) {
        draft.report([fault])
        return draft.file
      }
      isEmpty = false
      guard let document = line.document else {
        draft.skip(row: line.number, line.faults)
        continue
      }
      read(document, line: line.number, into: &draft, &unknownNames)
    }
    if isEmpty { draft.report([.emptyFile]) }
    return draft.file
  }

  private func read(
    _ document: JSONDocument, line: Int, into draft: inout NominationFileDraft,
    _ unknownNames: inout Set<String>
  ) {
    guard let members = document.root.members else {
      return draft.skip(
        row: line,
        [
          document.fault(
            at: document.root, path: .root,
            found: Wording("不是对象的一行", "a line that is no object"),
            expected: Wording("每行一个对象", "one object a line"),
            mend: Wording(
              "写作{\"category\": …, \"name\": …}", "write {\"category\": …, \"name\": …}"))
        ])
    }
    let unit = members.first { ColumnMeaning.namesUnit($0.name) }
      .flatMap { CellContent($0.value)?.words }
    let stated = members.first { dictionary.fixed($0.name) == .category }
    let category: CategoryID
    switch stated.flatMap({ CellContent($0.value) }).filter({ !$0.isBlank }) {
    case nil:
      guard let general = reader.category else {
        return draft.skip(
          row: line, unit: unit,
          [.noCategory(line: line, place: .path("$.category"), dictionary.categories)])
      }
      category = general
    case let content?:
      guard let named = content.words.flatMap(dictionary.categories.category) else {
        let cell = NominationCell(content: content, line: line, place: .path("$.category"))
        return draft.skip(row: line, unit: unit, [.unknownCategory(cell, dictionary.categories)])
      }
      category = named
    }
    var row = JSONNominationRow(
      document: document, line: line, category: category, dictionary: dictionary,
      unknownNames: unknownNames)
    row.read(members)
    unknownNames = row.unknownNames
    draft.add(row.draft)
  }
}

extension Optional {
  fileprivate func filter(_ isKept: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isKept($0) ? $0 : nil }
  }
}

extension InterchangeFault {
  /// The fault of a file that is one JSON document over several lines.
  fileprivate static func notLines(_ line: JSONLine, in utf8: [UInt8]) -> InterchangeFault? {
    let first = utf8.drop { $0 == .space || $0 == .tab || $0 == .lineFeed || $0 == .carriageReturn }
    let opening = first.prefix { $0 != .lineFeed && $0 != .carriageReturn }
    let isArray = opening.first == .openBracket
    guard
      isArray || (line.document == nil && opening.allSatisfy { $0 == .openBrace || $0 == .space })
    else { return nil }
    return InterchangeFault(
      line: line.number,
      found: isArray
        ? Wording("一个JSON数组", "a JSON array")
        : Wording("跨多行的JSON对象", "a JSON object over several lines"),
      expected: Wording("JSON Lines，每行一个对象", "JSON Lines, one object a line"),
      mend: Wording(
        "将每个对象写在一行内，行间不加逗号",
        "write each object on a line of its own, without commas between"))
  }
}
