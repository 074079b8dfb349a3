/// A decimal number without rounding: whole units and the number of decimals they stand for.
public struct ExactDecimal: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The number in units of its last decimal: 4 000.01 has the units 400 001.
  public let units: Int64
  /// The number of decimals, 0 to 6.
  public let scale: Int

  /// The greatest magnitude of `units`.
  public static let greatestUnits: Int64 = 1_000_000_000_000
  /// The greatest number of decimals.
  public static let greatestScale = 6

  /// Makes a number from its units, or `nil` above 10¹² units or 6 decimals.
  public init?(units: Int64, scale: Int = 0) {
    guard units.magnitude <= UInt64(ExactDecimal.greatestUnits),
      (0...ExactDecimal.greatestScale).contains(scale)
    else { return nil }
    var units = units
    var scale = scale
    while scale > 0, units % 10 == 0 {
      units /= 10
      scale -= 1
    }
    self.units = units
    self.scale = scale
  }

  /// Makes a number from its digits, such as `4000.01`; `nil` where that is no exact number.
  ///
  /// Takes an optional sign, digits and at most one point; at most 15 significant digits, at most
  /// 6 decimals that are not zero.
  public init?(_ text: String) {
    var digits: Int64 = 0
    var scale = 0
    var sawPoint = false
    var sawDigit = false
    var bytes = Substring(text).utf8[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
    for byte in ExactDecimal.withoutTrailingZeros(bytes) {
      if byte == UInt8(ascii: "."), !sawPoint {
        sawPoint = true
      } else if (48...57).contains(byte), digits < 100_000_000_000_000 {
        digits = digits * 10 + Int64(byte - 48)
        sawDigit = true
        if sawPoint { scale += 1 }
      } else {
        return nil
      }
    }
    guard sawDigit, text.utf8.last != UInt8(ascii: ".") else { return nil }
    self.init(units: isNegative ? -digits : digits, scale: scale)
  }

  /// Zeros at the end of the decimals say nothing, so they do not count as digits.
  private static func withoutTrailingZeros(
    _ bytes: Substring.UTF8View.SubSequence
  ) -> Substring.UTF8View.SubSequence {
    guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else { return bytes }
    var end = bytes.endIndex
    while end > bytes.index(after: point), bytes[bytes.index(before: end)] == UInt8(ascii: "0") {
      end = bytes.index(before: end)
    }
    // "4000." is no number, "4000.0" is.
    if end == bytes.index(after: point), end < bytes.endIndex { end = point }
    return bytes[bytes.startIndex..<end]
  }

  /// The shortest digits, such as `4000.01`.
  public var description: String {
    let digits = String(units.magnitude)
    let sign = units < 0 ? "-" : ""
    guard scale > 0 else { return sign + digits }
    let padding = String(repeating: "0", count: max(0, scale + 1 - digits.count))
    let all = padding + digits
    return sign + all.dropLast(scale) + "." + all.suffix(scale)
  }

  /// Whether one number is less than another.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    compareProducts(
      left.units, ExactDecimal.power(right.scale), right.units, ExactDecimal.power(left.scale)) < 0
  }

  /// Ten to a power from 0 to 18.
  package static func power(_ exponent: Int) -> Int64 {
    var result: Int64 = 1
    for _ in 0..<min(max(0, exponent), 18) { result *= 10 }
    return result
  }

  /// The number in units of a scale, or `nil` where it has more decimals or too many digits.
  package func units(atScale target: Int) -> Int64? {
    guard target >= scale else { return nil }
    let (result, overflow) = units.multipliedReportingOverflow(
      by: ExactDecimal.power(target - scale))
    return overflow || result.magnitude > UInt64(ExactDecimal.greatestUnits) ? nil : result
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// Makes a whole number; one above 10¹² is reported where it is used.
  public init(integerLiteral value: Int64) {
    units = value
    scale = 0
  }

  /// Whether the number is within 10¹² units; only a literal can be outside.
  package var isInRange: Bool { units.magnitude <= UInt64(ExactDecimal.greatestUnits) }
}

/// Compares a × b with c × d exactly: negative, zero or positive.
package func compareProducts(_ a: Int64, _ b: Int64, _ c: Int64, _ d: Int64) -> Int {
  let left = a.multipliedFullWidth(by: b)
  let right = c.multipliedFullWidth(by: d)
  if left.high != right.high { return left.high < right.high ? -1 : 1 }
  if left.low != right.low { return left.low < right.low ? -1 : 1 }
  return 0
}
