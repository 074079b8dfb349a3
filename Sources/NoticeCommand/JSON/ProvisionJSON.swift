import NoticeInterchange
import NoticeKit

extension PlacedProvision {
  /// The provision with its place and what is particular to its sort.
  var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("id", .string(provision.id)), .init("clause", .string(clause)),
      .init("kind", .string(provision.kind.rawValue)), .init("title", provision.title.json),
    ]
    members += provision.members
    if let aspects = provision.aspects { members.append(.init("aspects", aspects.items.json)) }
    if !provision.readings.isEmpty {
      members.append(.init("readings", .array(provision.readings.map(\.note.json))))
    }
    return .object(members)
  }
}

extension Provision {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .categories(let taken):
      [.init("categories", .strings(taken.ids.map(\.description)))]
    case .deadline(let deadline):
      [
        .init("day", .string(deadline.day.text)), .init("time", .optional(deadline.time?.text)),
      ]
    case .recipient(let recipient): [.init("email", .optional(recipient.email))]
    case .reference(let reference): [.init("number", .optional(reference.number))]
    case .definition(let definition): [.init("meaning", definition.meaning.json)]
    case .honourCount(let honours):
      [
        .init("category", .optional(honours.category?.description)),
        .init("least", .integer(honours.range.lowerBound)),
        .init("most", .integer(honours.range.upperBound)),
      ]
    case .nomineeKind(let kind): kind.members
    case .format(let format): [.init("ofWholeFile", .bool(format.isOfWholeFile))]
    case .keyDate(let keyDate): [.init("day", .optional(keyDate.day?.text))]
    case .reviewStage, .duty: []
    }
  }
}

extension NomineeKind {
  /// What is stated of the kind; `null` where the notice says nothing.
  fileprivate var members: [JSONValue.Member] {
    [
      .init("founder", founder?.json ?? nil), .init("leader", leader?.json ?? nil),
      .init("rank", rank?.json ?? nil), .init("parent", .optional(parent)),
      .init("number", number.map { .integer($0) } ?? nil),
    ]
  }
}
