/// How an ordered fact is compared with a figure, in the fact's own units.
///
/// Units are: ones for counts; the last decimal for decimals; millionths for shares; day numbers for
/// dates; months for lengths of time.
package enum Comparison: Sendable, Hashable {
  case atLeast(Int64)
  case atMost(Int64)
  case moreThan(Int64)
  case lessThan(Int64)
  case equals(Int64)

  /// The figure it compares with.
  package var figure: Int64 {
    switch self {
    case .atLeast(let figure), .atMost(let figure), .moreThan(let figure), .lessThan(let figure),
      .equals(let figure):
      figure
    }
  }

  /// The same comparison with another figure.
  package func with(_ figure: Int64) -> Comparison {
    switch self {
    case .atLeast: .atLeast(figure)
    case .atMost: .atMost(figure)
    case .moreThan: .moreThan(figure)
    case .lessThan: .lessThan(figure)
    case .equals: .equals(figure)
    }
  }
}
