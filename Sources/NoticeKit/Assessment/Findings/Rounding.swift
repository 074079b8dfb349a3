extension Ratio {
  /// Whether it rounds to a fraction as that is written: 596 of 1 000 rounds to 60 of 100.
  func rounds(to part: Int64, of whole: Int64, step: Int64) -> Bool {
    // |n/d − p/w| ≤ 1/(2s), that is 2s·|n·w − p·d| ≤ d·w.
    let left = numerator.multipliedReportingOverflow(by: whole)
    let right = part.multipliedReportingOverflow(by: denominator)
    guard !left.overflow, !right.overflow else { return false }
    let (difference, overflow) = left.partialValue.subtractingReportingOverflow(right.partialValue)
    return !overflow
      && compareProducts(Int64(clamping: difference.magnitude), 2 * step, denominator, whole) <= 0
  }

  /// Whether it rounds, half up, to a number of units that is written in steps.
  func rounds(to units: Int64, step: Int64) -> Bool {
    let product = units.multipliedReportingOverflow(by: denominator)
    let (difference, overflow) = numerator.subtractingReportingOverflow(product.partialValue)
    let width = denominator.multipliedReportingOverflow(by: step)
    return !product.overflow && !overflow && !width.overflow
      && difference.magnitude <= UInt64(width.partialValue) / 2
  }
}

extension Share {
  /// The step that it is rounded to where it is written as a percentage: one in a hundred or finer.
  ///
  /// `nil` for two counts, which nobody rounds.
  var writtenStep: Int64? {
    var step: Int64 = 1
    while step < whole { step *= 10 }
    return step == whole ? max(step, 100) : nil
  }
}
