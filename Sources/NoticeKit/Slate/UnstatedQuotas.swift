extension SlateCheck {
  /// Where no rule limits how many the unit may recommend, at all or in a category that it
  /// recommends in.
  var noQuota: [SlateFinding] {
    if slate.unit.kind == nil, ruleSet.slateRules.contains(where: { !$0.kinds.isEmpty }) {
      return []
    }
    guard binding.contains(where: \.body.limits) else { return [unstated(in: nil)] }
    return nominated.filter { category in
      ruleSet.category(category) != nil && !binding.contains { $0.body.speaks(of: category) }
    }.map(unstated)
  }

  private func unstated(in category: CategoryID?) -> SlateFinding {
    let kind = slate.unit.kind?.label
    let (zh, en) =
      category == nil
      ? (kind == nil ? "推荐数量" : "的推荐数量", "quota") : ("在此类别的推荐数量", "quota in this category")
    var finding = SlateFinding(
      .noStatedQuota, at: placeOfQuotas,
      Wording(
        "通知未规定" + (kind.map { "“\($0.zh)”" } ?? "") + zh,
        "The notice states no \(en)" + (kind.map { " for “\($0.en)”" } ?? "")), .toBeJudged)
    finding.category = category
    finding.found = positions(in: category).count
    return finding
  }
}

extension SlateRuleBody {
  /// Whether it says how many may be recommended in a category that the notice takes, or that none may.
  ///
  /// A choice among categories speaks of all that it lists: how many in each is left open on purpose.
  package func speaks(of category: CategoryID) -> Bool {
    switch self {
    case .maximum(_, let scope), .shareOfCount(_, let scope):
      switch scope {
      case .inEachCategory, .inAll: true
      case .inCategory(let only): only == category
      }
    case .categories(_, let ids), .refused(let ids): ids.contains(category)
    case .allocation(let table): table.columns.contains(category)
    case .precondition, .formula, .shareOfNominees: false
    }
  }
}
