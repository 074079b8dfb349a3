import NoticeKit

/// What is asked of a category in two editions on one day of submission.
///
/// One edition implies a requirement of the other where its own requirements leave no room for that
/// one to fail. Only requirements that share variables with it, directly or by others, can matter:
/// the rest is solved once, so that the cost grows with the number of requirements and not faster.
final class CategoryQuestion {
  let category: CategoryID
  let vocabulary: Vocabulary
  private let old: QuestionSide
  private let new: QuestionSide
  private let submitted: CalendarDate?
  private let effort: Effort

  init(old: EditionSide, new: EditionSide, submitted: CalendarDate?, _ effort: Effort) {
    let all = old.requirements + new.requirements
    vocabulary = Vocabulary(
      all.flatMap(\.conditions).map(\.node), submitted: submitted)
    self.submitted = submitted
    self.effort = effort
    category = old.category
    self.old = QuestionSide(old, beside: new, vocabulary)
    self.new = QuestionSide(new, beside: old, vocabulary)
  }

  /// Whether either rule set has faults, so that it never accepts anyone.
  private var isFaulty: Bool {
    !old.edition.ruleSet.faults.isEmpty || !new.edition.ruleSet.faults.isEmpty
  }

  /// One pair of requirements by itself.
  func verdict(on id: String, _ acceptance: Acceptance) -> BehaviourVerdict {
    guard let before = old.requirement(id), let after = new.requirement(id) else {
      return BehaviourVerdict(tightens: .none, loosens: .none)
    }
    return BehaviourVerdict(
      tightens: difference(before, old, after, new, acceptance),
      loosens: difference(after, new, before, old, acceptance))
  }

  private func difference(
    _ accepting: RequirementFormulas, _ side: QuestionSide, _ refusing: RequirementFormulas,
    _ otherSide: QuestionSide, _ acceptance: Acceptance
  ) -> Difference {
    let (passes, stops) = (accepting.passes(acceptance), refusing.stops(acceptance))
    if stops == .never { return .none }
    if passes == refusing.passes(acceptance), passes != .always { return .none }
    if isFaulty { return .undecided(NotDecided.faulty.reason) }
    let id = accepting.requirement.id
    return vocabulary.difference([passes, stops], effort, category: category) { nomination in
      let accepted = side.edition.ruleSet.assess(nomination, submitted: self.submitted)
      guard accepted.finding(id)?.passes(acceptance) == true else { return false }
      return otherSide.edition.ruleSet.assess(nomination, submitted: self.submitted)
        .isStopped(by: id, acceptance)
    }
  }

  /// What the category as a whole accepts on one side and refuses on the other.
  func difference(_ acceptance: Acceptance, isTightening: Bool) -> CategoryDifference {
    let (accepting, refusing) = isTightening ? (old, new) : (new, old)
    var found = CategoryDifference()
    let asked = refusing.formulas.filter { requirement in
      guard requirement.stops(acceptance) != .never else { return false }
      let same = accepting.requirement(requirement.requirement.id)
      return !(same?.isSame(as: requirement, acceptance) ?? false)
    }
    if asked.isEmpty { return found }
    if isFaulty {
      found.undecided = asked.map {
        UndecidedRequirement(requirement: $0.requirement, reason: NotDecided.faulty.reason)
      }
      return found
    }
    let parts = IndependentParts(
      accepting.formulas.map { $0.passes(acceptance) }, vocabulary, effort)
    // Whom nobody can satisfy accepts nobody that the other refuses.
    if parts.isImpossible { return found }
    for requirement in asked {
      let difference = difference(by: requirement, parts, accepting, refusing, acceptance)
      switch difference {
      case .none: break
      case .shown(let witness):
        found.deciding.append(
          DecidingRequirement(requirement: requirement.requirement, witness: witness))
      case .undecided(let reason):
        found.undecided.append(
          UndecidedRequirement(requirement: requirement.requirement, reason: reason))
      }
    }
    return found
  }

  private func difference(
    by requirement: RequirementFormulas, _ parts: IndependentParts, _ accepting: QuestionSide,
    _ refusing: QuestionSide, _ acceptance: Acceptance
  ) -> Difference {
    do throws(NotDecided) {
      guard let statements = try parts.statements(with: requirement.stops(acceptance)) else {
        return .none
      }
      let check = { (nomination: Nomination) in
        accepting.edition.ruleSet.assess(nomination, submitted: self.submitted)
          .accepts(acceptance)
          && refusing.edition.ruleSet.assess(nomination, submitted: self.submitted)
            .isStopped(by: requirement.requirement.id, acceptance)
      }
      let nomination = statements.nomination(category)
      guard check(nomination) else { throw .unconfirmed }
      return .shown(
        Witness(nomination: nomination.reduced(keeping: check), submitted: submitted))
    } catch {
      return .undecided(error.reason)
    }
  }
}

/// One edition's side of a question, brought to formulas.
struct QuestionSide {
  let edition: EditionSide
  let formulas: [RequirementFormulas]
  private let indices: [String: Int]

  init(_ edition: EditionSide, beside other: EditionSide, _ vocabulary: Vocabulary) {
    self.edition = edition
    var others: [String: Requirement] = [:]
    for requirement in other.requirements { others[requirement.id] = requirement }
    formulas = edition.requirements.map {
      RequirementFormulas($0, beside: others[$0.id], in: vocabulary)
    }
    var indices: [String: Int] = [:]
    for (index, requirement) in edition.requirements.enumerated() {
      indices[requirement.id] = index
    }
    self.indices = indices
  }

  func requirement(_ id: String) -> RequirementFormulas? { indices[id].map { formulas[$0] } }
}
