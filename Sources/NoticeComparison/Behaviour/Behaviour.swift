public import NoticeKit

/// How what is asked now stands to what was asked before, from the nominee's point of view.
public enum Behaviour: String, Sendable, Hashable, CaseIterable {
  /// The same nominations pass.
  case equivalent
  /// Some that passed before fail now, and none that failed pass.
  case tightened
  /// Some that failed before pass now, and none that passed fail.
  case loosened
  /// Some that passed fail now, and some that failed pass.
  case incomparable
  /// Not decided; never a guess.
  case notDecided = "not-decided"
  /// One side says nothing of it, so there is nothing to compare.
  case notComparable = "not-comparable"

  /// What it is called.
  public var label: Wording {
    switch self {
    case .equivalent: Wording("等价", "equivalent")
    case .tightened: Wording("收紧", "tightened")
    case .loosened: Wording("放宽", "loosened")
    case .incomparable: Wording("有紧有松", "tightened and loosened")
    case .notDecided: Wording("未能判定", "not decided")
    case .notComparable: Wording("不可比", "not comparable")
    }
  }

  /// What it is when old and new change places.
  public var mirrored: Behaviour {
    switch self {
    case .tightened: .loosened
    case .loosened: .tightened
    case .equivalent, .incomparable, .notDecided, .notComparable: self
    }
  }
}

/// A concrete nomination, with its day of submission, that one side accepts and the other refuses.
///
/// It was assessed under both before it was handed out. Nothing in it can be left out.
public struct Witness: Sendable, Hashable {
  /// The nomination; it states only what both sides need to decide.
  public let nomination: Nomination
  /// The one day of submission on which both sides were asked; `nil` where no day was given.
  public let submitted: CalendarDate?

  package init(nomination: Nomination, submitted: CalendarDate?) {
    self.nomination = nomination
    self.submitted = submitted
  }
}

/// Whether anything passes on one side and fails on the other.
package enum Differing<Example: Sendable & Hashable>: Sendable, Hashable {
  /// Nothing does: proven.
  case none
  /// This does: tried out.
  case shown(Example)
  /// That is not decided, and why.
  case undecided(Wording)

  package var witness: Example? {
    if case .shown(let witness) = self { return witness }
    return nil
  }

  package var reason: Wording? {
    if case .undecided(let reason) = self { return reason }
    return nil
  }

  /// What is known when this was found on one day and another on the next.
  func joined(with other: Self) -> Self {
    switch (self, other) {
    case (.shown, _): self
    case (_, .shown): other
    case (.undecided, _): self
    default: other
    }
  }
}

/// Whether any nomination passes on one side and fails on the other.
package typealias Difference = Differing<Witness>

extension Behaviour {
  /// What two ways of differing come to.
  ///
  /// With a witness both ways it is incomparable; with one way not decided and no witness that
  /// settles it, it is not decided.
  init<Example>(tightens: Differing<Example>, loosens: Differing<Example>) {
    self =
      switch (tightens, loosens) {
      case (.shown, .shown): .incomparable
      case (.undecided, _), (_, .undecided): .notDecided
      case (.shown, .none): .tightened
      case (.none, .shown): .loosened
      case (.none, .none): .equivalent
      }
  }
}

/// How two conditions, requirements or editions behave, with a witness for each way they differ.
public struct BehaviourVerdict: Sendable, Hashable {
  package let tightens: Difference
  package let loosens: Difference

  package init(tightens: Difference, loosens: Difference) {
    self.tightens = tightens
    self.loosens = loosens
  }

  /// The verdict: with a witness both ways incomparable, with either way open not decided.
  public var behaviour: Behaviour { Behaviour(tightens: tightens, loosens: loosens) }

  /// What passed before and fails now, where that was found.
  public var tightening: Witness? { tightens.witness }

  /// What failed before and passes now, where that was found.
  public var loosening: Witness? { loosens.witness }

  /// Why it is not decided, where it is not.
  public var reason: Wording? {
    behaviour == .notDecided ? tightens.reason ?? loosens.reason : nil
  }

  /// The verdict when old and new change places.
  public var mirrored: BehaviourVerdict {
    BehaviourVerdict(tightens: loosens, loosens: tightens)
  }

  /// The verdict over two questions together: what either shows is shown.
  func joined(with other: BehaviourVerdict) -> BehaviourVerdict {
    BehaviourVerdict(
      tightens: tightens.joined(with: other.tightens), loosens: loosens.joined(with: other.loosens))
  }
}
