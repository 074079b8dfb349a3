/// All nominations that one unit hands in, in its own order.
public struct Slate: Sendable, Hashable {
  /// The unit.
  public var unit: RecommendingUnit
  /// The nominations; each counts, whatever its verdict.
  public var nominations: [Nomination]
  /// How many further nominations it has, or may have, that could not be read.
  public var unread: Int

  /// Makes a slate; one with nominations that could not be read is never within its limits.
  public init(_ unit: RecommendingUnit, _ nominations: [Nomination], unread: Int = 0) {
    self.unit = unit
    self.nominations = nominations
    self.unread = unread
  }
}
