import NoticeKit

/// What can be wrong with headings and with the names of JSON members.
extension InterchangeFault {
  /// How many unknown names of one file are compared with those that are known.
  static let comparedNames = 500

  static func unknownColumn(
    _ name: String, line: Int, column: Int? = nil, place: String, _ dictionary: ColumnDictionary,
    isOneOfMany: Bool
  ) -> InterchangeFault {
    let excerpt = Excerpt.text(trimmed(name))
    // A file of nothing but unknown names is no misspelling, and comparing them all takes long.
    let near = isOneOfMany ? nil : dictionary.nearest(to: name)
    return InterchangeFault(
      line: line, column: column, place: place,
      found: Bilingual(zh: "未知的名称\(excerpt)", en: "the unknown name \(excerpt)"),
      expected: Bilingual(
        zh: "所列事实、评判或理由的名称或标识", en: "the name or id of a fact, a judgement or a justification"),
      mend: Bilingual(
        zh: near.map { "改为“\($0)”" } ?? "更正或删除该列（其内容未读入）",
        en: near.map { "write “\($0)”" } ?? "correct or remove it; what it holds was not read"))
  }

  static func ambiguousColumn(
    _ name: String, _ ids: [String], line: Int, column: Int? = nil, place: String
  ) -> InterchangeFault {
    let excerpt = Excerpt.text(trimmed(name))
    return InterchangeFault(
      line: line, column: column, place: place,
      found: Bilingual(
        zh: "可指\(ids.joined(separator: "、"))的名称\(excerpt)",
        en: "the name \(excerpt), which may be \(ids.joined(separator: " or "))"),
      expected: Bilingual(zh: "只指一项的名称", en: "a name of one thing"),
      mend: Bilingual(zh: "写出标识", en: "write the id"))
  }

  static func secondColumn(
    _ name: String, line: Int, column: Int? = nil, place: String, first: String
  ) -> InterchangeFault {
    let excerpt = Excerpt.text(trimmed(name))
    return InterchangeFault(
      line: line, column: column, place: place,
      found: Bilingual(
        zh: "与“\(first)”同义的名称\(excerpt)",
        en: "the name \(excerpt), which says the same as “\(first)”"),
      expected: Bilingual(zh: "每项内容只出现一次", en: "each thing once"),
      mend: Bilingual(
        zh: "删除或改名其中之一，后一处未读入", en: "remove or rename one of them; the later was not read"))
  }

  /// A value under a name that only other categories have.
  static func elsewhere(_ cell: NominationCell, category: CategoryID) -> InterchangeFault {
    let excerpt = cell.content.excerpt
    return InterchangeFault(
      line: cell.line, column: cell.column, place: cell.place,
      found: Bilingual(
        zh: "\(excerpt)，而类别“\(category)”没有这一项",
        en: "\(excerpt), which the category “\(category)” does not have"),
      expected: Bilingual(zh: "空白", en: "nothing"),
      mend: Bilingual(zh: "删除该值，或更正该行的类别", en: "remove the value, or correct the category"))
  }
}
