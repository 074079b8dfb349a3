/// A printed table that allots numbers of nominees to regions, with the totals it prints.
public struct AllocationTable: Sendable, Hashable {
  /// One region and what it is allotted in each category.
  public struct Row: Sendable, Hashable {
    /// The region, as the table names it.
    public package(set) var region: String
    /// What it is allotted, in the order of the columns.
    public package(set) var cells: [Int]
    /// The row's total, where the table prints one.
    public package(set) var total: Int?

    /// Makes a row.
    public init(_ region: String, _ cells: Int..., total: Int? = nil) {
      self.init(region: region, cells: cells, total: total)
    }

    /// Makes a row of cells that are counted elsewhere.
    package init(region: String, cells: [Int], total: Int?) {
      self.region = region
      self.cells = cells
      self.total = total
    }
  }

  /// The categories of the columns.
  public package(set) var columns: [CategoryID]
  /// The regions.
  public package(set) var rows: [Row]
  /// The totals of the columns, where the table prints them, under the name it gives them.
  public package(set) var totals: Row?
  /// The headings that the table prints.
  public let headings: [String]

  /// Makes a table; totals that do not add up are faults of the rule set.
  public init(
    columns: [CategoryID], rows: [Row], totals: Row? = nil, headings: [String] = []
  ) {
    self.columns = columns
    self.rows = rows
    self.totals = totals
    self.headings = headings
  }

  /// What a region is allotted in a category, or `nil` where the table has no such cell.
  ///
  /// White space and invisible characters in the region's name do not count.
  public func cell(_ region: String, _ category: CategoryID) -> Int? {
    let name = bare(region)
    guard let column = columns.firstIndex(of: category),
      let row = rows.first(where: { bare($0.region) == name }),
      column < row.cells.count
    else { return nil }
    return row.cells[column]
  }

  /// The rows by the region as names are compared; the first where two have one name.
  var rowsByRegion: [String: Row] {
    Dictionary(rows.map { (bare($0.region), $0) }) { first, _ in first }
  }

  /// That the table lacks a region, with the one that is probably meant; `nil` where it has it.
  func absence(of region: String) -> Wording? {
    guard !rows.contains(where: { bare($0.region) == bare(region) }) else { return nil }
    guard let near = near(region) else {
      return Wording("分配表中没有“\(region)”", "The table has no “\(region)”")
    }
    return Wording(
      "分配表中没有“\(region)”，是否应为“\(near)”？", "The table has no “\(region)”; is it “\(near)”?")
  }

  /// The region whose name is nearest, or the only one that begins with the same two characters.
  private func near(_ region: String) -> String? {
    let names = rows.map(\.region)
    let start = bare(region).prefix(2)
    let alike = names.filter { start.count == 2 && bare($0).hasPrefix(start) }
    return alike.count == 1 ? alike.first : nearest(to: region, among: names)
  }

  /// The rows and, after them, the totals.
  var printedRows: [Row] { rows + [totals].compactMap { $0 } }
}
