import NoticeKit

/// The order in which differences are read: what concerns all first, then one category after another.
struct EntryOrder {
  /// The place of each category in the order of the new edition.
  let categories: [CategoryID: Int]

  /// Entries in order; those of one place keep the order that they came in.
  func sorted(_ entries: [ChangeEntry]) -> [ChangeEntry] {
    entries.enumerated().map { (key: key(of: $0.element, at: $0.offset), entry: $0.element) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.entry)
  }

  private func key(of entry: ChangeEntry, at position: Int) -> [Int] {
    [section(of: entry.topic)] + within(entry) + [position]
  }

  private func section(of topic: ChangeTopic) -> Int {
    switch topic {
    case .notice: 0
    case .category, .nomineeKind: 1
    case .recommendingUnit, .quota, .honourCount: 2
    case .deadline, .format, .recipient, .keyDate: 3
    case .exclusion: 4
    case .requirement: 5
    case .dossier, .form, .formField: 6
    case .reviewStage: 7
    case .duty, .task, .target: 8
    case .definition, .reference, .source: 9
    }
  }

  /// Within requirements, category by category and what facts decide before what people judge.
  private func within(_ entry: ChangeEntry) -> [Int] {
    guard entry.topic == .requirement else { return [] }
    let place = entry.category.flatMap { categories[$0] } ?? categories.count
    return [place, (entry.new ?? entry.old)?.condition == nil ? 1 : 0]
  }
}
