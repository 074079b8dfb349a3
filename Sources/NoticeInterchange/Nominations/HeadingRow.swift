import NoticeKit

/// The headings of a CSV file, and what each stands for in the rows of a category.
struct HeadingRow {
  /// The row as a spreadsheet numbers it.
  let line: Int
  private let headings: [String]
  private let places: [FaultPlace]
  private let dictionary: ColumnDictionary
  private var meanings: [CategoryID: [ColumnResolution]] = [:]
  private var twins: [CategoryID: [[Int]]] = [:]
  private var faultsByColumn: [Int: InterchangeFault] = [:]

  /// Takes the headings for rows of some categories.
  init(_ headings: [String], line: Int, dictionary: ColumnDictionary, categories: [CategoryID]) {
    self.headings = headings
    places = headings.enumerated().map { FaultPlace.cell($0, $1) }
    self.line = line
    self.dictionary = dictionary
    reportUnknown()
    for category in categories {
      let resolutions = resolve(for: category)
      meanings[category] = resolutions
      twins[category] = Self.twins(in: resolutions)
    }
  }

  /// What is wrong with the headings, at most one fault each.
  var faults: [InterchangeFault] {
    faultsByColumn.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The number of columns.
  var count: Int { headings.count }

  /// What the columns stand for in the rows of a category.
  func meanings(for category: CategoryID) -> [ColumnResolution] { meanings[category] ?? [] }

  /// The columns that stand for one thing in the rows of a category, as those of two templates do
  /// that were put together; a row may fill in any one of them.
  func twins(for category: CategoryID) -> [[Int]] { twins[category] ?? [] }

  /// The first column that stands for something in every category.
  func column(of meaning: ColumnMeaning) -> Int? {
    headings.firstIndex { dictionary.fixed($0) == meaning }
  }

  /// The column that names the recommending unit.
  var unitColumn: Int? { headings.firstIndex(where: ColumnMeaning.namesUnit) }

  /// Whether a column says what nominees are called, be it the field of a form that does.
  var namesNominees: Bool {
    column(of: .name) != nil || (!meanings.isEmpty && meanings.allSatisfy(hasNamingFact))
  }

  private func hasNamingFact(_ category: CategoryID, _ columns: [ColumnResolution]) -> Bool {
    dictionary.namingFact(for: category).map { columns.contains(.known(.fact($0))) } ?? false
  }

  /// Whether a column has no heading.
  func isNameless(_ column: Int) -> Bool { isBlank(headings[column]) }

  /// The place of a cell: the letters of its column and its heading.
  func place(of column: Int) -> FaultPlace { places[column] }
}

extension HeadingRow {
  /// Reports headings that no category knows.
  private mutating func reportUnknown() {
    for (column, heading) in headings.enumerated()
    where !isBlank(heading) && !dictionary.isKnown(heading) {
      faultsByColumn[column] = .unknownColumn(
        heading, line: line, place: place(of: column), dictionary,
        isOneOfMany: faultsByColumn.count >= InterchangeFault.comparedNames)
    }
  }

  /// What the columns stand for; a second column for the category is reported and not read.
  private mutating func resolve(for category: CategoryID) -> [ColumnResolution] {
    var first: Int?
    return headings.enumerated().map { column, heading in
      let resolution = isBlank(heading) ? .unknown : dictionary.resolve(heading, for: category)
      guard case .known(let meaning) = resolution else { return resolution }
      if case .ambiguous(let ids) = meaning {
        faultsByColumn[column] = .ambiguousColumn(
          heading, ids, line: line, place: place(of: column))
        return .unknown
      }
      guard meaning == .category else { return resolution }
      if let first {
        faultsByColumn[column] = .secondColumn(
          heading, line: line, place: place(of: column), first: place(of: first))
        return .unknown
      }
      first = column
      return resolution
    }
  }

  private static func twins(in resolutions: [ColumnResolution]) -> [[Int]] {
    let known = resolutions.indices.compactMap { column -> (subject: String, column: Int)? in
      guard case .known(let meaning) = resolutions[column] else { return nil }
      return (meaning.subject, column)
    }
    return Dictionary(grouping: known, by: \.subject).values.map { $0.map(\.column) }
      .filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }
}
