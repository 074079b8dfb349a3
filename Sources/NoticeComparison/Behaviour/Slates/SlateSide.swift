import NoticeKit

/// What one edition asks of all that a unit of one kind, in one region, hands in.
struct SlateSide {
  let ruleSet: RuleSet
  let kind: UnitKind
  let region: String?
  /// The rules that bind the unit.
  let binding: [SlateRule]
  /// The categories that it may be within in: taken, and spoken of.
  let spoken: [CategoryID]

  init(_ ruleSet: RuleSet, kind: UnitKind, region: String?) {
    self.ruleSet = ruleSet
    self.kind = kind
    self.region = region
    let binding = ruleSet.slateRules.filter { $0.binds(kind) }
    self.binding = binding
    spoken = ruleSet.categories.map(\.id).filter { category in
      binding.contains { $0.body.speaks(of: category) }
    }
  }

  /// Why people have to judge every slate of the unit; `nil` where the notice decides.
  var silence: Wording? {
    let id = ruleSet.id.description
    guard binding.contains(where: \.body.limits) else {
      return Wording("\(id)未规定其名额", "\(id) states no quota for them")
    }
    guard let region, tables.contains(where: { !$0.names(region) }) else { return nil }
    return Wording("\(id)的分配表未列该地区", "the table of \(id) lacks the region")
  }

  var tables: [AllocationTable] {
    binding.compactMap { if case .allocation(let table) = $0.body { table } else { nil } }
  }

  /// What the rules limit, one number at a time; categories that are not taken are limited to none.
  func limits(taking further: [CategoryID]) -> [SlateLimit] {
    let own = Set(ruleSet.categories.map(\.id))
    return further.filter { !own.contains($0) }.map { .atMost(0, $0) } + limits
  }

  /// What the rules limit, one number at a time.
  var limits: [SlateLimit] { binding.flatMap { limits(of: $0.body) } }

  private func limits(of body: SlateRuleBody) -> [SlateLimit] {
    switch body {
    case .maximum(let number, let scope):
      categories(of: scope).map { .atMost(Int64(number), $0) }
    case .categories(let number, let categories):
      [.someCategories(number, categories)]
    case .refused(let categories):
      categories.map { .atMost(0, $0) }
    case .precondition(let condition):
      [.precondition(condition)]
    case .allocation(let table):
      table.columns.compactMap { category in
        region.flatMap { table.cell($0, category) }.map { .atMost(Int64($0), category) }
      }
    case .formula:
      []
    case .shareOfCount(let quota, let scope):
      categories(of: scope).map { .share(quota, $0) }
    case .shareOfNominees(let condition, let category, let millionths):
      // All of them may be such: whatever is known of them keeps it.
      millionths >= 1_000_000 ? [] : [.cap(condition, category, millionths)]
    }
  }

  private func categories(of scope: SlateScope) -> [CategoryID?] {
    switch scope {
    case .inEachCategory: ruleSet.categories.map(\.id)
    case .inCategory(let category): [category]
    case .inAll: [nil]
    }
  }
}

extension AllocationTable {
  /// Whether it allots anything to a region; names are compared as a review compares them.
  fileprivate func names(_ region: String) -> Bool {
    rows.contains { bare($0.region) == bare(region) }
  }
}
