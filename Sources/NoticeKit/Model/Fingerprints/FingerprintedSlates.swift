extension FingerprintEncoder {
  /// A rule counts with its kinds of unit and its figures; totals and titles decide nothing.
  mutating func add(_ rule: SlateRule) {
    list("slate-rule") {
      $0.add(rule.id)
      $0.list("kinds") { for kind in rule.kinds { $0.add(kind.id) } }
      $0.add(rule.body)
    }
  }

  private mutating func add(_ body: SlateRuleBody) {
    switch body {
    case .maximum(let limit, let scope):
      list("maximum") {
        $0.add(Int64(limit))
        $0.add(scope)
      }
    case .categories(let limit, let ids):
      list("categories") {
        $0.add(Int64(limit))
        for id in ids { $0.add(id.description) }
      }
    case .refused(let ids): list("refused") { for id in ids { $0.add(id.description) } }
    case .precondition(let condition): list("precondition") { $0.add(condition.node) }
    case .allocation(let table): list("allocation") { $0.add(table) }
    case .formula(let formula):
      list("formula") { for column in formula.columns { $0.add(column) } }
    case .shareOfCount(let quota, let scope):
      list("share-of-count") {
        $0.add(quota.base)
        $0.add(quota.millionths)
        $0.add(quota.rounding.rawValue)
        $0.add(Int64(quota.minimum))
        $0.add(scope)
      }
    case .shareOfNominees(let condition, let category, let millionths):
      list("share-of-nominees") {
        $0.add(condition.node)
        $0.add(category?.description ?? "")
        $0.add(millionths)
      }
    }
  }

  private mutating func add(_ scope: SlateScope) {
    switch scope {
    case .inEachCategory: add("in-each-category")
    case .inCategory(let category): list("in-category") { $0.add(category.description) }
    case .inAll: add("in-all")
    }
  }

  private mutating func add(_ table: AllocationTable) {
    for column in table.columns { add(column.description) }
    for row in table.rows {
      list("row") {
        $0.add(row.region)
        for cell in row.cells { $0.add(Int64(cell)) }
      }
    }
  }

  private mutating func add(_ column: AllocationFormula.Column) {
    list("column") {
      $0.add(column.category.description)
      $0.add(column.fact)
      for band in column.bands {
        $0.add(Int64(band.from))
        $0.add(Int64(band.upTo ?? -1))
        $0.add(Int64(band.gives))
      }
    }
  }
}
