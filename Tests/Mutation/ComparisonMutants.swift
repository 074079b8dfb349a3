import NoticeKit

extension Comparison {
  /// Its figure a unit up and down, and its bound taken in or left out, for an ordered fact.
  func variants(of fact: FactDefinition) -> [Variant<Comparison>] {
    let isDuration = fact.kind == .duration
    let figures = [with(figure + 1), with(figure - 1)] + (isDuration ? [otherUnit] : [])
    return (figures + otherBounds)
      .filter { $0.accepted(by: fact.kind) != accepted(by: fact.kind) }
      .map { Variant("\(words(in: fact)) → \($0.words(in: fact))", $0) }
  }

  /// Years read as months, or months as years.
  private var otherUnit: Comparison { with(figure % 12 == 0 ? figure / 12 : figure * 12) }

  private var otherBounds: [Comparison] {
    switch self {
    case .atLeast(let figure): [.moreThan(figure)]
    case .moreThan(let figure): [.atLeast(figure)]
    case .atMost(let figure): [.lessThan(figure)]
    case .lessThan(let figure): [.atMost(figure)]
    case .equals(let figure): [.atLeast(figure), .atMost(figure)]
    }
  }

  private func words(in fact: FactDefinition) -> String {
    let sign =
      switch self {
      case .atLeast: "≥"
      case .atMost: "≤"
      case .moreThan: ">"
      case .lessThan: "<"
      case .equals: "="
      }
    return "\(sign) \(fact.figure(figure).en)"
  }
}

extension Comparison {
  /// The steps that it accepts of those that a fact of some kind can take.
  ///
  /// Two comparisons that accept the same steps decide alike. A share may lie between two figures and
  /// a length of time between two months, so that both have a step between any two of their units.
  fileprivate func accepted(by kind: FactKind) -> ClosedRange<Int64>? {
    let steps: Int64 =
      switch kind {
      case .share, .duration: 2
      default: 1
      }
    let greatest = kind == .share ? 1_000_000 * steps : .max
    let step = figure * steps
    let (low, high): (Int64, Int64) =
      switch self {
      case .atLeast: (step, greatest)
      case .moreThan: (step + 1, greatest)
      case .atMost: (0, step)
      case .lessThan: (0, step - 1)
      case .equals: (step, step)
      }
    let bounds = (max(low, 0), min(high, greatest))
    return bounds.0 <= bounds.1 ? bounds.0...bounds.1 : nil
  }
}
