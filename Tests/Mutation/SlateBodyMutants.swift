import NoticeKit

extension SlateRuleBody {
  /// What a rule on slates asks for, changed in one thing.
  func variants(among all: [CategoryID]) -> [Variant<SlateRuleBody>] {
    switch self {
    case .maximum(let limit, let scope):
      return figures(around: limit).map { $0.map { .maximum($0, scope) } }
        + scope.variants(among: all).map { $0.map { .maximum(limit, $0) } }
    case .categories(let limit, let ids):
      return figures(around: limit, "\(limit) of → ", " of")
        .map { $0.map { .categories(atMost: $0, of: ids) } }
        + lists(around: ids, among: all).map { $0.map { .categories(atMost: limit, of: $0) } }
    case .refused(let ids):
      return lists(around: ids, among: all).map { $0.map { .refused($0) } }
    case .precondition(let condition):
      return condition.variants.map { $0.map { .precondition($0) } }
    case .allocation(let table):
      return table.variants.map { $0.map { .allocation($0) } }
    case .formula(let formula):
      return formula.variants.map { $0.map { .formula($0) } }
    case .shareOfCount(let quota, let scope):
      return quota.variants.map { $0.map { .shareOfCount($0, scope) } }
        + scope.variants(among: all).map { $0.map { .shareOfCount(quota, $0) } }
    case .shareOfNominees(let condition, let category, let share):
      let conditions: [Variant<SlateRuleBody>] = condition.variants.map { variant in
        variant.map { .shareOfNominees($0, among: category, millionths: share) }
      }
      let shares: [Variant<SlateRuleBody>] = Mutation.shares(around: share).map { variant in
        variant.map { .shareOfNominees(condition, among: category, millionths: $0) }
      }
      let scopes: [Variant<SlateRuleBody>] = Mutation.scopes(besides: category, among: all)
        .map { variant in
          variant.map { .shareOfNominees(condition, among: $0, millionths: share) }
        }
      return conditions + shares + scopes
    }
  }
}

extension SlateScope {
  /// Every other scope; of a single category all of them are the same.
  fileprivate func variants(among all: [CategoryID]) -> [Variant<SlateScope>] {
    guard all.count > 1 else { return [] }
    return ([.inEachCategory, .inAll] + all.map { .inCategory($0) })
      .filter { $0 != self }.map { Variant("\(words) → \($0.words)", $0) }
  }

  private var words: String {
    switch self {
    case .inEachCategory: "in each category"
    case .inCategory(let category): "in \(category)"
    case .inAll: "in all"
    }
  }
}

extension ShareQuota {
  /// The share and the minimum a figure up and down, and rounded otherwise.
  fileprivate var variants: [Variant<ShareQuota>] {
    func changed(_ change: String, _ make: (inout ShareQuota) -> Void) -> Variant<ShareQuota> {
      var copy = self
      make(&copy)
      return Variant(change, copy)
    }
    return shares(around: millionths).map { share in
      changed(share.change) { $0.millionths = share.value }
    }
      + QuotaRounding.allCases.filter { $0 != rounding }.map { other in
        changed("rounded \(rounding.rawValue) → \(other.rawValue)") { $0.rounding = other }
      }
      + figures(around: minimum, "minimum \(minimum) → ").map { figure in
        changed(figure.change) { $0.minimum = figure.value }
      }
  }
}

/// A figure one up and one down, but not below 0.
func figures(
  around figure: Int, _ start: String? = nil, _ end: String = ""
) -> [Variant<Int>] {
  [figure + 1, figure - 1].filter { $0 >= 0 }
    .map { Variant("\(start ?? "\(figure) → ")\($0)\(end)", $0) }
}

/// A share one up and one down in the last digit that is printed: 5 % as 6 % and 4 %, 2.5 % as 2.6 %.
private func shares(around millionths: Int64) -> [Variant<Int64>] {
  let step: Int64 = [10_000, 1_000, 100, 10].first { millionths % $0 == 0 } ?? 1
  func percent(_ share: Int64) -> String { "\(ExactDecimal.digits(share, scale: 4))%" }
  return [millionths + step, millionths - step].filter { (0...1_000_000).contains($0) }
    .map { Variant("\(percent(millionths)) → \(percent($0))", $0) }
}

/// Among the nominees of every other category, and of all.
private func scopes(
  besides category: CategoryID?, among all: [CategoryID]
) -> [Variant<CategoryID?>] {
  guard all.count > 1 else { return [] }
  return ([nil] + all.map(Optional.some)).filter { $0 != category }
    .map { Variant("among \($0?.description ?? "all")", $0) }
}

/// Each category left out, each other one taken in, and each exchanged for another.
private func lists(
  around ids: [CategoryID], among all: [CategoryID]
) -> [Variant<[CategoryID]>] {
  let others = all.filter { !ids.contains($0) }
  let without: [Variant<[CategoryID]>] =
    ids.count > 1 ? ids.map { id in Variant("without \(id)", ids.filter { $0 != id }) } : []
  let exchanged = ids.flatMap { id in
    others.map { other in
      Variant("\(id) → \(other)", ids.map { $0 == id ? other : $0 })
    }
  }
  return without + others.map { Variant("with \($0)", ids + [$0]) } + exchanged
}
