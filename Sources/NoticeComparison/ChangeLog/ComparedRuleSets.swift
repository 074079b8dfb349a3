import NoticeKit

/// Two rule sets side by side, with what their comparison needs again and again.
struct ComparedRuleSets {
  let old: RuleSet
  let new: RuleSet
  let decider: any DirectionDecider
  let requirements: (old: StatedRequirements, new: StatedRequirements)
  /// The encoder's notes on the requirements of each category.
  let notes: (old: [CategoryID: Set<Reading>], new: [CategoryID: Set<Reading>])

  init(_ old: RuleSet, _ new: RuleSet, _ decider: any DirectionDecider) {
    self.old = old
    self.new = new
    self.decider = decider
    let stated = (StatedRequirements(of: old), StatedRequirements(of: new))
    var spread = stated
    spread.0.spread(against: stated.1, in: old)
    spread.1.spread(against: stated.0, in: new)
    requirements = spread
    notes = (old.notesByCategory, new.notesByCategory)
  }

  /// Every difference, in the order that it is read in.
  ///
  /// Who issues it and whom it takes come first, then what units may recommend, until when and how; what
  /// excludes; each category in the order of the new edition; then material, review and duties.
  var entries: [ChangeEntry] {
    let pairs = paired(old.categories, new.categories, by: \.id)
    let further = formEntries + slateEntries + provisionEntries
    let ofCategories = pairs.flatMap { pair -> [ChangeEntry] in
      let id = (pair.new ?? pair.old)?.id
      return [entry(for: pair)].compactMap { $0 } + requirementEntries(of: pair)
        + further.filter { $0.category == id }
    }
    let taken = Set(pairs.compactMap { ($0.new ?? $0.old)?.id })
    let others = further.filter { entry in
      entry.category.map { !taken.contains($0) } ?? true
    }
    let all =
      noticeEntries + ofCategories + untakenEntries + sharedRequirementEntries + others
      + sourceEntries
    let ranks = pairs.compactMap { ($0.new ?? $0.old)?.id }.enumerated()
    let order = EntryOrder(
      categories: Dictionary(
        ranks.map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first }))
    return order.sorted(all)
  }
}

extension RuleSet {
  fileprivate var notesByCategory: [CategoryID: Set<Reading>] {
    Dictionary(
      categories.map { ($0.id, Set($0.requirements.flatMap(\.readings))) },
      uniquingKeysWith: { $0.union($1) })
  }
}
