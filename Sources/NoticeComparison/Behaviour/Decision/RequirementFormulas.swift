import NoticeKit

/// What it takes for a nomination to be accepted.
///
/// Both notions ask of a complete nomination whether anything that binds stands against it.
package enum Acceptance: Sendable, Hashable, CaseIterable {
  /// No binding requirement fails: a mandatory one is met or does not apply; an in-principle one may
  /// be excepted, so that only its floor binds. The verdict is eligible or needs justification.
  case withJustification
  /// No requirement but a preferred one fails, and nothing is excepted. The verdict is eligible.
  case outright
}

/// One requirement of a category, brought to formulas.
struct RequirementFormulas {
  let requirement: Requirement
  private let condition: (holds: Formula, fails: Formula)
  private let applies: (holds: Formula, fails: Formula)
  private let floor: (holds: Formula, fails: Formula)

  init(_ requirement: Requirement, beside other: Requirement?, in vocabulary: Vocabulary) {
    self.requirement = requirement
    func both(_ condition: Condition?, _ otherwise: (Formula, Formula)) -> (Formula, Formula) {
      guard let node = condition?.node else { return otherwise }
      return (vocabulary.formula(node, true), vocabulary.formula(node, false))
    }
    applies = both(requirement.applicability, (.always, .never))
    floor = both(requirement.floor, (.always, .never))
    condition =
      requirement.condition == nil
      ? (
        vocabulary.formula(judging: requirement, beside: other, true),
        vocabulary.formula(judging: requirement, beside: other, false)
      ) : both(requirement.condition, (.always, .never))
  }

  /// What makes the requirement let a nomination pass; whether it applies must be known.
  func passes(_ acceptance: Acceptance) -> Formula {
    switch (requirement.strength, acceptance) {
    case (.preferred, _):
      .always
    case (.inPrinciple, .withJustification):
      .any([
        .all([applies.holds, condition.holds]), applies.fails,
        .all([applies.holds, condition.fails, floor.holds]),
      ])
    case (.mandatory, _), (.inPrinciple, .outright):
      .any([.all([applies.holds, condition.holds]), applies.fails])
    }
  }

  /// What makes the requirement stop a nomination.
  func stops(_ acceptance: Acceptance) -> Formula {
    switch (requirement.strength, acceptance) {
    case (.preferred, _):
      .never
    case (.inPrinciple, .withJustification):
      .all([applies.holds, condition.fails, floor.fails])
    case (.inPrinciple, .outright):
      // Below or above its floor: with neither known, the requirement itself is not.
      .all([applies.holds, condition.fails, .any([floor.holds, floor.fails])])
    case (.mandatory, _):
      .all([applies.holds, condition.fails])
    }
  }
}

extension RequirementFormulas {
  /// Whether the two let the same nominations pass, word for word, so that one implies the other.
  func isSame(as other: RequirementFormulas, _ acceptance: Acceptance) -> Bool {
    requirement.id == other.requirement.id
      && stops(acceptance) == other.stops(acceptance)
      && passes(acceptance) == other.passes(acceptance)
  }
}

extension Finding {
  /// Whether the requirement lets the nomination pass; `nil` where that is not known.
  func passes(_ acceptance: Acceptance) -> Bool? {
    if strength == .preferred { return true }
    switch outcome {
    case .met, .notApplicable: return true
    case .unknown, .toBeJudged: return nil
    case .excepted: return acceptance == .withJustification
    case .notMet:
      return acceptance == .withJustification && strength == .inPrinciple && !isBelowFloor
    }
  }
}

extension Assessment {
  /// Whether everything lets the nomination pass.
  func accepts(_ acceptance: Acceptance) -> Bool {
    switch acceptance {
    case .withJustification: verdict == .eligible || verdict == .needsJustification
    case .outright: verdict == .eligible && !findings.contains { $0.outcome == .excepted }
    }
  }
}
