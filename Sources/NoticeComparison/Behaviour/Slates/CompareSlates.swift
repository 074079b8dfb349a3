import NoticeKit

extension RuleSet {
  /// Decides how the limits on slates of this edition stand to those of a later one.
  ///
  /// - Returns: One behaviour for each kind of unit that either names, and each region of a table.
  func slateBehaviour(
    in new: RuleSet, on days: [CalendarDate], _ effort: Effort
  ) -> [SlateBehaviour] {
    let (rules, others) = (slateRules, new.slateRules)
    var kinds: [UnitKind] = []
    for kind in (others + rules).flatMap(\.kinds) where !kinds.contains(kind) { kinds.append(kind) }
    let known = kinds.map(Optional.some)
    let bindsAll = (rules + others).contains { $0.kinds.isEmpty }
    // No other id is as long, so that no rule for some kinds binds it.
    let stranger = UnitKind(
      (kinds.map(\.id).max { $0.count < $1.count } ?? "unit") + "-other", "其他单位", "Other units")
    return (known + (bindsAll ? [nil] : [])).flatMap { kind -> [SlateBehaviour] in
      let pair = { (region: String?) in
        SlatePair(
          old: SlateSide(self, kind: kind ?? stranger, region: region),
          new: SlateSide(new, kind: kind ?? stranger, region: region), days: days, effort: effort)
      }
      return pair(nil).regions.map { region in
        let pair = pair(region)
        return SlateBehaviour(
          kind: kind, region: region, maximums: pair.maximums, comparison: pair.comparison)
      }
    }
  }
}

extension SlatePair {
  /// The regions that a table of either allots to; none by itself where there is nothing to compare.
  fileprivate var regions: [String?] {
    if old.silence != nil || new.silence != nil { return [nil] }
    var seen: Set<String> = []
    let regions = (new.tables + old.tables).flatMap(\.rows).map(\.region)
    let distinct = regions.filter { seen.insert(bare($0)).inserted }
    return distinct.isEmpty ? [nil] : distinct
  }
}
