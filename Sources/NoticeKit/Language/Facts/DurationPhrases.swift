extension DurationFact {
  /// …年及以上: the exact anniversary passes.
  public func atLeast(years: Int) -> Condition { compared(years, 12, Comparison.atLeast) }

  /// …个月及以上: the exact day passes.
  public func atLeast(months: Int) -> Condition { compared(months, 1, Comparison.atLeast) }

  /// 不超过…年: the exact anniversary passes.
  public func atMost(years: Int) -> Condition { compared(years, 12, Comparison.atMost) }

  /// 不超过…个月: the exact day passes.
  public func atMost(months: Int) -> Condition { compared(months, 1, Comparison.atMost) }

  /// 超过…年: the exact anniversary does not pass.
  public func moreThan(years: Int) -> Condition { compared(years, 12, Comparison.moreThan) }

  /// 超过…个月: the exact day does not pass.
  public func moreThan(months: Int) -> Condition { compared(months, 1, Comparison.moreThan) }

  /// 不足…年: the exact anniversary does not pass.
  public func lessThan(years: Int) -> Condition { compared(years, 12, Comparison.lessThan) }

  /// 不足…个月: the exact day does not pass.
  public func lessThan(months: Int) -> Condition { compared(months, 1, Comparison.lessThan) }

  /// Exactly so many years, to the day.
  public func equals(years: Int) -> Condition { compared(years, 12, Comparison.equals) }

  /// Exactly so many months, to the day.
  public func equals(months: Int) -> Condition { compared(months, 1, Comparison.equals) }

  private func compared(
    _ number: Int, _ months: Int, _ comparison: (Int64) -> Comparison
  ) -> Condition {
    let (product, overflow) = number.multipliedReportingOverflow(by: months)
    return Condition(.compares(definition, comparison(overflow ? .max : Int64(product))))
  }
}
