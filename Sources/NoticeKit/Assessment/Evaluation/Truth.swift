/// A truth value of Kleene's logic: what is missing makes a statement unknown, never false.
public enum Truth: UInt8, Sendable, Hashable, CaseIterable {
  /// False.
  case no = 0
  /// Not decided by what is known.
  case unknown = 1
  /// True.
  case yes = 2

  /// The truth of a known statement.
  public init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  /// Both: no if either is no, yes if both are yes.
  public func and(_ other: Truth) -> Truth { rawValue < other.rawValue ? self : other }

  /// Either: yes if either is yes, no if both are no.
  public func or(_ other: Truth) -> Truth { rawValue > other.rawValue ? self : other }

  /// The opposite; unknown stays unknown.
  public var negated: Truth {
    switch self {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }

  /// At least so many of some statements, of which so many are true and so many unknown.
  static func atLeast(_ number: Int, yes: Int, unknown: Int) -> Truth {
    if yes >= number { return .yes }
    return yes + unknown < number ? .no : .unknown
  }

  /// At most so many of some statements, of which so many are true and so many unknown.
  static func atMost(_ number: Int, yes: Int, unknown: Int) -> Truth {
    if yes > number { return .no }
    return yes + unknown > number ? .unknown : .yes
  }
}
