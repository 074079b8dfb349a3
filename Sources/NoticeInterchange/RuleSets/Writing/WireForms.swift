import NoticeKit

extension DossierForm {
  var wire: JSONValue {
    [
      "id": .string(id), "title": title.wire, "category": .string(category.description),
      "clause": .string(clause), "fields": .array(fields.map(\.wire)),
    ]
  }
}

extension FormField {
  fileprivate var wire: JSONValue {
    .members(
      ("fact", .string(fact.id.description)), ("optional", .ifTrue(!isRequired)),
      ("naming", .ifTrue(isNaming)), ("printed", .unlessEmpty(printedLabels)),
      ("optionalColumns", .unlessEmpty(optionalColumns.map(\.description).sorted())),
      ("looksLike", .text(ownPlausibility?.rawValue)),
      ("readings", readings.wire),
      ("rules", .unlessEmpty(contents.clauses.map(\.wireOfRules))))
  }
}

extension Clause {
  /// Rules of a field stand at a part of the form, or at the form as a whole.
  fileprivate var wireOfRules: JSONValue {
    guard case .object(let members) = wire else { return wire }
    let part = String(place.dropFirst(FormField.wholeForm.count))
    return .object(
      (part.isEmpty ? [] : [JSONValue.Member("at", .string(part))]) + members.dropFirst())
  }
}

extension Outline {
  var wire: JSONValue {
    .members(("noise", .unlessEmpty(noise.map(\.wire))), ("places", .array(places.map(\.wire))))
  }
}

extension OutlineNoise {
  fileprivate var wire: JSONValue {
    switch self {
    case .line(let start): ["line": .string(start)]
    case .block(let title): ["block": .string(title)]
    }
  }
}

extension OutlinePlace {
  fileprivate var wire: JSONValue {
    .members(
      ("clause", .string(clause)), ("figures", .unlessEmpty(figures)),
      ("dates", .unlessEmpty(dates)), ("lists", .unlessEmpty(lists.map { .integer($0) })),
      ("labels", .unlessEmpty(labels)))
  }
}
