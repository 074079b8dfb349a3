import NoticeKit

extension SlateRule {
  /// The rule without what it says of other categories; `nil` where nothing is left that it limits.
  func binding(only kept: [CategoryID]) -> SlateRule? {
    body.binding(only: kept).map { body in
      var copy = self
      copy.body = body
      return copy
    }
  }
}

extension SlateRuleBody {
  fileprivate func binding(only kept: [CategoryID]) -> SlateRuleBody? {
    switch self {
    case .maximum(_, let scope), .shareOfCount(_, let scope):
      if case .inCategory(let category) = scope, !kept.contains(category) { return nil }
      return self
    case .categories(let limit, let ids):
      let left = ids.filter(kept.contains)
      return left.count > limit ? .categories(atMost: limit, of: left) : nil
    case .refused(let ids):
      let left = ids.filter(kept.contains)
      return left.isEmpty ? nil : .refused(left)
    case .allocation(let table):
      let left = table.binding(only: kept)
      return left.columns.isEmpty ? nil : .allocation(left)
    case .formula(var formula):
      formula.columns.removeAll { !kept.contains($0.category) }
      return formula.columns.isEmpty ? nil : .formula(formula)
    case .shareOfNominees(_, let category, _):
      return category.map(kept.contains) == false ? nil : self
    case .precondition:
      return self
    }
  }
}

extension AllocationTable {
  /// Without the columns of other categories, and without the totals, which they stood in.
  fileprivate func binding(only kept: [CategoryID]) -> AllocationTable {
    let left = columns.indices.filter { kept.contains(columns[$0]) }
    guard left.count < columns.count else { return self }
    var copy = self
    copy.columns = left.map { columns[$0] }
    copy.totals = nil
    copy.rows = rows.map { row in
      var row = row
      row.cells = left.filter(row.cells.indices.contains).map { row.cells[$0] }
      row.total = nil
      return row
    }
    return copy
  }
}
