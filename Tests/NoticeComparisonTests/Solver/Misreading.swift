/// A mistake that is made on purpose in what a solver is told, to see that it would be found.
enum Misreading {
  /// "At least" as "more than".
  case atLeastAsMoreThan
  /// Counts that are a part of others as counts by themselves.
  case partsAsWholes
  /// Every percentage as rounded down.
  case roundedDown
  /// A cap on a share of the nominees as one on those of the other sort.
  case othersCapped
}
