import NoticeInterchange
import NoticeKit

extension SlateRule {
  /// The rule with its place, the kinds of unit that it binds, and its figures.
  var json: JSONValue {
    .object(
      [
        .init("id", .string(id)), .init("clause", .string(clause)),
        .init("kinds", .strings(kinds.map(\.id))), .init("title", title.json),
        .init("readings", .array(readings.map(\.note.json))),
      ] + body.members)
  }
}

extension SlateRuleBody {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .maximum(let limit, let scope):
      return [.init("atMost", .integer(limit))] + scope.members
    case .categories(let limit, let ids):
      return [
        .init("atMost", .integer(limit)), .init("categories", .strings(ids.map(\.description))),
      ]
    case .refused(let ids):
      return [.init("refused", .strings(ids.map(\.description)))]
    case .precondition(let condition):
      return [.init("condition", .string("\(condition)"))]
    case .allocation(let table):
      return [
        .init("categories", .strings(table.columns.map(\.description))),
        .init(
          "rows",
          .array(
            table.rows.map { row in
              [
                "region": .string(row.region),
                "numbers": .array(row.cells.map { .integer($0) }),
              ]
            })),
      ]
    case .formula(let formula):
      return [.init("formula", .array(formula.columns.map(\.json)))]
    case .shareOfCount(let quota, let scope):
      return [
        .init("percent", .percent(quota.millionths)),
        .init("of", .string(quota.base.id.description)),
        .init("rounded", .string(quota.rounding.rawValue)),
        .init("minimum", .integer(quota.minimum)),
      ] + scope.members
    case .shareOfNominees(let condition, let category, let millionths):
      return [
        .init("atMostPercent", .percent(millionths)), .init("condition", .string("\(condition)")),
        .init("category", .optional(category?.description)),
      ]
    }
  }
}

extension SlateScope {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .inEachCategory: [.init("scope", "each-category")]
    case .inCategory(let id):
      [.init("scope", "category"), .init("category", .string(id.description))]
    case .inAll: [.init("scope", "all")]
    }
  }
}

extension AllocationFormula.Column {
  fileprivate var json: JSONValue {
    [
      "category": .string(category.description), "fact": .string(fact.id.description),
      "bands": .array(
        bands.map { band in
          [
            "from": .integer(band.from), "to": band.upTo.map { .integer($0) } ?? nil,
            "gives": .integer(band.gives),
          ]
        }),
    ]
  }
}

extension JSONValue {
  fileprivate static func percent(_ millionths: Int64) -> JSONValue {
    JSONNumber(ExactDecimal.digits(millionths, scale: 4)).map { .number($0) } ?? nil
  }
}
