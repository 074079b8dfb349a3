import NoticeKit

/// Reads one JSON object as a nomination.
struct JSONNominationRow {
  private let document: JSONDocument
  private let line: Int
  private let category: CategoryID
  private let dictionary: ColumnDictionary
  /// The nomination as far as it is read.
  private(set) var draft: NominationDraft
  /// The names that no category knows; each is reported once a file.
  private(set) var unknownNames: Set<String>
  private var first: [String: JSONPath] = [:]

  init(
    document: JSONDocument, line: Int, category: CategoryID, dictionary: ColumnDictionary,
    unknownNames: Set<String>
  ) {
    self.document = document
    self.line = line
    self.category = category
    self.dictionary = dictionary
    self.unknownNames = unknownNames
    draft = NominationDraft(row: line, category: category)
  }

  /// Reads all members.
  mutating func read(_ members: [JSONNode.Member]) {
    for member in members {
      let path = JSONPath.root.member(member.name)
      switch (member.name, member.value.members) {
      case ("facts", let inner?): readAll(inner, below: path) { $0.fact($1) ?? $0.kept($1) }
      case ("judgements", let inner?): readAll(inner, below: path) { $0.judgement($1) }
      case ("justifications", let inner?): readAll(inner, below: path) { $0.justification($1) }
      case ("facts", nil), ("judgements", nil), ("justifications", nil):
        reportNoObject(member, path)
      default: read(member, at: path) { $0.meaning(of: $1) }
      }
    }
    draft.takeName(from: dictionary.namingFact(for: category))
    if isBlank(draft.name) { draft.report(.noName(line: line, place: .path("$.name"))) }
  }

  private mutating func reportNoObject(_ member: JSONNode.Member, _ path: JSONPath) {
    guard let cell = cell(member.value, at: path) else { return }
    draft.report(
      cell.fault(
        CellProblem(
          expected: Wording("一个对象", "an object"),
          mend: Wording("写作{\"标识\": 值}", "write {\"id\": value}"))))
  }

  private mutating func readAll(
    _ members: [JSONNode.Member], below path: JSONPath,
    _ meaning: (CategoryColumns, String) -> ColumnMeaning?
  ) {
    for member in members { read(member, at: path.member(member.name), meaning) }
  }

  private mutating func read(
    _ member: JSONNode.Member, at path: JSONPath,
    _ meaning: (CategoryColumns, String) -> ColumnMeaning?
  ) {
    let cell = cell(member.value, at: path)
    switch dictionary.resolve(for: category, { meaning($0, member.name) }) {
    case .known(.ambiguous(let ids)):
      guard isNew(path) else { return }
      draft.report(
        .ambiguousColumn(
          member.name, ids, line: line, character: character(of: member), place: .path(path.excerpt)
        ))
    case .known(let meaning):
      if let other = first[meaning.subject] {
        return draft.report(
          .secondColumn(
            member.name, line: line, character: character(of: member), place: .path(path.excerpt),
            first: .path(other.excerpt)))
      }
      first[meaning.subject] = path
      take(member.value, cell, as: meaning, at: path)
    case .elsewhere(let isPersonal):
      guard dictionary.describes(category), let cell else { return }
      draft.report(.elsewhere(cell, category: category, isPersonal: isPersonal))
    case .unknown:
      guard isNew(path) else { return }
      draft.report(
        .unknownColumn(
          member.name, line: line, character: character(of: member), place: .path(path.excerpt),
          dictionary,
          isOneOfMany: unknownNames.count > InterchangeFault.comparedNames))
    }
  }

  private mutating func take(
    _ node: JSONNode, _ cell: NominationCell?, as meaning: ColumnMeaning, at path: JSONPath
  ) {
    guard let cell else { return }
    switch (meaning, node.members) {
    case (.judgement(let requirement), let members?):
      takeRecord(members, of: requirement, at: path) { $0 }
    case (.otherDegree(let requirement, let asked), let members?):
      takeRecord(members, of: requirement, at: path) {
        $0.translated(from: requirement.grade, to: asked)
      }
    default:
      draft.take(cell, as: meaning)
    }
  }

  // MARK: - Recorded judgements

  /// Reads `{"answer": "very", "by": "…", "on": "2025-02-20", "note": "…"}`.
  private mutating func takeRecord(
    _ members: [JSONNode.Member], of requirement: Requirement, at path: JSONPath,
    _ translate: (JudgementAnswer) -> JudgementAnswer?
  ) {
    var answer: JudgementAnswer?
    var (judge, note): (String?, String?)
    var day: CalendarDate?
    for member in members {
      let path = path.member(member.name)
      guard let cell = cell(member.value, at: path) else { continue }
      do throws(CellProblem) {
        switch member.name {
        case "answer": answer = try JudgementCell.answer(cell.content, to: requirement.grade)
        case "by": judge = try text(cell)
        case "on": day = try DateCell.day(folded(text(cell)))
        case "note": note = try text(cell)
        default:
          if isNew(path) { draft.report(.unknownDetail(member.name, cell, character(of: member))) }
        }
      } catch {
        draft.report(cell.fault(error))
      }
    }
    guard let answer = answer.flatMap(translate) else { return }
    draft.record(JudgementRecord(answer, by: judge, on: day, note: note), of: requirement.id)
  }

  private func text(_ cell: NominationCell) throws(CellProblem) -> String {
    guard let words = cell.content.words else { throw .notOneValue }
    return words
  }

  // MARK: - Places

  private func cell(_ node: JSONNode, at path: JSONPath) -> NominationCell? {
    CellContent(node).map { content in
      NominationCell(content: content, line: line) { [document] in
        (document.position(at: node.offset).column, .path(path.excerpt))
      }
    }
  }

  private func character(of member: JSONNode.Member) -> Int {
    document.position(at: member.nameOffset).column
  }

  /// Notes a name that is not known; `false` where it was reported before.
  private mutating func isNew(_ path: JSONPath) -> Bool {
    unknownNames.insert(path.description).inserted
  }
}

extension InterchangeFault {
  fileprivate static func unknownDetail(
    _ name: String, _ cell: NominationCell, _ character: Int
  ) -> InterchangeFault {
    let excerpt = Excerpt.text(name)
    return InterchangeFault(
      line: cell.line, character: character, place: cell.place,
      found: Wording("未知的名称\(excerpt)", "the unknown name \(excerpt)"),
      expected: Wording("answer、by、on或note", "answer, by, on or note"),
      mend: Wording("改为其中之一", "write one of these"))
  }
}

extension CategoryColumns {
  /// A column that the reader was told to keep: a fact of the unit, which stands among facts as well.
  fileprivate func kept(_ name: String) -> ColumnMeaning? {
    meaning(of: name).flatMap { $0.isKept ? $0 : nil }
  }
}
