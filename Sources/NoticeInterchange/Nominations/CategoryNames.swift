import NoticeKit

/// The names of categories: ids, titles, other titles, and the words that only one title holds.
struct CategoryNames: Sendable {
  /// The titles of one rule set, by category.
  private struct Edition: Sendable {
    var titles: [(id: CategoryID, title: String)]
    var notTaken: [CategoryID]
  }

  private let editions: [Edition]
  /// The categories of the first rule set, each with its title.
  let listed: [(id: CategoryID, title: Wording)]

  init(_ ruleSets: [RuleSet]) {
    editions = ruleSets.map { ruleSet in
      Edition(
        titles: ruleSet.categories.flatMap { category in
          ([category.title] + category.otherTitles.items).flatMap { title in
            [(category.id, folded(title.zh)), (category.id, folded(title.en))]
          }
        },
        notTaken: ruleSet.notTaken.map(\.id))
    }
    listed = ruleSets.first?.categories.map { ($0.id, $0.title) } ?? []
  }

  /// The category that a text means; `nil` where none or several are meant.
  ///
  /// 志愿者 means the one category with 志愿者 in its title; so short names need no list of their own.
  func category(_ text: String) -> CategoryID? {
    let name = folded(text)
    for edition in editions {
      let ids = edition.titles.map(\.id) + edition.notTaken
      if let id = ids.first(where: { $0.description == name }) { return id }
    }
    for edition in editions {
      if let found = only(edition.titles.filter { $0.title == name }) { return found }
    }
    guard name.count >= 2, name.utf8.count <= 256 else { return nil }
    for edition in editions {
      let found = edition.titles.filter { $0.title.contains(name) }
      if !found.isEmpty { return only(found) }
    }
    return nil
  }

  /// The name that is nearest to a text, if one is near.
  func nearest(to text: String) -> String? {
    NoticeKit.nearest(
      to: trimmed(text),
      among: listed.flatMap { [$0.id.description, $0.title.zh, $0.title.en] })
  }

  private func only(_ found: [(id: CategoryID, title: String)]) -> CategoryID? {
    Set(found.map(\.id)).count == 1 ? found.first?.id : nil
  }
}
