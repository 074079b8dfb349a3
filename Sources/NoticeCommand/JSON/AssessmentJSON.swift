import NoticeInterchange
import NoticeKit
import NoticeReports

extension ScreenedRoster {
  /// One object a row: first what belongs to no nominee, then the nominees in the order of the file.
  func jsonLines(_ language: NoticeLanguage) -> [JSONValue] {
    var rows: [(row: Int, faults: [InterchangeFault])] = []
    for fault in faults {
      let row = fault.line ?? 0
      if rows.last?.row == row {
        rows[rows.count - 1].faults.append(fault)
      } else {
        rows.append((row, [fault]))
      }
    }
    let unread = rows.map { row, faults in
      (
        row,
        [
          "row": row == 0 ? nil : .integer(row),
          "faults": .array(faults.map { $0.json(in: language) }),
        ] as JSONValue
      )
    }
    let read = nominees.map { ($0.row, $0.json(by: ruleSet, in: language)) }
    return (unread + read).enumerated()
      .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
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
      "findings": .array(assessment.findings.map { $0.json(in: language) }),
      "discrepancies": .array(assessment.discrepancies.map { $0.json(in: language) }),
      "faults": .array(faults.map { $0.json(in: language) }),
      "submitted": .optional(assessment.submitted?.description),
      "ruleSet": .string(receipt.ruleSet.description),
      "version": .string(receipt.version.description),
      "fingerprint": .string(receipt.fingerprint.description),
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

extension InterchangeFault {
  /// Where something is filled in wrongly, and how to mend it.
  fileprivate func json(in language: NoticeLanguage) -> JSONValue {
    [
      "line": line.map { .integer($0) } ?? nil,
      "column": column.map { .integer($0) } ?? nil,
      "place": .string(place),
      "message": .string(language == .zh ? messageZH : messageEN),
    ]
  }
}
