/// An exact share of a whole: two counts, or a percentage as it was written.
///
/// Nothing is rounded: 59.9 % stays 599 of 1 000. A share whose whole is zero, or whose part is
/// above its whole, decides nothing; an assessment reports it.
public struct Share: Sendable, Hashable, CustomStringConvertible {
  /// The part.
  public let part: Int64
  /// The whole.
  public let whole: Int64

  /// Makes the share that a part has of a whole.
  public init(_ part: Int64, of whole: Int64) {
    self.part = part
    self.whole = whole
  }

  /// Makes a share from a percentage such as 59.9.
  public init(percent: ExactDecimal) {
    part = percent.units
    whole = 100 * ExactDecimal.power(percent.scale)
  }

  /// Makes a share from a fraction of one such as 0.6.
  public init(fraction: ExactDecimal) {
    part = fraction.units
    whole = ExactDecimal.power(fraction.scale)
  }

  /// A whole percentage, such as `.percent(60)`.
  public static func percent(_ percent: Int64) -> Share { Share(percent, of: 100) }

  /// A percentage with up to six decimals: 59.9 % is `.percent(599, scale: 1)`.
  ///
  /// With another number of decimals it is a share of nothing, which decides nothing.
  public static func percent(_ units: Int64, scale: Int) -> Share {
    let scales = 0...ExactDecimal.greatestScale
    return Share(units, of: scales.contains(scale) ? 100 * ExactDecimal.power(scale) : 0)
  }

  /// The share as a percentage where that is exact with up to four decimals, else as a fraction.
  public var description: String {
    if isUsable {
      for scale in 0...4 {
        let (product, overflow) = part.multipliedReportingOverflow(
          by: 100 * ExactDecimal.power(scale))
        if overflow { break }
        if product % whole == 0, let percent = ExactDecimal(units: product / whole, scale: scale) {
          return "\(percent)%"
        }
      }
    }
    return "\(part)/\(whole)"
  }

  /// Whether the share can decide anything: a part from zero to a whole above zero.
  package var isUsable: Bool {
    whole > 0 && part >= 0 && part <= whole && whole <= ExactDecimal.greatestUnits
  }
}
