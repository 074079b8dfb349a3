import NoticeInterchange
import NoticeKit
import NoticeReports

extension ScreenedRoster {
  /// One object a row, in the order of the file; a row that gave no nominee has its faults alone.
  ///
  /// Faults of the headings stand in the heading's row, those of the whole file in none.
  func jsonLines(_ language: NoticeLanguage) -> [JSONValue] {
    let read = nominees.map { ($0.row, $0.json(by: ruleSet, in: language)) }
    let unread = unreadRows.map { ($0.row, $0.faults.json(ofRow: $0.row, in: language)) }
    let rows = (read + unread).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    return generalFaults.jsonLines(in: language) + rows
  }
}

extension RosterRow {
  /// The faults of the whole file, then the row.
  func jsonLines(by ruleSet: RuleSet, in language: NoticeLanguage) -> [JSONValue] {
    generalFaults.jsonLines(in: language) + [
      nominee?.json(by: ruleSet, in: language) ?? faults.json(ofRow: row, in: language)
    ]
  }
}

extension [InterchangeFault] {
  /// One object for each line that has faults.
  fileprivate func jsonLines(in language: NoticeLanguage) -> [JSONValue] {
    Dictionary(grouping: self) { $0.line ?? 0 }.sorted { $0.key < $1.key }.map { line, faults in
      faults.json(ofRow: line == 0 ? nil : line, in: language)
    }
  }

  /// The object of a row that gave no nominee.
  fileprivate func json(ofRow row: Int?, in language: NoticeLanguage) -> JSONValue {
    [
      "row": row.map { .integer($0) } ?? nil,
      "faults": .array(map { $0.json(in: language) }),
    ]
  }
}

extension ScreenedNominee {
  /// The row's object.
  func json(by ruleSet: RuleSet, in language: NoticeLanguage) -> JSONValue {
    let receipt = assessment.receipt
    return [
      "row": .integer(row),
      "name": .string(assessment.nomination.name),
      "category": .string(assessment.nomination.category.description),
      "verdict": .string(assessment.verdict.rawValue),
      "findings": .array(findings.map { $0.json(in: language) }),
      "dossier": dossier.map { $0.json(in: language) } ?? nil,
      "tasks": .optional(outcome(of: .task)),
      "targets": .optional(outcome(of: .target)),
      "discrepancies": .array(discrepancies.map { $0.json(in: language) }),
      "faults": .array(faults.map { $0.json(in: language) }),
      "submitted": .optional(assessment.submitted?.description),
      "ruleSet": .string(receipt.ruleSet.description),
      "version": .string(receipt.version.description),
      "fingerprint": .string(receipt.fingerprint.description),
    ]
  }
}

extension ScreenedNominee {
  fileprivate func outcome(of part: RequirementPart) -> String? {
    parts.first { $0.part == part }?.outcome.rawValue
  }
}

extension DossierReview {
  /// The status, and what is still to be filled in; a cell names its table, row and column.
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "status": .string(status.rawValue),
      "missing": .strings(missingFields.map(\.id.description)),
      "missingCells": .array(
        missingCells.map { cell in
          [
            "table": .string(cell.table.id.description), "row": .integer(cell.row),
            "column": .string(cell.column.id.description),
          ]
        }),
      "advice": .strings(advice.map { $0.text(in: language) }),
    ]
  }
}

extension Finding {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    let change = change(in: language)
    return [
      "requirement": .string(id),
      "clause": .string(clause),
      "part": .string(part.rawValue),
      "strength": .string(strength.rawValue),
      "outcome": .string(outcome.rawValue),
      "missing": .strings(missing.map(\.id.description)),
      "change": change.isEmpty ? nil : .string(change),
    ]
  }
}

extension Discrepancy {
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "kind": .string(kind.rawValue), "subject": .string(subject),
      "message": .string(message(in: language)),
    ]
  }
}
