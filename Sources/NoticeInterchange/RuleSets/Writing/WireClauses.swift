import NoticeKit

extension Clause {
  var wire: JSONValue {
    ["clause": .string(place), "contents": .array(parts.map(\.wire))]
  }
}

extension ClausePart {
  fileprivate var wire: JSONValue {
    switch kind {
    case .requirement(let requirement): requirement.wire
    case .items(let parts): ["items": .array(parts.map(\.wire))]
    case .provision(let provision): provision.wire
    case .slateRule(let rule): rule.wire
    case .note(let note): note.wire
    case .clause(let clause): clause.wire
    }
  }
}

extension Requirement {
  fileprivate var wire: JSONValue {
    let head: JSONValue =
      switch body {
      case .criterion(let condition):
        ["criterion": .string(id), "condition": condition.node.wire]
      case .judgement(let question, let grade):
        .members(
          ("judgement", .string(id)), ("asks", question.wire), ("grade", grade.map(\.wire)))
      }
    return head.followed(
      by: .members(
        ("title", ownTitle.map(\.wire)),
        ("aspects", aspects.map(\.wire)),
        ("part", part == .eligibility ? nil : .string(part.rawValue)),
        ("strength", strength == .mandatory ? nil : .string(strength.rawValue)),
        ("floor", floor.map(\.node.wire)),
        ("applies", applicability.map(\.node.wire)),
        ("refuses", .ifTrue(refuses)),
        ("for", categories.map(\.wire)),
        ("readings", readings.wire)))
  }
}

extension Grade {
  fileprivate var wire: JSONValue { ["scale": .string(scale.id), "degree": .string(id)] }
}

extension Aspects {
  /// Lists that the notice has in several places are told apart by their lengths.
  var wire: JSONValue {
    .members(
      (quantity.rawValue, .array(items.items.map(\.wire))),
      ("open", .ifTrue(isOpen)),
      ("runs", runs.count == 1 ? nil : .array(runs.map { .integer($0) })))
  }
}

extension PlaceNote {
  fileprivate var wire: JSONValue {
    let name =
      switch kind {
      case .informational: "informational"
      case .notInSource: "notInSource"
      case .pending: "pending"
      }
    return .members(
      (name, reason.wire), ("figures", .unlessEmpty(figures)), ("dates", .unlessEmpty(dates)),
      ("lists", .unlessEmpty(lists.map { .integer($0) })), ("labels", .unlessEmpty(labels)))
  }
}
