import NoticeKit

/// What differs between two rules on slates, but for whom they bind.
struct SlateDetails {
  let decider: any DirectionDecider
  /// What a category is called.
  let title: (CategoryID) -> Wording

  func details(from old: SlateRule, to new: SlateRule) -> [ChangeDetail] {
    guard old.body != new.body else { return [] }
    switch (old.body, new.body) {
    case (.maximum(let limit, let scope), .maximum(let other, let otherScope)):
      return number(limit, other) + scopes(scope, otherScope, from: old, to: new)
    case (.categories(let limit, let ids), .categories(let other, let others)):
      return number(limit, other) + members(ids, others)
    case (.refused(let ids), .refused(let others)):
      return members(ids, others)
    case (.precondition(let condition), .precondition(let other)):
      return ConditionDetails(decider: decider).details(from: condition.node, to: other.node)
    case (.allocation(let table), .allocation(let other)):
      return table.details(to: other, title)
    case (.formula(let formula), .formula(let other)):
      // It explains a table and binds nobody.
      return ChangeDetail.between(
        formula.words(title), other.words(title), as: .figure, nil)
    case (.shareOfCount(let quota, let scope), .shareOfCount(let other, let otherScope)):
      return quota.details(to: other) + scopes(scope, otherScope, from: old, to: new)
    case (
      .shareOfNominees(let condition, let among, let share),
      .shareOfNominees(let other, let otherAmong, let otherShare)
    ):
      return percent(share, otherShare)
        + ChangeDetail.between(
          among.map(title), otherAmong.map(title), as: .applicability, .changed)
        + caps(condition, other)
    default:
      return [ChangeDetail(.condition, old.title, new.title, .changed)]
    }
  }

  private func number(_ old: Int, _ new: Int) -> [ChangeDetail] {
    ChangeDetail.between(
      String(old), String(new), as: .figure, new > old ? .loosened : .tightened)
  }

  private func percent(_ old: Int64, _ new: Int64) -> [ChangeDetail] {
    ChangeDetail.between(
      old.percent, new.percent, as: .figure, new > old ? .loosened : .tightened)
  }

  /// The more categories a limit speaks of, the more it limits.
  private func members(_ old: [CategoryID], _ new: [CategoryID]) -> [ChangeDetail] {
    let (ids, others) = (Set(old), Set(new))
    guard ids != others else { return [] }
    let direction: ChangeDirection =
      ids.isSubset(of: others) ? .tightened : others.isSubset(of: ids) ? .loosened : .changed
    return [ChangeDetail(.applicability, listed(ids), listed(others), direction)]
  }

  private func listed(_ ids: Set<CategoryID>) -> Wording {
    let titles = ids.sorted().map(title)
    return Wording(
      titles.map(\.zh).joined(separator: "、"), titles.map(\.en).joined(separator: ", "))
  }

  /// A limit on all together limits more than the same on each, and that more than on one alone.
  private func scopes(
    _ scope: SlateScope, _ other: SlateScope, from old: SlateRule, to new: SlateRule
  ) -> [ChangeDetail] {
    guard scope != other else { return [] }
    let direction: ChangeDirection =
      scope.width == other.width ? .changed : other.width > scope.width ? .tightened : .loosened
    return [ChangeDetail(.applicability, old.title, new.title, direction)]
  }

  /// Whoever is no longer such is no longer capped, so a cap on fewer is less.
  private func caps(_ condition: Condition, _ other: Condition) -> [ChangeDetail] {
    ConditionDetails(decider: decider).details(from: condition.node, to: other.node).map {
      ChangeDetail(
        $0.kind, $0.old, $0.new, decider.direction(from: condition, to: other)?.mirrored)
    }
  }
}

extension SlateScope {
  fileprivate var width: Int {
    switch self {
    case .inCategory: 0
    case .inEachCategory: 1
    case .inAll: 2
    }
  }
}

extension ShareQuota {
  fileprivate func details(to other: ShareQuota) -> [ChangeDetail] {
    let roundings = QuotaRounding.allCases
    let later = (roundings.firstIndex(of: other.rounding) ?? 0)
    let earlier = (roundings.firstIndex(of: rounding) ?? 0)
    return ChangeDetail.between(
      millionths.percent, other.millionths.percent, as: .figure,
      other.millionths > millionths ? .loosened : .tightened)
      + ChangeDetail.between(
        String(minimum), String(other.minimum), as: .figure,
        other.minimum > minimum ? .loosened : .tightened)
      + ChangeDetail.between(
        rounding.words, other.rounding.words, as: .particular,
        later > earlier ? .loosened : .tightened)
      + (base.isSameDatum(as: other.base)
        ? [] : [ChangeDetail(.fact, base.label, other.base.label, .changed)])
  }
}

extension QuotaRounding {
  fileprivate var words: Wording {
    switch self {
    case .down: Wording("舍去小数", "rounded down")
    case .halfUp: Wording("四舍五入", "rounded half up")
    case .up: Wording("有小数即进一", "rounded up")
    }
  }
}

extension Int64 {
  /// Millionths as a percentage.
  fileprivate var percent: String { ExactDecimal.digits(self, scale: 4) + "%" }
}
