import NoticeKit

extension AuthoredClauses {
  func source(_ rule: SlateRule) -> SwiftSource {
    let (word, arguments) = body(of: rule)
    let head =
      [SwiftArgument(nil, .text(rule.id))] + .several("for", rule.kinds.map(vocabulary.name))
    let title = rule.ownTitle.map { [SwiftSource.call("titled", $0.arguments)] } ?? []
    return SwiftSource.call(word, head + arguments).calling(title + rule.readings.links)
  }

  /// The word of the language and its own arguments.
  private func body(of rule: SlateRule) -> (word: String, [SwiftArgument]) {
    switch rule.body {
    case .maximum(let limit, let scope):
      ("Quota", [number("atMost", limit), SwiftArgument(nil, source(scope))])
    case .categories(let limit, let ids):
      ("AnyCategories", [number("atMost", limit)] + .several("of", ids.map(vocabulary.name)))
    case .refused(let ids):
      ("RefusedCategories", .several("of", ids.map(vocabulary.name)))
    case .precondition(let condition):
      ("UnitPrecondition", [SwiftArgument("that", source(condition))])
    case .allocation(let table):
      ("Allotment", [SwiftArgument("table", source(table))])
    case .formula(let formula):
      (
        "Allotment",
        [
          SwiftArgument(
            "formula",
            .call("AllocationFormula", formula.columns.map { SwiftArgument(nil, source($0)) }))
        ]
      )
    case .shareOfCount(let quota, let scope):
      (
        "Quota",
        [
          percent(rule, quota.millionths),
          SwiftArgument("of", vocabulary.reference(quota.base)),
          SwiftArgument("rounded", .plain(".\(quota.rounding)")),
        ] + (quota.minimum == 0 ? [] : [number("minimum", quota.minimum)])
          + [SwiftArgument(nil, source(scope))]
      )
    case .shareOfNominees(let condition, let category, let millionths):
      (
        "ShareCap",
        [percent(rule, millionths)] + .optional("among", category.map(vocabulary.name))
          + [SwiftArgument("that", source(condition))]
      )
    }
  }

  private func number(_ label: String, _ number: Int) -> SwiftArgument {
    SwiftArgument(label, .plain(String(number)))
  }

  /// The percentage as it was stated, where it was.
  private func percent(_ rule: SlateRule, _ millionths: Int64) -> SwiftArgument {
    let stated = rule.percent?.text
    let digits = stated ?? ExactDecimal.digits(millionths, scale: 4)
    let isNumber = digits.allSatisfy { $0.isASCII && $0.isNumber }
    return SwiftArgument("atMostPercent", isNumber ? .plain(digits) : .text(digits))
  }

  private func source(_ scope: SlateScope) -> SwiftSource {
    switch scope {
    case .inEachCategory: .plain(".inEachCategory")
    case .inAll: .plain(".inAll")
    case .inCategory(let id): .call(".inCategory", SwiftArgument(nil, vocabulary.name(id)))
    }
  }

  private func source(_ table: AllocationTable) -> SwiftSource {
    .call(
      "AllocationTable",
      [
        SwiftArgument("columns", .list(table.columns.map(vocabulary.name))),
        SwiftArgument("rows", .list(table.rows.map(source))),
      ] + .optional("totals", table.totals.map(source)) + .texts("headings", table.headings))
  }

  private func source(_ row: AllocationTable.Row) -> SwiftSource {
    .call(
      ".init",
      [SwiftArgument(nil, .text(row.region))]
        + row.cells.map { SwiftArgument(nil, .plain(String($0))) }
        + .optional("total", row.total.map { .plain(String($0)) }))
  }

  private func source(_ column: AllocationFormula.Column) -> SwiftSource {
    .call(
      ".init",
      [
        SwiftArgument(nil, vocabulary.name(column.category)),
        SwiftArgument("by", vocabulary.reference(column.fact)),
      ] + .optional("at", column.place.isEmpty ? nil : .text(column.place))
        + column.bands.map { SwiftArgument(nil, source($0)) })
  }

  private func source(_ band: AllocationFormula.Band) -> SwiftSource {
    .call(
      ".from",
      [SwiftArgument(nil, .plain(String(band.from)))]
        + .optional("to", band.upTo.map { .plain(String($0)) }) + [number("gives", band.gives)])
  }
}
