import NoticeKit

extension ComparedRuleSets {
  /// What differs among requirements that are stated for one category.
  ///
  /// Places are told from where the category begins: a category that stands in another section has
  /// moved, and not every requirement in it.
  func requirementEntries(of pair: Pair<NomineeCategory>) -> [ChangeEntry] {
    let id = (pair.new ?? pair.old)?.id
    let beginning = (pair.old?.clause ?? "", pair.new?.clause ?? "")
    let lists = (id.flatMap { requirements.old.own[$0] }, id.flatMap { requirements.new.own[$0] })
    let pairs = paired(lists.0 ?? [], lists.1 ?? [], by: \.id)
    let gone = pairs.filter { $0.new == nil }.compactMap(\.old).measured
    let come = pairs.filter { $0.old == nil }.compactMap(\.new).measured
    return pairs.compactMap { pair -> ChangeEntry? in
      let others = pair.new == nil ? come : gone
      let isLikeAnother =
        (pair.old == nil || pair.new == nil)
        && !others.isDisjoint(with: (pair.new ?? pair.old)?.measured ?? [])
      return entry(
        for: pair, of: id, beginning: beginning, as: nil, withNotes: isLikeAnother)
    }
  }

  /// What differs among requirements that are stated for all categories.
  var sharedRequirementEntries: [ChangeEntry] {
    sharedPairs.compactMap { pair in
      entry(for: pair, of: bound(by: pair), beginning: ("", ""), as: nil)
    }
  }

  /// Requirements stated for all categories; two that bind no common category are no pair.
  var sharedPairs: [Pair<Requirement>] {
    paired(requirements.old.shared, requirements.new.shared, by: \.id).flatMap { pair in
      guard let old = pair.old, let new = pair.new else { return [pair] }
      let bound = Set(old.categories ?? self.old.categories.map(\.id))
      let others = new.categories ?? self.new.categories.map(\.id)
      return bound.isDisjoint(with: others) ? [Pair(new: new), Pair(old: old)] : [pair]
    }
  }

  /// The difference between one requirement in two editions, if there is any.
  func entry(
    for pair: Pair<Requirement>, of category: CategoryID?, beginning: (old: String, new: String),
    as topic: ChangeTopic?, withNotes: Bool = false
  ) -> ChangeEntry? {
    switch (pair.old, pair.new) {
    case (let old?, let new?):
      let compared = RequirementDetails(
        old: old, new: new, decider: decider,
        places: (old.clause.after(beginning.old), new.clause.after(beginning.new)),
        notes: (
          notes(of: old, unlessIn: category.flatMap { notes.new[$0] }),
          notes(of: new, unlessIn: category.flatMap { notes.old[$0] })
        ))
      let narrowed = applicability(from: old.categories, to: new.categories)
      let details = narrowed + compared.details
      guard !details.isEmpty else { return nil }
      let direction =
        narrowed.isEmpty
        ? compared.direction
        : ChangeDirection.together([narrowed[0].direction] + compared.details.map(\.direction))
      return ChangeEntry(
        topic ?? ChangeTopic(of: old, and: new), new.id, of: category, from: ChangeSide(old),
        to: ChangeSide(new), details: details, direction)
    case (let old?, nil):
      return ChangeEntry(
        topic ?? ChangeTopic(of: old), old.id, of: category, only: ChangeSide(old), in: .old,
        notes: withNotes ? notes(of: old, unlessIn: category.flatMap { notes.new[$0] }) : [])
    case (nil, let new?):
      return ChangeEntry(
        topic ?? ChangeTopic(of: new), new.id, of: category, only: ChangeSide(new), in: .new,
        notes: withNotes ? notes(of: new, unlessIn: category.flatMap { notes.old[$0] }) : [])
    case (nil, nil):
      return nil
    }
  }

  /// The notes on a requirement that the other edition has on none of the same category.
  private func notes(of requirement: Requirement, unlessIn others: Set<Reading>?) -> [Reading] {
    requirement.readings.filter { !(others?.contains($0) ?? false) }
  }

  /// The category that a shared requirement is narrowed to, where it is one and the same.
  func bound(by pair: Pair<Requirement>) -> CategoryID? {
    let lists = [pair.old, pair.new].compactMap { $0 }.map { $0.categories ?? [] }
    guard let first = lists.first, first.count == 1, lists.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first[0]
  }

  /// What differs in whom something binds: whoever is bound no longer is asked for less.
  ///
  /// Only the categories that both editions take have that order.
  func applicability(from old: [CategoryID]?, to new: [CategoryID]?) -> [ChangeDetail] {
    let all = Set((self.old.categories + self.new.categories).map(\.id))
    let (members, others) = (Set(old ?? Array(all)), Set(new ?? Array(all)))
    guard members != others else { return [] }
    let common = Set(self.old.categories.map(\.id)).intersection(self.new.categories.map(\.id))
    let (left, right) = (members.intersection(common), others.intersection(common))
    let direction: ChangeDirection =
      left == right
      ? .changed
      : left.isSubset(of: right) ? .tightened : right.isSubset(of: left) ? .loosened : .changed
    return ChangeDetail.between(
      words(of: old, in: self.old), words(of: new, in: self.new), as: .applicability, direction)
  }

  private func words(of categories: [CategoryID]?, in ruleSet: RuleSet) -> Wording {
    guard let categories else { return Wording("各类别", "all categories") }
    let titles = categories.map(ruleSet.title)
    return Wording(
      titles.map(\.zh).joined(separator: "、"), titles.map(\.en).joined(separator: ", "))
  }
}

extension Requirement {
  /// The sorts and units of the figures that it asks for; where two share one, they may be taken for
  /// one measure.
  fileprivate var measured: Set<Measure> {
    Set(
      (condition?.node.leaves.flatMap(\.facts) ?? []).compactMap { fact in
        switch fact.kind {
        case .share: Measure(sort: "share", unit: nil)
        case .count: Measure(sort: "count", unit: fact.unit)
        default: nil
        }
      })
  }
}

extension [Requirement] {
  /// What any of them measures.
  fileprivate var measured: Set<Measure> { reduce(into: []) { $0.formUnion($1.measured) } }
}

/// The sort of a figure and its unit.
private struct Measure: Hashable {
  let sort: String
  let unit: Wording?
}

extension String {
  /// The place below another one, or the whole where it does not lie below.
  func after(_ beginning: String) -> String {
    hasPrefix(beginning) ? String(dropFirst(beginning.count)) : self
  }
}
