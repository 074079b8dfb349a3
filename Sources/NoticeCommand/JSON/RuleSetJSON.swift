import NoticeInterchange
import NoticeKit
import NoticeReports

extension RuleSet {
  /// What the list of rule sets tells of one.
  var summaryJSON: JSONValue {
    [
      "id": .string(id.description),
      "version": .string(version.description),
      "fingerprint": .string(fingerprint.description),
      "title": notice.map { $0.title.json } ?? nil,
      "categories": .array(
        categories.map { ["id": .string($0.id.description), "title": $0.title.json] }),
      "deadline": .optional(deadline?.description),
      "coverage": coverage.json,
      "faults": .integer(faults.count),
    ]
  }

  /// The whole rule set, or only one of its categories.
  func json(only category: CategoryID?) -> JSONValue {
    let shown = categories.filter { category == nil || $0.id == category }
    return [
      "id": .string(id.description),
      "version": .string(version.description),
      "fingerprint": .string(fingerprint.description),
      "notice": notice.map(\.json) ?? nil,
      "categories": .array(shown.map(\.json)),
      "notTaken": .array(notTaken.map(\.json)),
      "provisions": .array(provisions.map(\.json)),
      "slateRules": .array(slateRules.map(\.json)),
      "notes": .array(notes.map(\.json)),
      "faults": .array(faults.map { $0.json(in: .en) }),
    ]
  }
}

extension Wording {
  /// Both texts.
  var json: JSONValue { ["zh": .string(zh), "en": .string(en)] }
}

extension WordingList {
  /// The wordings in order.
  var json: JSONValue { .array(items.map(\.json)) }
}

extension Notice {
  fileprivate var json: JSONValue {
    [
      "title": title.json, "issuers": issuers.json, "number": .optional(number),
      "issued": .optional(issued?.text), "published": .optional(published?.text),
      "addressees": addressees.json,
    ]
  }
}

extension NomineeCategory {
  fileprivate var json: JSONValue {
    [
      "id": .string(id.description), "title": title.json, "otherTitles": otherTitles.json,
      "clause": .string(clause), "facts": .array(facts.map(\.json)),
      "requirements": .array(requirements.map(\.json)),
      "forms": .array(forms.map(\.json)),
    ]
  }
}

extension NotTaken {
  fileprivate var json: JSONValue {
    ["id": .string(id.description), "clause": .string(clause), "reason": reason.json]
  }
}

extension PlaceNote {
  fileprivate var json: JSONValue {
    ["clause": .string(clause), "kind": .string(kind.rawValue), "reason": reason.json]
  }
}
