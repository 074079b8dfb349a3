public import NoticeKit

/// How the limits on what one kind of unit hands in behave from one edition to another.
public struct SlateBehaviour: Sendable, Hashable {
  /// The kind of unit; `nil` for units of any kind that neither edition names.
  public let kind: UnitKind?
  /// The region, where a table of either edition allots by region.
  public let region: String?
  /// The most that each edition accepts: category by category, then of all together.
  public let maximums: [SlateMaximums]
  let comparison: Comparison

  /// What is found of it.
  enum Comparison: Hashable {
    /// One side leaves it to people, or its table lacks the region, and nothing is shown; and why.
    case none(Wording)
    /// What passes before and is over now, and the other way round; and what one side leaves to people
    /// beside it.
    case decided(
      tightens: Differing<SlateWitness>, loosens: Differing<SlateWitness>, beside: Wording?)

    /// Nothing differs.
    static let same = Comparison.decided(tightens: .none, loosens: .none, beside: nil)

    /// Whether there is nothing to compare.
    var isNone: Bool { if case .none = self { true } else { false } }
  }

  /// How the limits behave: equivalent where the same slates are within, and the same over.
  ///
  /// Not comparable is what one edition leaves to people where no slate is shown to be within under one
  /// edition and over under the other.
  public var behaviour: Behaviour {
    switch comparison {
    case .none: .notComparable
    case .decided(let tightens, let loosens, _): Behaviour(tightens: tightens, loosens: loosens)
    }
  }

  /// The smallest slate that was within before and is over now, where one was found.
  public var tightening: SlateWitness? {
    if case .decided(let tightens, _, _) = comparison { tightens.witness } else { nil }
  }

  /// The smallest slate that was over before and is within now, where one was found.
  public var loosening: SlateWitness? {
    if case .decided(_, let loosens, _) = comparison { loosens.witness } else { nil }
  }

  /// Why it is not comparable or not decided; where it is decided, what one edition leaves to people.
  public var reason: Wording? {
    switch comparison {
    case .none(let reason): reason
    case .decided(let tightens, let loosens, let silence):
      behaviour == .notDecided ? tightens.reason ?? loosens.reason : silence
    }
  }
}

/// A concrete slate that one edition finds within its limits and the other over them.
///
/// It was reviewed under both before it was handed out. No slate with fewer nominations does it, unless
/// to say so takes more steps than are allowed.
public struct SlateWitness: Sendable, Hashable {
  /// The slate; its unit and its nominations state only what the decision needs.
  public let slate: Slate
  /// The day of submission on which both were asked; `nil` where no day was given.
  public let submitted: CalendarDate?
  /// The rules that the other edition finds broken.
  public let broken: [SlateFinding]

  /// How many nominations of one category and with the same statements it has, in the slate's order.
  public var counts: [(nomination: Nomination, number: Int)] {
    var counts: [(nomination: Nomination, number: Int)] = []
    for nomination in slate.nominations {
      if let last = counts.last, last.nomination.category == nomination.category,
        last.nomination.facts == nomination.facts
      {
        counts[counts.count - 1].number += 1
      } else {
        counts.append((nomination, 1))
      }
    }
    return counts
  }
}
