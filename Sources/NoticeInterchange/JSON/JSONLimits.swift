/// How much of a JSON document is taken before it is refused.
public struct JSONLimits: Sendable, Hashable {
  /// The longest document, or line of JSON Lines, in bytes.
  public var bytes: Int

  /// How many arrays and objects may stand within each other; at most 128 counts.
  public var depth: Int

  /// The most values in a document, elements and members included.
  public var values: Int

  /// Makes limits: 16 MiB, 64 levels and a million values unless stated otherwise.
  public init(bytes: Int = 16 << 20, depth: Int = 64, values: Int = 1_000_000) {
    self.bytes = bytes
    self.depth = depth
    self.values = values
  }

  /// The depth that is kept: reading takes stack for each level, and some threads have little.
  var keptDepth: Int { min(depth, 128) }
}
