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
    /// One side leaves it to people, or its table lacks the region, and why.
    case none(Wording)
    /// What passes before and is over now, and the other way round.
    case decided(tightens: Differing<SlateWitness>, loosens: Differing<SlateWitness>)
  }

  /// How the limits behave: equivalent where the same slates are within, and the same over.
  public var behaviour: Behaviour {
    switch comparison {
    case .none: .notComparable
    case .decided(let tightens, let loosens): Behaviour(tightens: tightens, loosens: loosens)
    }
  }

  /// The smallest slate that was within before and is over now, where one was found.
  public var tightening: SlateWitness? {
    if case .decided(let tightens, _) = comparison { tightens.witness } else { nil }
  }

  /// The smallest slate that was over before and is within now, where one was found.
  public var loosening: SlateWitness? {
    if case .decided(_, let loosens) = comparison { loosens.witness } else { nil }
  }

  /// Why it is not comparable or not decided, where it is not.
  public var reason: Wording? {
    switch comparison {
    case .none(let reason): reason
    case .decided(let tightens, let loosens):
      behaviour == .notDecided ? tightens.reason ?? loosens.reason : nil
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
