import NoticeKit

/// The nominees of one category as a table: the verdict, and what else the notice reviews of them.
struct RosterGrid {
  let nominees: [ScreenedNominee]
  /// The category, if the notice takes it.
  let category: NomineeCategory?
  let language: NoticeLanguage
  /// How many reasons are told of each nominee before the others are only counted.
  let reasons: Int

  var grid: ReportGrid {
    let columns =
      [row, name] + (showsVerdict ? [verdict] : []) + (showsDossier ? [dossier] : [])
      + [.task, .target].compactMap(part) + [why]
    return ReportGrid(
      columns: columns.map(\.column),
      rows: nominees.map { nominee in columns.map { $0.cell(nominee) } })
  }

  private typealias Column = (column: ReportColumn, cell: (ScreenedNominee) -> ReportLine)

  private func column(
    _ zh: String, _ en: String, alignment: ReportColumn.Alignment = .start, wraps: Bool = false,
    _ cell: @escaping (ScreenedNominee) -> ReportLine
  ) -> Column {
    (ReportColumn(ReportLine(language.say(zh, en)), alignment: alignment, wraps: wraps), cell)
  }

  private var row: Column {
    column("行", "Row", alignment: .end) { ReportLine("\($0.row)") }
  }

  private var name: Column {
    column("名称", "Name", wraps: true) { ReportLine($0.assessment.nomination.name) }
  }

  private var verdict: Column {
    column("结论", "Verdict") { [$0.assessment.verdict.span(in: language)] }
  }

  private var dossier: Column {
    column("材料", "Dossier") { nominee in
      guard let status = nominee.dossier?.status else { return "" }
      return [ReportSpan(status.label.text(in: language), status.tone)]
    }
  }

  /// The tasks or the targets, where any nominee has them.
  private func part(_ part: RequirementPart) -> Column? {
    guard nominees.contains(where: { $0.review(of: part) != nil }) else { return nil }
    return column(part.label.zh, part.label.en) { nominee in
      guard let outcome = nominee.review(of: part)?.outcome else { return "" }
      return [ReportSpan(outcome.label.text(in: language), outcome.tone)]
    }
  }

  private var why: Column {
    column("原因", "Why", wraps: true) { nominee in
      RosterReason(
        nominee: nominee, language: language, limit: reasons, tellsDossier: showsDossier
      ).line
    }
  }

  /// A category of which nothing but material or figures is asked has no verdict worth a column.
  private var showsVerdict: Bool {
    category.map { !$0.requirements(of: .eligibility).isEmpty } ?? true
  }

  /// While nobody has filled in any form, only what is amiss with a dossier is told row by row.
  private var showsDossier: Bool {
    let statuses = Set(nominees.compactMap(\.dossier?.status))
    guard !statuses.isEmpty else { return false }
    return !showsVerdict || !statuses.isDisjoint(with: [.refused, .defective])
      || (category?.forms.isEmpty == false && statuses.contains(.complete)) || isFilledIn
  }

  /// Whether any nominee states something that only the dossier asks for.
  private var isFilledIn: Bool {
    guard let category else { return false }
    let asked = category.requirements.filter { $0.part != .dossier }.flatMap(\.conditions)
      .flatMap(\.facts).flatMap(\.withParts).map(\.id)
    let others = Set(asked + [category.namingFact?.id].compactMap { $0 })
    let own = category.dossierFacts.map(\.id).filter { !others.contains($0) }
    return nominees.contains { nominee in
      own.contains { nominee.assessment.nomination[$0] != nil }
    }
  }
}

extension ScreenedNominee {
  fileprivate func review(of part: RequirementPart) -> PartReview? {
    parts.first { $0.part == part }
  }
}
