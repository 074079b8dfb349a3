/// A quota that is a share of a count of the unit's: 5 % of its volunteers, at least one.
public struct ShareQuota: Sendable, Hashable {
  /// The count that the share is taken of.
  public package(set) var base: FactDefinition
  /// The share, in millionths.
  public package(set) var millionths: Int64
  /// How it becomes a whole number.
  public package(set) var rounding: QuotaRounding
  /// The number that a unit may always recommend.
  public package(set) var minimum: Int

  package init(base: FactDefinition, millionths: Int64, rounding: QuotaRounding, minimum: Int) {
    self.base = base
    self.millionths = millionths
    self.rounding = rounding
    self.minimum = minimum
  }

  /// The number that a count gives.
  ///
  /// - Complexity: O(1), exact: a count is at most 10¹², a share at most a million millionths.
  func limit(of count: Int64) -> Int64 {
    let product = count * millionths
    let (whole, rest) = product.quotientAndRemainder(dividingBy: 1_000_000)
    let rounded =
      switch rounding {
      case .down: whole
      case .halfUp: rest >= 500_000 ? whole + 1 : whole
      case .up: rest > 0 ? whole + 1 : whole
      }
    return max(rounded, Int64(minimum))
  }
}

/// How a percentage quota becomes a whole number.
public enum QuotaRounding: String, Sendable, Hashable, CaseIterable {
  /// Down to the whole number below.
  case down
  /// To the nearest whole number, halves up.
  case halfUp = "half-up"
  /// Up to the whole number above.
  case up
}
