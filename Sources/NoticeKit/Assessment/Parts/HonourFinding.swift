/// A final list held against one number of the notice.
public struct HonourFinding: Sendable, Hashable {
  /// The number that the notice states.
  public let honours: HonourCount
  /// The place in the notice that states it.
  public let clause: String
  /// How many the list has.
  public let found: Int
  /// The nominations that stand above it, as positions in the list from 0.
  public let above: [Int]
  /// Met where the list has so many, not met where it has more or fewer; unknown by a faulty rule set.
  public let outcome: Outcome
  /// Which rules the list was held against.
  public let receipt: Receipt
}
