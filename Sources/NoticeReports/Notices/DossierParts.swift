import NoticeKit

extension AssessmentReport {
  /// What goes beyond eligibility and never touches the verdict: the dossier, the tasks, the targets.
  var beyond: [AssessmentPart] {
    (dossier.map { [part(of: $0)] } ?? []) + reviews.map(part(of:))
  }

  private func part(of dossier: DossierReview) -> AssessmentPart {
    let status = dossier.status
    return AssessmentPart(
      heading: heading(RequirementPart.dossier.label, status.label, status.tone),
      items: items(of: dossier.findings) + openFields(of: dossier)
        + (dossier.discrepancies.map { $0.message(in: language) }
        + dossier.advice.map { $0.text(in: language) }).map { ReportItem(ReportLine($0)) })
  }

  private func part(of review: PartReview) -> AssessmentPart {
    AssessmentPart(
      heading: heading(review.part.label, review.outcome.label, review.outcome.tone),
      items: items(of: review.findings)
        + review.discrepancies.map { ReportItem(ReportLine($0.message(in: language))) })
  }

  private func heading(_ part: Wording, _ status: Wording, _ tone: ReportTone) -> ReportLine {
    let text = language.labelled(part.text(in: language), status.text(in: language))
    return [ReportSpan(text, tone)]
  }

  /// What is open first, in detail; what is met in short, where that is wanted.
  private func items(of findings: [Finding]) -> [ReportItem] {
    detailedItems(findings.with(.notMet) + findings.with(.unknown))
      + clauseItems(findings.with(.toBeJudged))
      + (showsSettled ? settled(findings) : [])
  }

  private func settled(_ findings: [Finding]) -> [ReportItem] {
    let met = findings.with(.met)
    guard !met.isEmpty else { return [] }
    let titles = met.map { "\($0.clause) \($0.title(in: language))" }
    let label = language.say("已符合", "Met")
    return [ReportItem([.subtle(language.labelled(label, language.enumerated(titles)))])]
  }

  /// The fields and cells that are still to be filled in.
  private func openFields(of dossier: DossierReview) -> [ReportItem] {
    let open =
      dossier.missingFields.map(\.inquiry) + dossier.missingCells.map(\.label)
    guard !open.isEmpty else { return [] }
    let words = language.listed(open.map { $0.text(in: language) })
    return [
      ReportItem(ReportLine(language.labelled(language.say("待填", "To fill in"), words)))
    ]
  }
}

extension DossierStatus {
  /// The tone that a status is shown in.
  var tone: ReportTone {
    switch self {
    case .complete: .good
    case .incomplete, .defective: .caution
    case .refused: .bad
    }
  }
}

extension Outcome {
  /// The tone that the outcome of a part is shown in.
  var tone: ReportTone {
    switch self {
    case .met, .excepted, .notApplicable: .good
    case .unknown, .toBeJudged: .caution
    case .notMet: .bad
    }
  }
}
