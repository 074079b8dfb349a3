import NoticeKit

/// Writes a whole rule set, its parts in the order in which people look for them.
struct WireWriter {
  private let ruleSet: RuleSet

  init(_ ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  var value: JSONValue {
    let parts = ruleSet.parts
    let tables = WireTables(of: parts)
    return .members(
      ("format", .string(RuleSetFile.format)),
      ("formatVersion", .integer(RuleSetFile.formatVersion)),
      ("series", .string(ruleSet.id.series)),
      ("edition", .integer(ruleSet.id.edition)),
      ("version", .string(ruleSet.storage.version.text)),
      ("notice", parts.notices.first.map(\.wire)),
      ("categories", .array(parts.categories.map(\.wire))),
      ("notTaken", .unlessEmpty(parts.notTaken.map(\.wire))),
      ("clauses", .unlessEmpty(parts.contents.clauses.map(\.wire))),
      ("forms", .unlessEmpty(parts.forms.map(\.wire))),
      ("scales", .unlessEmpty(tables.scales.map(\.wire))),
      ("unitKinds", .unlessEmpty(tables.unitKinds.map(\.wire))),
      ("facts", .unlessEmpty(tables.facts.map(\.wire))),
      ("outline", parts.outlines.first.map(\.wire)))
  }
}

extension Wording {
  var wire: JSONValue { ["zh": .string(zh), "en": .string(en)] }
}

extension WordingList {
  var wire: JSONValue? { .unlessEmpty(items.map(\.wire)) }
}

extension [Reading] {
  var wire: JSONValue? { .unlessEmpty(map(\.note.wire)) }
}

extension [CategoryID] {
  var wire: JSONValue { .strings(map(\.description)) }
}

extension Notice {
  fileprivate var wire: JSONValue {
    .members(
      ("title", title.wire), ("issuers", issuers.wire), ("number", .text(number)),
      ("issued", .text(issued?.text)), ("published", .text(published?.text)),
      ("addressees", addressees.wire))
  }
}

extension NomineeCategory {
  fileprivate var wire: JSONValue {
    .members(
      ("id", .string(id.description)), ("title", title.wire), ("otherTitles", otherTitles.wire),
      ("clause", .string(clause)), ("clauses", .array(contents.clauses.map(\.wire))))
  }
}

extension NotTaken {
  fileprivate var wire: JSONValue {
    [
      "category": .string(id.description), "clause": .string(clause), "because": reason.wire,
    ]
  }
}

extension GradeScale {
  fileprivate var wire: JSONValue {
    [
      "id": .string(id),
      "degrees": .array(levels.map { ["id": .string($0.id), "label": $0.label.wire] }),
    ]
  }
}

extension UnitKind {
  fileprivate var wire: JSONValue {
    .members(("id", .string(id)), ("label", label.wire), ("aliases", .unlessEmpty(aliases)))
  }
}
