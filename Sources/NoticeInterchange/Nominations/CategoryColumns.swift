import NoticeKit

/// The names that the rows of one category know, folded as headings are compared.
struct CategoryColumns: Sendable {
  private var meanings: [String: ColumnMeaning] = [:]
  private var judgements: [String: Requirement] = [:]
  private var justifications: [String: Requirement] = [:]
  /// The names as people write them, to find one that is near.
  private(set) var writtenNames: [String] = []
  /// The field of its form that says what a nominee is called.
  private(set) var namingFact: FactDefinition?

  /// Collects the names of a category, those of its first edition before those of others.
  init(_ editions: [NomineeCategory], keeping columns: [String]) {
    add(ColumnMeaning.fixed.flatMap { fixed in fixed.names.map { ($0, fixed.meaning) } })
    namingFact = editions.first?.namingFact
    for edition in editions { add(edition) }
    add(
      ColumnMeaning.further.flatMap { further in
        further.names.map { ($0, .further(further.key)) }
      })
    add(columns.map { ($0, .further($0)) })
    for edition in editions { addPrintedLabels(of: edition) }
  }

  /// What a heading stands for, whatever way it is typed.
  func meaning(of heading: String) -> ColumnMeaning? {
    let heading = folded(heading)
    // Narrow columns break their labels over lines: 所在↵区域省.
    if let meaning = meanings[heading] ?? meanings[heading.filter { $0 != " " }] { return meaning }
    if let id = id(in: heading, behind: ColumnMeaning.judgementPrefixes) {
      return judgement(id, asking: heading)
    }
    if let id = id(in: heading, behind: ColumnMeaning.justificationPrefixes) {
      return justifications[id].map { .justification($0) }
    }
    return meaningWithHint(heading)
  }

  /// What a name stands for among facts alone, among judgements alone, or among justifications.
  func fact(_ name: String) -> ColumnMeaning? {
    switch meanings[folded(name)] {
    case .fact(let fact, let isPercent): .fact(fact, isPercent: isPercent)
    case .negatedFact(let fact): .negatedFact(fact)
    case .ambiguous(let ids): .ambiguous(ids)
    default: nil
    }
  }

  /// The judgement that has an id or asks a question.
  func judgement(_ name: String) -> ColumnMeaning? {
    let name = folded(name)
    if let requirement = judgements[name] { return .judgement(requirement) }
    switch meanings[name] {
    case .judgement?, .otherDegree?: return meanings[name]
    default: return nil
    }
  }

  /// The judgement with an id, as the question behind it asks: `评判:sound-rules（制度是否健全？）`.
  private func judgement(_ id: String, asking heading: String) -> ColumnMeaning? {
    guard let requirement = judgements[id] else { return nil }
    if heading.last == ")", let opening = heading.firstIndex(of: "(") {
      let question = trimmed(String(heading[heading.index(after: opening)...].dropLast()))
      if case .otherDegree(let other, let asked)? = meanings[question], other.id == id {
        return .otherDegree(other, asked: asked)
      }
    }
    return .judgement(requirement)
  }

  /// The requirement with an id that may be excepted.
  func justification(_ name: String) -> ColumnMeaning? {
    justifications[folded(name)].map { .justification($0) }
  }

  // MARK: - Collecting

  private mutating func add(_ category: NomineeCategory) {
    let facts = category.allFacts
    add(facts.map { ($0.id.description, .fact($0)) })
    add(facts.map { ($0.id.name, .fact($0)) })
    add(facts.flatMap { fact in [fact.label.zh, fact.label.en].map { ($0, .fact(fact)) } })
    add(facts.flatMap { fact in fact.aliases.map { ($0, .fact(fact)) } })
    add(
      facts.flatMap { fact in
        [fact.negative?.zh, fact.negative?.en].compactMap { $0 }.map { ($0, .negatedFact(fact)) }
      })
    for requirement in category.judgements where judgements[requirement.id] == nil {
      judgements[requirement.id] = requirement
      writtenNames.append("评判:\(requirement.id)")
    }
    add(
      category.judgements.flatMap { requirement in
        let first = judgements[requirement.id] ?? requirement
        let meaning: ColumnMeaning =
          first.grade == requirement.grade
          ? .judgement(requirement) : .otherDegree(requirement, asked: first.grade)
        return questions(of: requirement).map { ($0, meaning) }
      })
    for requirement in category.exceptable where justifications[requirement.id] == nil {
      justifications[requirement.id] = requirement
      writtenNames.append("理由:\(requirement.id)")
    }
    addPlainJustification()
  }

  /// Adds what forms print for their fields where nothing else is called so.
  ///
  /// What is printed where a form is ticked, sealed or signed names the place, not the answer.
  private mutating func addPrintedLabels(of category: NomineeCategory) {
    let fields = category.forms.flatMap(\.fields)
    add(
      fields.filter { $0.fact.kind != .flag && $0.fact.columns.isEmpty }.flatMap { field in
        field.printedLabels.map { ($0, .fact(field.fact)) }
      })
  }

  private func questions(of requirement: Requirement) -> [String] {
    guard let question = requirement.question else { return [] }
    return [question.zh, question.en].flatMap { text in
      "?？".contains(text.last ?? " ") ? [text, String(text.dropLast())] : [text]
    }
  }

  /// The heading 理由 alone is clear where only one requirement may be excepted.
  private mutating func addPlainJustification() {
    guard let only = justifications.values.first, meanings["理由"] == nil else { return }
    let meaning =
      justifications.count == 1
      ? ColumnMeaning.justification(only)
      : .ambiguous(justifications.keys.sorted().map { "理由:\($0)" })
    for prefix in ColumnMeaning.justificationPrefixes { meanings[prefix] = meaning }
  }

  /// Adds names of one rank; a name that is taken already keeps its meaning.
  private mutating func add(_ names: [(name: String, meaning: ColumnMeaning)]) {
    var added: [String: ColumnMeaning] = [:]
    for (name, meaning) in names {
      let key = folded(name)
      guard !key.isEmpty, meanings[key] == nil else { continue }
      writtenNames.append(name)
      if let other = added[key], other.subject != meaning.subject {
        added[key] = other.or(meaning)
      } else {
        added[key] = meaning
      }
    }
    meanings.merge(added) { first, _ in first }
  }

  // MARK: - Headings with something behind the name

  /// The id in `评判:sound-rules` or `评判:sound-rules（制度是否健全？）`.
  private func id(in heading: String, behind prefixes: [String]) -> String? {
    var cursor = CellCursor(heading)
    for prefix in prefixes where cursor.take(prefix) {
      cursor.skipSpaces()
      guard cursor.take(":") else { return nil }
      cursor.skipSpaces()
      let id = cursor.word()
      return cursor.isAtEnd || cursor.take(" ", "(") ? id : nil
    }
    return nil
  }

  private static let neutralHints: Set<String> = [
    "是/否", "有/无", "yes/no", "年月日", "年-月-日", "年/月/日", "yyyy-mm-dd", "yyyy/mm/dd", "必填", "选填", "可多选",
    "required", "optional",
  ]

  /// A heading such as `注册人数（人）`: the unit of the fact, or a hint that changes nothing.
  private func meaningWithHint(_ heading: String) -> ColumnMeaning? {
    guard heading.last == ")", let opening = heading.lastIndex(of: "(") else { return nil }
    let hint = trimmed(String(heading[heading.index(after: opening)...].dropLast()))
    guard let meaning = meanings[trimmed(String(heading[..<opening]))] else { return nil }
    if Self.neutralHints.contains(hint) { return meaning }
    guard case .fact(let fact, _) = meaning else { return nil }
    if fact.kind == .share, hint == "%" { return .fact(fact, isPercent: true) }
    return [fact.unit?.zh, fact.unit?.en].contains(hint) ? meaning : nil
  }
}

extension ColumnMeaning {
  /// Two meanings of one name.
  fileprivate func or(_ other: ColumnMeaning) -> ColumnMeaning {
    .ambiguous(ids + other.ids)
  }

  private var ids: [String] {
    switch self {
    case .fact(let fact, _), .negatedFact(let fact): [fact.id.description]
    case .judgement(let requirement), .otherDegree(let requirement, _): ["评判:\(requirement.id)"]
    case .ambiguous(let ids): ids
    default: [subject]
    }
  }
}
