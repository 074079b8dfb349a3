import NoticeKit

extension SlateRule {
  var wire: JSONValue {
    let (name, body) = body.wire(stating: percent)
    return JSONValue.members((name, .string(id)), ("for", .unlessEmpty(kinds.map(\.id))))
      .followed(by: body)
      .followed(by: .members(("title", ownTitle.map(\.wire)), ("readings", readings.wire)))
  }
}

extension SlateRuleBody {
  /// The rule's own member and the others; a share as it was stated, where it was.
  fileprivate func wire(stating percent: DecimalLiteral?) -> (name: String, JSONValue) {
    switch self {
    case .maximum(let limit, let scope):
      ("quota", ["atMost": .integer(limit), "in": scope.wire])
    case .categories(let limit, let ids):
      ("anyCategories", ["atMost": .integer(limit), "of": ids.wire])
    case .refused(let ids):
      ("refusedCategories", ["of": ids.wire])
    case .precondition(let condition):
      ("unitPrecondition", ["condition": condition.node.wire])
    case .allocation(let table):
      ("allotment", ["table": table.wire])
    case .formula(let formula):
      ("allotmentFormula", ["columns": .array(formula.columns.map(\.wire))])
    case .shareOfCount(let quota, let scope):
      (
        "shareQuota",
        .members(
          (
            "atMost", .string(percent.map { $0.text + "%" } ?? WireFigure.percent(quota.millionths))
          ),
          ("of", .string(quota.base.id.description)),
          ("rounded", .string(quota.rounding.rawValue)),
          ("minimum", .integer(quota.minimum)), ("in", scope.wire))
      )
    case .shareOfNominees(let condition, let category, let millionths):
      (
        "shareCap",
        .members(
          ("atMost", .string(percent.map { $0.text + "%" } ?? WireFigure.percent(millionths))),
          ("among", .text(category?.description)), ("condition", condition.node.wire))
      )
    }
  }
}

extension SlateScope {
  fileprivate var wire: JSONValue {
    switch self {
    case .inEachCategory: "each-category"
    case .inAll: "all"
    case .inCategory(let id): ["category": .string(id.description)]
    }
  }
}

extension AllocationTable {
  fileprivate var wire: JSONValue {
    .members(
      ("columns", columns.wire), ("headings", .unlessEmpty(headings)),
      ("rows", .array(rows.map(\.wire))), ("totals", totals.map(\.wire)))
  }
}

extension AllocationTable.Row {
  fileprivate var wire: JSONValue {
    .members(
      ("region", .string(region)), ("cells", .array(cells.map { .integer($0) })),
      ("total", total.map { .integer($0) }))
  }
}

extension AllocationFormula.Column {
  fileprivate var wire: JSONValue {
    .members(
      ("category", .string(category.description)), ("fact", .string(fact.id.description)),
      ("clause", place.isEmpty ? nil : .string(place)),
      (
        "bands",
        .array(
          bands.map { band in
            .members(
              ("from", .integer(band.from)), ("to", band.upTo.map { .integer($0) }),
              ("gives", .integer(band.gives)))
          })
      ))
  }
}
