/// An exact number as a fraction in a fact's own units; the denominator is above zero.
struct Ratio: Sendable, Hashable {
  let numerator: Int64
  let denominator: Int64

  init(_ numerator: Int64, _ denominator: Int64 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Compares with another: negative, zero or positive.
  func compared(to other: Ratio) -> Int {
    compareProducts(numerator, other.denominator, other.numerator, denominator)
  }
}

/// Where an ordered fact lies, as far as it is known: from one number to another.
///
/// Exact values have both ends the same; a date known to the month, a sum of which some parts are
/// missing, and two stated measures that disagree have two. A condition is decided only where all
/// of the span agrees.
struct Span: Sendable, Hashable {
  let low: Ratio
  /// `nil` where it has no upper end.
  let high: Ratio?

  init(_ low: Ratio, _ high: Ratio?) {
    self.low = low
    self.high = high
  }

  init(exactly number: Int64) {
    low = Ratio(number)
    high = low
  }

  /// The whole number it is, where it is exactly one.
  var exactWhole: Int64? {
    low.denominator == 1 && low == high ? low.numerator : nil
  }

  /// Whether it is one number.
  var isExact: Bool { high.map { low.compared(to: $0) == 0 } ?? false }

  /// Whether two spans have a number in common.
  func meets(_ other: Span) -> Bool {
    !isWhollyBelow(other) && !other.isWhollyBelow(self)
  }

  private func isWhollyBelow(_ other: Span) -> Bool {
    high.map { $0.compared(to: other.low) < 0 } ?? false
  }

  /// What is known when two spans speak of the same fact: what they share, or all between them.
  func merged(with other: Span) -> Span {
    meets(other) ? shared(with: other) : hull(with: other)
  }

  private func shared(with other: Span) -> Span {
    let low = low.compared(to: other.low) >= 0 ? low : other.low
    guard let high else { return Span(low, other.high) }
    guard let otherHigh = other.high else { return Span(low, high) }
    return Span(low, high.compared(to: otherHigh) <= 0 ? high : otherHigh)
  }

  private func hull(with other: Span) -> Span {
    let low = low.compared(to: other.low) <= 0 ? low : other.low
    guard let high, let otherHigh = other.high else { return Span(low, nil) }
    return Span(low, high.compared(to: otherHigh) >= 0 ? high : otherHigh)
  }

  /// Whether a comparison holds for all of the span, for none of it, or neither.
  func truth(of comparison: Comparison, factors: (value: Int64, figure: Int64)) -> Truth {
    let figure = comparison.figure.multipliedReportingOverflow(by: factors.figure)
    guard !figure.overflow else { return .unknown }
    let below = low.compared(to: figure.partialValue, factor: factors.value)
    let above = high?.compared(to: figure.partialValue, factor: factors.value) ?? 1
    switch comparison {
    case .atLeast: return below >= 0 ? .yes : above < 0 ? .no : .unknown
    case .moreThan: return below > 0 ? .yes : above <= 0 ? .no : .unknown
    case .atMost: return above <= 0 ? .yes : below > 0 ? .no : .unknown
    case .lessThan: return above < 0 ? .yes : below >= 0 ? .no : .unknown
    case .equals:
      if below > 0 || above < 0 { return .no }
      return below == 0 && above == 0 ? .yes : .unknown
    }
  }
}

extension Ratio {
  fileprivate func compared(to figure: Int64, factor: Int64) -> Int {
    compareProducts(numerator, factor, figure, denominator)
  }
}
