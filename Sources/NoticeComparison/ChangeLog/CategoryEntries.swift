import NoticeKit

extension ComparedRuleSets {
  /// What differs in a category itself: whether it is taken, its titles and its place.
  func entry(for pair: Pair<NomineeCategory>) -> ChangeEntry? {
    switch (pair.old, pair.new) {
    case (let old?, let new?):
      ChangeEntry(
        .category, old.id.description, of: old.id, from: ChangeSide(old), to: ChangeSide(new),
        details: ChangeDetail.between(old.titles, new.titles, as: .renamed, nil)
          + ChangeDetail.move(from: old.clause, to: new.clause))
    case (let old?, nil): change(of: old, in: .old, untaken: new.named(old.id))
    case (nil, let new?): change(of: new, in: .new, untaken: old.named(new.id))
    case (nil, nil): nil
    }
  }

  /// A category that only one edition takes; the other may name it and say that it does not.
  private func change(
    of category: NomineeCategory, in edition: Edition, untaken: NotTaken?
  ) -> ChangeEntry {
    let (side, other) = (ChangeSide(category), untaken.map(ChangeSide.init))
    let (old, new) = edition == .old ? (side, other) : (other, side)
    let direction: ChangeDirection = edition == .old ? .removed : .added
    return ChangeEntry(
      .category, category.id.description, of: category.id, old: old, new: new,
      details: [
        ChangeDetail(edition == .old ? .removed : .added, old?.words, new?.words, direction)
      ], direction)
  }

  /// Categories that an edition names and does not take, where neither takes them.
  var untakenEntries: [ChangeEntry] {
    let taken = Set((old.categories + new.categories).map(\.id))
    let (left, right) = (
      old.notTaken.filter { !taken.contains($0.id) }, new.notTaken.filter { !taken.contains($0.id) }
    )
    return paired(left, right, by: \.id).compactMap { pair in
      guard let id = (pair.old ?? pair.new)?.id else { return nil }
      let (old, new) = (pair.old.map(ChangeSide.init), pair.new.map(ChangeSide.init))
      guard let old, let new else {
        // Nobody is taken in it either way.
        return ChangeEntry(
          .category, id.description, of: id, old: old, new: new,
          details: [ChangeDetail(old == nil ? .added : .removed, old?.words, new?.words, nil)],
          .changed)
      }
      return ChangeEntry(
        .category, id.description, of: id, from: old, to: new,
        details: ChangeDetail.between(old.words, new.words, as: .wording, nil)
          + ChangeDetail.move(from: old.clause, to: new.clause))
    }
  }
}

extension RuleSet {
  fileprivate func named(_ id: CategoryID) -> NotTaken? { notTaken.first { $0.id == id } }
}

extension ChangeSide {
  fileprivate init(_ category: NomineeCategory) {
    self.init(category.clause, category.titles)
  }

  fileprivate init(_ category: NotTaken) {
    self.init(
      category.clause,
      Wording("不设：" + category.reason.zh, "not taken: " + category.reason.en))
  }
}

extension NomineeCategory {
  /// The title and, where the notice uses others too, these.
  fileprivate var titles: Wording {
    let all = [title] + otherTitles.items
    return Wording(
      all.map(\.zh).joined(separator: " / "), all.map(\.en).joined(separator: " / "))
  }
}
