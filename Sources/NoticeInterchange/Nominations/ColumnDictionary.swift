import NoticeKit

/// The names of all columns, by category.
struct ColumnDictionary: Sendable {
  private let columns: [CategoryID: CategoryColumns]
  /// The names that rows of a category know which no rule set describes.
  private let common: CategoryColumns
  private let writtenNames: [String]
  /// The names of the categories.
  let categories: CategoryNames

  /// Collects the names of some rule sets; of two meanings, the first rule set's counts.
  init(_ ruleSets: [RuleSet], keeping kept: [String]) {
    var editions: [CategoryID: [NomineeCategory]] = [:]
    for category in ruleSets.flatMap(\.categories) {
      editions[category.id, default: []] += [category]
    }
    let columns = editions.mapValues { CategoryColumns($0, keeping: kept) }
    self.columns = columns
    common = CategoryColumns([], keeping: kept)
    categories = CategoryNames(ruleSets)
    var seen: Set<String> = []
    writtenNames = ruleSets.flatMap(\.categories).flatMap { columns[$0.id]?.writtenNames ?? [] }
      .filter { seen.insert($0).inserted }
  }

  /// The categories whose rows have columns of their own.
  var described: [CategoryID] { columns.keys.sorted() }

  /// What a heading stands for in the rows of a category.
  func resolve(_ heading: String, for category: CategoryID) -> ColumnResolution {
    resolve(for: category) { $0.meaning(of: heading) }
  }

  /// What a name stands for in the rows of a category, by one of the ways to look it up.
  func resolve(
    for category: CategoryID, _ meaning: (CategoryColumns) -> ColumnMeaning?
  ) -> ColumnResolution {
    if let meaning = meaning(columns[category] ?? common) { return .known(meaning) }
    let meanings = columns.values.compactMap(meaning)
    return meanings.isEmpty
      ? .unknown : .elsewhere(isPersonal: meanings.contains(where: \.isPersonal))
  }

  /// The field of a category's form that says what a nominee is called, if it has one.
  func namingFact(for category: CategoryID) -> FactDefinition? { columns[category]?.namingFact }

  /// Whether a rule set says what rows of a category hold.
  func describes(_ category: CategoryID) -> Bool { columns[category] != nil }

  /// Whether a heading means anything in any category.
  func isKnown(_ heading: String) -> Bool {
    common.meaning(of: heading) != nil
      || columns.values.contains { $0.meaning(of: heading) != nil }
  }

  /// What a heading stands for in every file, whatever the category.
  func fixed(_ heading: String) -> ColumnMeaning? { common.meaning(of: heading) }

  /// The name that is nearest to a heading, if one is near.
  func nearest(to heading: String) -> String? {
    NoticeKit.nearest(to: trimmed(heading), among: writtenNames)
  }
}
