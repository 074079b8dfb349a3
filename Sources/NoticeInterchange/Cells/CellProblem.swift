import NoticeKit

/// Why a cell cannot be read, without its place.
struct CellProblem: Error, Sendable {
  /// What was found, where that is not the cell's own content.
  var found: Wording?
  /// What should stand there.
  var expected: Wording
  /// How to mend it.
  var mend: Wording
  /// Whether no message may tell what the cell holds.
  var hidesContent = false

  init(expected: Wording, mend: Wording, found: Wording? = nil) {
    self.expected = expected
    self.mend = mend
    self.found = found
  }

  /// The fault of a cell at its place.
  func fault(
    of content: CellContent, line: Int, character: Int? = nil, place: FaultPlace
  ) -> InterchangeFault {
    InterchangeFault(
      line: line, character: character, place: place,
      value: hidesContent ? nil : content.value,
      found: found ?? Wording(content.excerpt, content.excerpt), expected: expected,
      mend: mend)
  }
}

extension CellProblem {
  /// Several values, or an object, where one value is asked for.
  static let notOneValue = CellProblem(
    expected: Wording("一个值", "one value"),
    mend: Wording("只写一个值", "write a single value"))

  /// The same problem of a cell that holds a personal number, which no message tells whole.
  var hidingContent: CellProblem {
    var problem = self
    problem.hidesContent = true
    problem.found = found ?? Wording("…", "…")
    return problem
  }

  /// A value that the fact cannot have, for a reason that no reader of cells gives.
  static func unfit(_ kind: FactKind) -> CellProblem {
    CellProblem(
      expected: Wording(kind.name.zh, "a value that the \(kind.name.en) can have"),
      mend: Wording("更正该值，不知道则留空", "correct it, or leave it out where it is not known"))
  }
}
