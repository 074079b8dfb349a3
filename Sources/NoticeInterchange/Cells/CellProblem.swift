import NoticeKit

/// Why a cell cannot be read, without its place.
struct CellProblem: Error, Sendable {
  /// What was found, where that is not the cell's own content.
  var found: Bilingual?
  /// What should stand there.
  var expected: Bilingual
  /// How to mend it.
  var mend: Bilingual

  init(expected: Bilingual, mend: Bilingual, found: Bilingual? = nil) {
    self.expected = expected
    self.mend = mend
    self.found = found
  }

  /// The fault of a cell at its place.
  func fault(
    of content: CellContent, line: Int, column: Int? = nil, place: String
  ) -> InterchangeFault {
    InterchangeFault(
      line: line, column: column, place: place,
      found: found ?? Bilingual(zh: content.excerpt, en: content.excerpt), expected: expected,
      mend: mend)
  }
}

extension CellProblem {
  /// Several values, or an object, where one value is asked for.
  static let notOneValue = CellProblem(
    expected: Bilingual(zh: "一个值", en: "one value"),
    mend: Bilingual(zh: "只写一个值", en: "write a single value"))

  /// The same problem of a personal number, which no message tells whole.
  var hidingContent: CellProblem {
    CellProblem(expected: expected, mend: mend, found: Bilingual(zh: "…", en: "…"))
  }

  /// A value that the fact cannot have, for a reason that no reader of cells gives.
  static func unfit(_ kind: FactKind) -> CellProblem {
    CellProblem(
      expected: Bilingual(zh: kind.name.zh, en: "a value that the \(kind.name.en) can have"),
      mend: Bilingual(zh: "更正该值，不知道则留空", en: "correct it, or leave it out where it is not known"))
  }
}

extension Bilingual {
  /// Two texts of the model.
  init(_ wording: Wording) {
    self.init(zh: wording.zh, en: wording.en)
  }
}
