import NoticeKit

/// What can be wrong with headings and with the names of JSON members.
extension InterchangeFault {
  /// How many unknown names of one file are compared with those that are known.
  static let comparedNames = 500

  static func unknownColumn(
    _ name: String, line: Int, character: Int? = nil, place: FaultPlace,
    _ dictionary: ColumnDictionary,
    isOneOfMany: Bool
  ) -> InterchangeFault {
    let excerpt = Excerpt.text(trimmed(name))
    // A file of nothing but unknown names is no misspelling, and comparing them all takes long.
    let near = isOneOfMany ? nil : dictionary.nearest(to: name)
    return InterchangeFault(
      line: line, character: character, place: place,
      found: Wording("未知的名称\(excerpt)", "the unknown name \(excerpt)"),
      expected: Wording(
        "所列事实、评判或理由的名称或标识", "the name or id of a fact, a judgement or a justification"),
      mend: Wording(
        near.map { "改为“\($0)”" } ?? "更正或删除该列（其内容未读入）",
        near.map { "write “\($0)”" } ?? "correct or remove it; what it holds was not read"))
  }

  static func ambiguousColumn(
    _ name: String, _ ids: [String], line: Int, character: Int? = nil, place: FaultPlace
  ) -> InterchangeFault {
    let excerpt = Excerpt.text(trimmed(name))
    return InterchangeFault(
      line: line, character: character, place: place,
      found: Wording(
        "可指\(ids.joined(separator: "、"))的名称\(excerpt)",
        "the name \(excerpt), which may be \(ids.joined(separator: " or "))"),
      expected: Wording("只指一项的名称", "a name of one thing"),
      mend: Wording("写出标识", "write the id"))
  }

  static func secondColumn(
    _ name: String, line: Int, character: Int? = nil, place: FaultPlace, first: FaultPlace
  ) -> InterchangeFault {
    let excerpt = Excerpt.text(trimmed(name))
    return InterchangeFault(
      line: line, character: character, place: place,
      found: Wording(
        "与“\(first.text)”同义的名称\(excerpt)",
        "the name \(excerpt), which says the same as “\(first.text)”"),
      expected: Wording("每项内容只出现一次", "each thing once"),
      mend: Wording(
        "删除或改名其中之一，后一处未读入", "remove or rename one of them; the later was not read"))
  }

  /// A value under a name that only other categories have; a personal number is not told.
  static func elsewhere(
    _ cell: NominationCell, category: CategoryID, isPersonal: Bool
  ) -> InterchangeFault {
    let excerpt = isPersonal ? "“…”" : cell.content.excerpt
    return InterchangeFault(
      line: cell.line, character: cell.character, place: cell.place,
      value: isPersonal ? nil : cell.content.value,
      found: Wording(
        "\(excerpt)，而类别“\(category)”没有这一项",
        "\(excerpt), which the category “\(category)” does not have"),
      expected: Wording("空白", "nothing"),
      mend: Wording("删除该值，或更正该行的类别", "remove the value, or correct the category"))
  }
}
