import NoticeKit

extension Provision {
  var wire: JSONValue {
    switch self {
    case .categories(let taken): ["categories": taken.ids.wire]
    case .deadline(let deadline): deadline.wire
    case .recipient(let recipient):
      named("recipient", ("email", .text(recipient.email)))
    case .format(let format):
      named(
        "format", ("for", format.categories.map(\.wire)),
        ("wholeFile", .ifTrue(format.isOfWholeFile)))
    case .reviewStage: named("reviewStage")
    case .honourCount(let honours): honours.wire
    case .duty: named("duty", ("aspects", aspects.map(\.wire)))
    case .definition(let definition):
      named(
        "definition", ("meaning", definition.meaning.wire), ("aspects", aspects.map(\.wire)))
    case .nomineeKind(let kind):
      named("nomineeKind").followed(by: kind.wire)
    case .keyDate(let keyDate): named("keyDate", ("day", .text(keyDate.day?.text)))
    case .reference(let reference): named("reference", ("number", .text(reference.number)))
    }
  }

  private func named(_ kind: String, _ more: (String, JSONValue?)...) -> JSONValue {
    .object(
      ([(kind, .string(id)), ("title", title.wire)] + more).compactMap { name, value in
        value.map { JSONValue.Member(name, $0) }
      })
  }
}

extension Deadline {
  fileprivate var wire: JSONValue {
    .members(
      ("deadline", .string(id)), ("day", .string(day.text)), ("time", .text(time?.text)),
      ("for", categories.map(\.wire)), ("readings", readings.wire))
  }
}

extension HonourCount {
  fileprivate var wire: JSONValue {
    .members(
      ("honourCount", .string(id)), ("least", .integer(range.lowerBound)),
      ("most", .integer(range.upperBound)), ("category", .text(category?.description)))
  }
}

extension NomineeKind {
  fileprivate var wire: JSONValue {
    .members(
      ("founder", founder.map(\.wire)), ("leader", leader.map(\.wire)),
      ("rank", rank.map(\.wire)), ("below", .text(parent)), ("number", number.map { .integer($0) }),
      ("aspects", aspects.map(\.wire)), ("readings", readings.wire))
  }
}
