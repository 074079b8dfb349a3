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
    self.init(
      old: old.id, new: new.id, entries: ComparedRuleSets(old, new, decider).entries)
  }

  private init(old: RuleSetID, new: RuleSetID, entries: [ChangeEntry]) {
    self.old = old
    self.new = new
    self.entries = entries
  }

  /// The differences that bear on one category: its own, and those that are about all.
  public func only(for category: CategoryID) -> ChangeLog {
    kept { $0.category == nil || $0.category == category }
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

  private func kept(_ isKept: (ChangeEntry) -> Bool) -> ChangeLog {
    ChangeLog(old: old, new: new, entries: entries.filter(isKept))
  }
}
