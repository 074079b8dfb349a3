import NoticeInterchange
import NoticeKit

extension PlacedProvision {
  /// The provision with its place and what is particular to its sort.
  var json: JSONValue {
    .object(
      [
        .init("id", .string(provision.id)), .init("clause", .string(clause)),
        .init("kind", .string(provision.kindID)),
      ] + provision.members)
  }
}

extension Provision {
  fileprivate var kindID: String {
    switch self {
    case .categories: "categories"
    case .deadline: "deadline"
    case .recipient: "recipient"
    case .format: "format"
    case .reviewStage: "review-stage"
    case .duty: "duty"
    case .reference: "reference"
    }
  }

  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .categories(let taken):
      return [.init("categories", .strings(taken.ids.map(\.description)))]
    case .deadline(let deadline):
      return [.init("day", .string(deadline.day.text))]
    case .reference(let reference):
      return [.init("title", title.json), .init("number", .optional(reference.number))]
    case .duty(let duty):
      return [.init("title", title.json), .init("aspects", duty.aspects?.items.json ?? [])]
    case .recipient, .format, .reviewStage:
      return [.init("title", title.json)]
    }
  }
}
