import NoticeKit

/// A recommending unit as the rows of its nominations state it.
struct UnitDraft {
  /// What a row stated first, and where.
  private struct Statement<Value: Hashable> {
    let value: Value
    let text: String
    let line: Int
    /// What later rows say otherwise.
    var contradictions: Set<Value> = []

    var isContradicted: Bool { !contradictions.isEmpty }
  }

  private let kinds: [UnitKind]
  private let facts: [FactDefinition]
  private var name: String?
  private var kind: Statement<UnitKind>?
  private var region: Statement<String>?
  private var values: [FactID: Statement<FactValue>] = [:]
  private(set) var faults: [InterchangeFault] = []
  /// What could not be read, by the heading it stands under; each is told once.
  private var unreadable: Set<[String]> = []

  init(kinds: [UnitKind], facts: [FactDefinition]) {
    self.kinds = kinds
    self.facts = facts
  }

  /// The unit; what its rows contradict each other in stays unknown.
  var unit: RecommendingUnit {
    var unit = RecommendingUnit(
      name ?? "", kind: kind.flatMap { $0.isContradicted ? nil : $0.value },
      region: region.flatMap { $0.isContradicted ? nil : $0.text })
    for (id, statement) in values where !statement.isContradicted { unit[id] = statement.value }
    return unit
  }

  /// Takes what one row states of the unit.
  mutating func take(_ record: NominationRecord) {
    if name == nil, !record.unitName.isEmpty { name = record.unitName }
    takeKind(record)
    if let cell = record.cell("region"), let text = cell.content.words {
      state(\.region, bare(text), cell)
    }
    for fact in facts {
      for name in fact.headings {
        guard let cell = record.cell(name) else { continue }
        do throws(CellProblem) {
          let value = try FactCell(fact: fact).value(of: cell.content)
          if let value { state(\.values[fact.id], value, cell) }
        } catch {
          if isNew(cell, under: name) { faults.append(cell.fault(error)) }
        }
      }
    }
  }

  private mutating func takeKind(_ record: NominationRecord) {
    guard let cell = record.cell("unit-kind"), let text = cell.content.words else { return }
    if let found = kinds.named(text) {
      state(\.kind, found, cell)
    } else if isNew(cell, under: "unit-kind") {
      let isOneOfMany = unreadable.count > InterchangeFault.comparedNames
      faults.append(cell.fault(.unknownKind(text, kinds, isOneOfMany: isOneOfMany)))
    }
  }

  private mutating func isNew(_ cell: NominationCell, under heading: String) -> Bool {
    unreadable.insert([heading, folded(cell.content.plain)]).inserted
  }

  /// Keeps what is stated first; a later row that says otherwise is reported.
  private mutating func state<Value: Hashable>(
    _ place: WritableKeyPath<UnitDraft, Statement<Value>?>, _ value: Value, _ cell: NominationCell
  ) {
    guard let first = self[keyPath: place] else {
      self[keyPath: place] = Statement(
        value: value, text: cell.content.words ?? "", line: cell.line)
      return
    }
    guard first.value != value,
      self[keyPath: place]?.contradictions.insert(value).inserted == true
    else { return }
    faults.append(cell.fault(.contradiction(of: first.text, line: first.line, to: cell)))
  }
}

extension NominationRecord {
  /// What the row states under a key, with its place; `nil` where it says nothing.
  fileprivate func cell(_ key: String) -> NominationCell? {
    guard let content = furtherContents[key], !content.isBlank else { return nil }
    return NominationCell(content: content, line: row, place: furtherPlaces[key] ?? .whole)
  }
}

extension [UnitKind] {
  /// The kind that a text names whole, by id, label or alias.
  ///
  /// A part of a label is not taken for it: 企业科协 need not be of a central enterprise.
  fileprivate func named(_ text: String) -> UnitKind? {
    let name = bare(text)
    return first { kind in kind.names.contains { bare($0) == name } }
  }

  /// The name that somebody may have meant: one spelt nearly so, or the only kind with it as a part.
  fileprivate func nearestName(to text: String) -> String? {
    if let near = NoticeKit.nearest(to: trimmed(text), among: flatMap(\.names)) { return near }
    let name = bare(text)
    guard name.count >= 2, name.utf8.count <= 256 else { return nil }
    let near = filter { kind in kind.names.contains { bare($0).contains(name) } }
    return near.count == 1 ? near.first?.label.zh : nil
  }
}

extension UnitKind {
  /// What a spreadsheet may call it.
  fileprivate var names: [String] { [id, label.zh, label.en] + aliases }
}

extension CellProblem {
  fileprivate static func unknownKind(
    _ text: String, _ kinds: [UnitKind], isOneOfMany: Bool
  ) -> CellProblem {
    let near = isOneOfMany ? nil : kinds.nearestName(to: text)
    return CellProblem(
      expected: Wording(
        "单位类别" + kinds.map { "\($0.id)（\($0.label.zh)）" }.joined(separator: "、") + "之一",
        "one of the kinds of unit "
          + kinds.map { "\($0.id) (\($0.label.en))" }.joined(separator: ", ")),
      mend: Wording(
        near.map { "改为“\($0)”" } ?? "改为其中之一", near.map { "write “\($0)”" } ?? "write one of them"))
  }

  /// Two rows of one unit that say different things.
  fileprivate static func contradiction(
    of text: String, line: Int, to cell: NominationCell
  ) -> CellProblem {
    let (first, second) = (Excerpt.text(text), cell.content.excerpt)
    return CellProblem(
      expected: Wording("与第\(line)行一致的\(first)", "\(first), as line \(line) says of the same unit"),
      mend: Wording(
        "核对第\(line)行与本行，在此之前该项视为不明",
        "check line \(line) and this one; until then it counts as unknown"),
      found: Wording("同一单位的另一说法\(second)", "\(second) of the same unit"))
  }
}
