import NoticeKit

extension RuleSet {
  /// Decides how the limits on slates of this edition stand to those of a later one.
  ///
  /// - Returns: One behaviour for each kind of unit that either names, and each region of a table.
  /// - Complexity: O(*k* · *n*) for *k* kinds and tables of *n* cells, within the steps allowed.
  func slateBehaviour(
    in new: RuleSet, on days: [CalendarDate], _ effort: Effort
  ) -> [SlateBehaviour] {
    let rules = slateRules + new.slateRules
    var seen: Set<UnitKind> = []
    let kinds = (new.slateRules + slateRules).flatMap(\.kinds).filter { seen.insert($0).inserted }
    let known = kinds.map(Optional.some)
    let bindsAll = rules.contains { $0.kinds.isEmpty }
    // No other id is as long, so that no rule for some kinds binds it.
    let stranger = UnitKind(
      (kinds.map(\.id).max { $0.count < $1.count } ?? "unit") + "-other", "其他单位", "Other units")
    return (known + (bindsAll ? [nil] : [])).flatMap { kind in
      KindPair(
        old: SlateTerms(self, kind: kind ?? stranger),
        new: SlateTerms(new, kind: kind ?? stranger), days: days, effort: effort
      ).behaviours.map { region, maximums, comparison in
        SlateBehaviour(kind: kind, region: region, maximums: maximums, comparison: comparison)
      }
    }
  }
}

/// The limits of two editions on the units of one kind, in every region.
private struct KindPair {
  typealias Found = (
    region: String?, maximums: [SlateMaximums], comparison: SlateBehaviour.Comparison
  )

  let old: SlateTerms
  let new: SlateTerms
  let days: [CalendarDate]
  let effort: Effort

  /// What is found region by region; once, without a region, where no table allots by region, where one
  /// side is silent and nothing is shown in any, or where the tables are too long to look at.
  var behaviours: [Found] {
    let isSame = old.isSame(as: new)
    guard let regions else {
      let open = Differing<SlateWitness>.undecided(NotDecided.tooLong.reason)
      let pair = pair(in: nil, isSame: isSame)
      return [
        (nil, pair.maximums, isSame ? .same : .decided(tightens: open, loosens: open, beside: nil))
      ]
    }
    let isSilent = !old.statesQuota || !new.statesQuota
    if regions.isEmpty { return [found(in: nil, isSame: isSame)] }
    let all = regions.map { found(in: $0, isSame: isSame) }
    guard isSilent, all.allSatisfy({ $0.comparison.isNone }) else { return all }
    let maximums = pair(in: nil, isSame: isSame).maximums
    return all.prefix(1).map { (nil, maximums, $0.comparison) }
  }

  private func found(in region: String?, isSame: Bool) -> Found {
    let pair = pair(in: region, isSame: isSame)
    return (region, pair.maximums, pair.comparison)
  }

  private func pair(in region: String?, isSame: Bool) -> SlatePair {
    SlatePair(
      old: SlateSide(old, region: region), new: SlateSide(new, region: region), isSame: isSame,
      days: days, effort: effort)
  }

  /// The regions that a table of either allots to, each once; `nil` where they take too many steps.
  private var regions: [String]? {
    let tables = new.tables + old.tables
    effort.beginQuestion()
    guard effort.step(tables.reduce(0) { $0 + $1.steps }) else { return nil }
    var seen: Set<String> = []
    return tables.flatMap(\.rows).map(\.region).filter { seen.insert(bare($0)).inserted }
  }
}
