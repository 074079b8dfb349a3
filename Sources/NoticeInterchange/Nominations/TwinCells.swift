import NoticeKit

/// The cells of one row that stand for one thing, under headings that mean the same.
///
/// One of them filled in is enough, and two that agree count once. Two that differ are reported, and
/// neither is read.
struct TwinCells {
  /// The columns that are not read in this row.
  private(set) var passedOver: Set<Int> = []
  /// What contradicts something in another column.
  private(set) var faults: [InterchangeFault] = []

  init(_ fields: [String], line: Int, of category: CategoryID, below header: HeadingRow) {
    let meanings = header.meanings(for: category)
    for columns in header.twins(for: category) {
      let filled = columns.filter { fields.indices.contains($0) && !isBlank(fields[$0]) }
      guard let first = filled.first, case .known(let meaning) = meanings[first] else { continue }
      var agree = true
      for other in filled.dropFirst() {
        passedOver.insert(other)
        guard case .known(let second) = meanings[other],
          !meaning.agrees(fields[first], with: fields[other], as: second)
        else { continue }
        agree = false
        faults.append(
          .contradiction(
            NominationCell(
              content: .text(trimmed(fields[other])), line: line, place: header.place(of: other)),
            of: meaning,
            with: .text(trimmed(fields[first])), at: header.place(of: first)))
      }
      // A row keeps what it is called, so that it can be found.
      if !agree, meaning != .name { passedOver.insert(first) }
    }
  }
}

extension ColumnMeaning {
  /// Whether two cells say the same, in whatever way each is typed.
  fileprivate func agrees(_ text: String, with other: String, as meaning: ColumnMeaning) -> Bool {
    if self == meaning, folded(text) == folded(other) { return true }
    guard let value = value(of: text) else { return false }
    return value == meaning.value(of: other)
  }

  private func value(of text: String) -> FactValue? {
    switch self {
    case .fact(let fact, let isPercent):
      try? FactCell(fact: fact, isPercent: isPercent).value(of: .text(trimmed(text)))
    case .negatedFact(let fact):
      try? FactCell(fact: fact, isNegated: true).value(of: .text(trimmed(text)))
    default: nil
    }
  }
}

extension InterchangeFault {
  /// Two cells of a row that say different things of one matter; a personal number is not told.
  fileprivate static func contradiction(
    _ cell: NominationCell, of meaning: ColumnMeaning, with other: CellContent,
    at place: FaultPlace
  ) -> InterchangeFault {
    let excerpts = [cell.content, other].map { meaning.isPersonal ? "“…”" : $0.excerpt }
    let isName = meaning == .name
    return InterchangeFault(
      line: cell.line, place: cell.place, value: meaning.isPersonal ? nil : cell.content.value,
      found: Wording(
        "\(excerpts[0])，而同义的“\(place.text)”为\(excerpts[1])",
        "\(excerpts[0]), while “\(place.text)”, which says the same, has \(excerpts[1])"),
      expected: Wording("同义各列只有一个值", "one value in columns that say the same"),
      mend: Wording(
        isName ? "删去其中一个值，前一处已读入" : "删去其中一个值，两处均未读入",
        isName
          ? "remove one of the values; the first was read"
          : "remove one of the values; neither was read"))
  }
}
