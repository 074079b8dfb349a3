public import NoticeKit

/// A requirement that both editions state alike and at the same place.
public struct UnchangedRequirement: Sendable, Hashable {
  /// The category that it is about; `nil` where it is about all of them.
  public let category: CategoryID?
  /// The id of the requirement.
  public let id: String
  /// The place in the new edition.
  public let clause: String
  /// What it asks, in words.
  public let words: Wording
}

extension ComparedRuleSets {
  /// The requirements of both editions that no entry tells of: first those that are about all.
  func unchanged(beside entries: [ChangeEntry]) -> [UnchangedRequirement] {
    var told: Set<String> = []
    for entry in entries { told.insert(key(entry.id, entry.category)) }
    let shared = sharedPairs.map { ($0, bound(by: $0)) }
    let own = new.categories.flatMap { category in
      paired(
        requirements.old.own[category.id] ?? [], requirements.new.own[category.id] ?? [], by: \.id
      ).map { ($0, Optional(category.id)) }
    }
    return (shared + own).compactMap { pair, category in
      guard pair.old != nil, let new = pair.new, !told.contains(key(new.id, category)) else {
        return nil
      }
      return UnchangedRequirement(
        category: category, id: new.id, clause: new.clause, words: new.wholeWording)
    }
  }

  private func key(_ id: String, _ category: CategoryID?) -> String {
    "\(category?.description ?? "") \(id)"
  }
}
