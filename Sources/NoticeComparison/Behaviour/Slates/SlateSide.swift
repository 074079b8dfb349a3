import NoticeKit

/// What one edition asks of all that a unit of one kind, in one region, hands in.
struct SlateSide {
  let terms: SlateTerms
  let region: String?
  /// What the rules limit, one number at a time.
  let limits: [SlateLimit]
  /// Why people have to judge every slate of the unit; `nil` where the notice decides.
  let silence: Wording?
  /// The least plain figure for each category, and under `nil` for all together.
  let figures: [CategoryID?: Int64]
  /// The categories that a share of a count bounds; `nil` stands for all together.
  let shared: Set<CategoryID?>

  init(_ terms: SlateTerms, region: String?) {
    self.terms = terms
    self.region = region
    let name = region.map(bare)
    let limits = terms.rules.flatMap { terms.limits(of: $0, in: name) }
    self.limits = limits
    let id = terms.ruleSet.id.description
    silence =
      if !terms.statesQuota {
        Wording("\(id)未规定其名额", "\(id) states no quota for them")
      } else if let name, terms.lacks(name) {
        Wording("\(id)的分配表未列该地区", "the table of \(id) lacks the region")
      } else {
        nil
      }
    var figures: [CategoryID?: Int64] = [:]
    var shared: Set<CategoryID?> = []
    for limit in limits {
      switch limit {
      case .atMost(let number, let category):
        figures[category] = min(figures[category] ?? number, number)
      case .share(_, let category): shared.insert(category)
      case .someCategories, .precondition, .cap: break
      }
    }
    self.figures = figures
    self.shared = shared
  }

  var ruleSet: RuleSet { terms.ruleSet }
  var kind: UnitKind { terms.kind }

  /// What the rules limit; categories that are not taken are limited to none.
  func limits(taking further: [CategoryID]) -> [SlateLimit] {
    further.filter { !terms.taken.contains($0) }.map { .atMost(0, $0) } + limits
  }
}

extension SlateTerms {
  /// What a rule limits in a region, one number at a time.
  fileprivate func limits(of rule: SlateRule, in region: String?) -> [SlateLimit] {
    switch rule.body {
    case .maximum(let number, let scope):
      return categories(of: scope).map { .atMost(Int64(number), $0) }
    case .categories(let number, let categories):
      return [.someCategories(number, categories)]
    case .refused(let categories):
      return categories.map { .atMost(0, $0) }
    case .precondition(let condition):
      return [.precondition(condition)]
    case .allocation(let table):
      let cells = region.flatMap { ruleSet.storage.allotments[rule.id]?[$0]?.cells } ?? []
      return zip(table.columns, cells).map { .atMost(Int64($1), $0) }
    case .formula:
      return []
    case .shareOfCount(let quota, let scope):
      return categories(of: scope).map { .share(quota, $0) }
    case .shareOfNominees(let condition, let category, let millionths):
      // All of them may be such: whatever is known of them keeps it.
      return millionths >= 1_000_000 ? [] : [.cap(condition, category, millionths)]
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
