import NoticeKit

/// Reads choices by their ids or words: `农技服务、科普讲座`.
enum ChoiceCell {
  /// Reads one choice.
  static func choice(_ content: CellContent, in list: ChoiceList) throws(CellProblem) -> FactValue {
    guard let words = content.words else { throw .notOneValue }
    if let id = id(of: words, in: list) { return .choice(id) }
    throw unknown(words, in: list)
  }

  /// Reads several choices: what stands between separators, or the elements of a JSON array.
  ///
  /// 无 and none are the empty set, unless the list has a choice of that name.
  static func choices(
    _ content: CellContent, in list: ChoiceList
  ) throws(CellProblem) -> FactValue {
    var ids: Set<String> = []
    for words in try pieces(of: content, in: list) {
      guard let id = id(of: words, in: list) else { throw unknown(words, in: list) }
      ids.insert(id)
    }
    return .choices(ids)
  }

  /// The choice that has a name, whatever way it is typed; of an open list else the text itself.
  static func id(of words: String, in list: ChoiceList) -> String? {
    named(words, in: list) ?? (list.isOpen && !isBlank(words) ? trimmed(words) : nil)
  }

  /// The choice that a list names.
  static func named(_ words: String, in list: ChoiceList) -> String? {
    let words = folded(words)
    let named = list.options.first { option in
      option.id == words || folded(option.label.zh) == words || folded(option.label.en) == words
    }
    return (named ?? list.options.first { $0.aliases.contains { folded($0) == words } })?.id
  }

  private static func pieces(
    of content: CellContent, in list: ChoiceList
  ) throws(CellProblem) -> [String] {
    if case .list(let elements) = content {
      let words = elements.compactMap(\.words)
      guard words.count == elements.count else { throw notTexts }
      return words
    }
    guard let words = content.words else { throw notTexts }
    if named(words, in: list) != nil { return [words] }
    if ["无", "没有", "none"].contains(folded(words)) { return [] }
    let pieces = boxed(words) ?? words.split { isSeparator($0) }.map(String.init)
    return pieces.flatMap { piece in
      named(piece, in: list) == nil ? piece.split { "/／".contains($0) }.map(String.init) : [piece]
    }
    .filter { !isBlank($0) }
    .map { piece in
      let rest = String(trimmed(piece).dropLast())
      return piece.hasSuffix("等") && named(rest, in: list) != nil ? rest : piece
    }
  }

  /// What is ticked where the cell keeps the boxes of a printed form: `☑农技服务 □网络科普`.
  private static func boxed(_ words: String) -> [String]? {
    guard words.contains(where: { empty.contains($0) || ticked.contains($0) }) else { return nil }
    var pieces: [String] = []
    var isTicked = true
    var piece = ""
    for character in words + "□" {
      guard empty.contains(character) || ticked.contains(character) else {
        piece.append(character)
        continue
      }
      if isTicked { pieces += piece.split { isSeparator($0) }.map(String.init) }
      isTicked = ticked.contains(character)
      piece = ""
    }
    return pieces
  }

  private static let empty = "□☐"
  private static let ticked = "☑☒■√✓✔"

  private static func isSeparator(_ character: Character) -> Bool {
    character.isNewline || "、，,;；|｜".contains(character)
  }

  // MARK: - Problems

  private static let notTexts = CellProblem(
    expected: Wording("所列的选项", "choices of the list"),
    mend: Wording("写出选项的名称", "write the choices by name"))

  private static func unknown(_ words: String, in list: ChoiceList) -> CellProblem {
    let names = list.options.flatMap { [$0.label.zh, $0.label.en, $0.id] }
    let near = nearest(to: trimmed(words), among: names)
    let zh = list.options.prefix(12).map(\.label.zh).joined(separator: "、")
    let en = list.options.prefix(12).map(\.label.en).joined(separator: ", ")
    let isCut = list.options.count > 12
    let excerpt = Excerpt.text(words)
    return CellProblem(
      expected: Wording(
        "所列的选项（\(zh)\(isCut ? "…" : "")）", "a choice of the list (\(en)\(isCut ? "…" : ""))"
      ),
      mend: Wording(
        near.map { "改为“\($0)”" } ?? "改为所列的选项，不知道则留空",
        near.map { "write “\($0)”" } ?? "write one of them, or leave it empty"),
      found: Wording(excerpt, excerpt))
  }
}
