public import NoticeKit

/// How one requirement of the new edition stands to the one with the same id of the old edition.
///
/// Strength counts: what was mandatory and now is in principle, on the same condition, is loosened.
public struct RequirementBehaviour: Sendable, Hashable {
  /// The category that both belong to.
  public let category: CategoryID
  /// The requirement as it was.
  public let old: Requirement
  /// The requirement as it is.
  public let new: Requirement
  /// Where an in-principle requirement may be excepted, so that only its floor binds.
  public let withJustification: BehaviourVerdict
  /// Where nothing is excepted.
  public let outright: BehaviourVerdict

  /// The id that both share.
  public var id: String { new.id }

  /// Both notions together: what either shows is shown.
  public var verdict: BehaviourVerdict { withJustification.joined(with: outright) }

  /// The verdict over both notions.
  public var behaviour: Behaviour { verdict.behaviour }
}

/// A requirement by which a category tightens or loosens, and a nomination that shows it.
public struct DecidingRequirement: Sendable, Hashable {
  /// The requirement that refuses the nomination: of the new edition where it tightens, else of the old.
  public let requirement: Requirement
  /// The nomination, which the other edition accepts as a whole.
  public let witness: Witness
}

/// A requirement of which it is not decided whether it makes a difference, and why.
public struct UndecidedRequirement: Sendable, Hashable {
  /// The requirement.
  public let requirement: Requirement
  /// Why it is not decided.
  public let reason: Wording
}

/// What makes the difference one way: the requirements that refuse what the other edition accepts.
public struct CategoryDifference: Sendable, Hashable {
  /// The requirements that do, each with its witness.
  public package(set) var deciding: [DecidingRequirement] = []
  /// The requirements that may, which is not decided.
  public package(set) var undecided: [UndecidedRequirement] = []

  var difference: Difference {
    if let first = deciding.first { return .shown(first.witness) }
    return undecided.first.map { .undecided($0.reason) } ?? .none
  }
}

/// How the eligibility of one category as a whole behaves from one edition to another.
public struct CategoryBehaviour: Sendable, Hashable {
  /// The category.
  public let category: CategoryID
  /// Whether exceptions are granted: an in-principle requirement then binds by its floor alone.
  package let acceptance: Acceptance
  /// What refuses now and was accepted before.
  public let tightening: CategoryDifference
  /// What refused before and is accepted now.
  public let loosening: CategoryDifference

  /// The verdict, with the first witness of each way.
  public var verdict: BehaviourVerdict {
    BehaviourVerdict(tightens: tightening.difference, loosens: loosening.difference)
  }

  /// How the category behaves.
  public var behaviour: Behaviour { verdict.behaviour }
}
