extension Span {
  /// The share that this part has of a whole, as far as both are known.
  ///
  /// `nil` where the whole is unknown or zero, or the part is above it: no such share is possible.
  func share(of whole: Span?) -> Span? {
    guard let whole, let least = low.whole, let wholeLow = whole.low.whole else { return nil }
    if let wholeHigh = whole.high?.whole, wholeHigh == 0 || least > wholeHigh { return nil }
    let low = whole.high?.whole.map { Ratio(least, $0) } ?? Ratio(0)
    guard let greatest = high?.whole, wholeLow > 0, greatest <= wholeLow else {
      return Span(low, Ratio(1))
    }
    return Span(low, Ratio(greatest, wholeLow))
  }

  /// This amount, brought to finer units, divided by a number, as far as both are known.
  ///
  /// `nil` where the number is unknown or zero.
  func quotient(by divisor: Span?, factor: Int64) -> Span? {
    guard let divisor, let least = low.whole, let fewest = divisor.low.whole,
      divisor.high?.whole != 0
    else { return nil }
    let (low, overflow) = least.multipliedReportingOverflow(by: factor)
    guard !overflow else { return nil }
    let bottom = divisor.high?.whole.map { Ratio(low, $0) } ?? Ratio(0)
    guard fewest > 0, let greatest = high?.whole else { return Span(bottom, nil) }
    let top = greatest.multipliedReportingOverflow(by: factor)
    return Span(bottom, top.overflow ? nil : Ratio(top.partialValue, fewest))
  }
}

extension Ratio {
  /// The whole number it is, where it is one.
  fileprivate var whole: Int64? { denominator == 1 ? numerator : nil }
}
