import NoticeInterchange
import NoticeKit
import NoticeReports

extension ReviewedSlates {
  /// One object a unit, in the order of the file; a last one where something could not be read.
  func jsonLines(in language: NoticeLanguage) -> [JSONValue] {
    let units = slates.map { $0.json(in: language) }
    guard !faults.isEmpty || !unreadRows.isEmpty else { return units }
    return units + [
      [
        "faults": .array(faults.map { $0.json(in: language) }),
        "unreadRows": .array(unreadRows.map { .integer($0.row) }),
      ]
    ]
  }
}

extension ReviewedSlate {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    let unit = review.slate.unit
    return [
      "unit": .string(unit.name),
      "kind": .optional(unit.kind?.id),
      "region": .optional(unit.region),
      "status": .string(review.status.rawValue),
      "findings": .array(review.findings.map { json($0, in: language) }),
      "advice": .array(review.advice.map { json($0, in: language) }),
      "ruleSet": .string(review.receipt.ruleSet.description),
      "version": .string(review.receipt.version.description),
      "fingerprint": .string(review.receipt.fingerprint.description),
    ]
  }

  private func json(_ finding: SlateFinding, in language: NoticeLanguage) -> JSONValue {
    [
      "rule": .string(finding.id),
      "clause": .string(finding.clause),
      "outcome": .string(finding.outcome.rawValue),
      "category": .optional(finding.category?.description),
      "limit": finding.limit.map { .integer($0) } ?? nil,
      "found": finding.found.map { .integer($0) } ?? nil,
      "above": .array(rows(at: finding.above).map { .integer($0) }),
      "categories": .strings(finding.categories.map(\.description)),
      "note": .optional(finding.note?.text(in: language)),
      "missing": .strings(finding.missing.map(\.id.description)),
    ]
  }

  private func json(_ advice: SlateAdvice, in language: NoticeLanguage) -> JSONValue {
    [
      "note": .string(advice.note.text(in: language)),
      "clause": .optional(advice.clause),
      "rows": .array(rows(at: advice.nominations).map { .integer($0) }),
    ]
  }
}
