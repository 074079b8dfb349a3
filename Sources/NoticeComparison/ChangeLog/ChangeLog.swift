public import NoticeKit

/// Everything that differs between two editions, clause by clause.
///
/// ```swift
/// let log = ChangeLog(from: .nationalCommendation2021, to: .nationalCommendation2024)
/// for entry in log.only([.tightened]).entries { print(entry.id) }
/// ```
///
/// Requirements, forms and all that is stated beside them belong together by their stable ids, which
/// never move from one measure to another. What the source of one edition lacks is not comparable.
public struct ChangeLog: Sendable, Hashable {
  /// The old edition.
  public let old: RuleSetID
  /// The new edition.
  public let new: RuleSetID
  /// Every difference: the document, categories, units and dates, exclusions, then each category in the
  /// order of the new edition, and material, review and duties last.
  public let entries: [ChangeEntry]
  /// Requirements that both editions state alike and at the same place.
  public let unchanged: [UnchangedRequirement]
  /// The categories that both editions take.
  package let shared: Set<CategoryID>

  /// Compares two editions.
  ///
  /// - Parameters:
  ///   - old: The edition to start from.
  ///   - new: The edition to come to.
  ///   - decider: What decides which way a condition goes; proof on the deadlines of both editions
  ///     unless another is given.
  public init(
    from old: RuleSet, to new: RuleSet, deciding decider: (any DirectionDecider)? = nil
  ) {
    let decider = decider ?? ProvenOrder(between: old, and: new)
    let compared = ComparedRuleSets(old, new, decider)
    self.old = old.id
    self.new = new.id
    entries = compared.entries
    unchanged = compared.unchanged(beside: entries)
    shared = Set(old.categories.map(\.id)).intersection(new.categories.map(\.id))
  }

  private init(_ log: ChangeLog, _ entries: [ChangeEntry], _ unchanged: [UnchangedRequirement]) {
    old = log.old
    new = log.new
    shared = log.shared
    self.entries = entries
    self.unchanged = unchanged
  }

  /// The differences that bear on one category: its own, and those that are about all.
  public func only(for category: CategoryID) -> ChangeLog {
    func bears(_ id: CategoryID?) -> Bool { id == nil || id == category }
    return ChangeLog(
      self, entries.filter { bears($0.category) }, unchanged.filter { bears($0.category) })
  }

  /// The differences that go one of these ways.
  public func only(_ directions: Set<ChangeDirection>) -> ChangeLog {
    kept { directions.contains($0.direction) }
  }

  /// The differences about some topics.
  public func only(_ topics: Set<ChangeTopic>) -> ChangeLog {
    kept { topics.contains($0.topic) }
  }

  /// How many differences go one way.
  public func count(_ direction: ChangeDirection) -> Int {
    entries.count { $0.direction == direction }
  }

  /// The categories that only one edition takes, by which way that goes: added or removed.
  package func categories(_ direction: ChangeDirection) -> [CategoryID] {
    entries.filter { $0.topic == .category && $0.direction == direction && $0.bearsOnNominees }
      .compactMap(\.category)
  }

  /// Whether a change is one bar more or less for nominees of a category that both editions take.
  package func isBar(_ entry: ChangeEntry) -> Bool {
    entry.isWholeBar && (entry.category.map(shared.contains) ?? !shared.isEmpty)
  }

  private func kept(_ isKept: (ChangeEntry) -> Bool) -> ChangeLog {
    ChangeLog(self, entries.filter(isKept), [])
  }
}
