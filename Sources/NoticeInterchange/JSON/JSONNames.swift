/// The names of one object, to find those that appear twice.
///
/// Names that Swift holds for equal are one name, as they are to everyone who looks a member up:
/// "é" written as one scalar or as two.
struct JSONNames {
  /// Objects are mostly small, and a few comparisons take less than making a table.
  private static let fewNames = 8

  private var few: [(name: String, offset: Int)] = []
  private var many: [String: Int] = [:]

  /// Notes a name; gives the offset of the earlier one when it was there already.
  mutating func insert(_ name: String, at offset: Int) -> Int? {
    guard many.isEmpty else { return insertIntoTable(name, at: offset) }
    if let earlier = few.first(where: { $0.name == name }) { return earlier.offset }
    few.append((name, offset))
    if few.count > Self.fewNames {
      many = Dictionary(few.map { ($0.name, $0.offset) }) { first, _ in first }
    }
    return nil
  }

  private mutating func insertIntoTable(_ name: String, at offset: Int) -> Int? {
    if let earlier = many[name] { return earlier }
    many[name] = offset
    return nil
  }
}
