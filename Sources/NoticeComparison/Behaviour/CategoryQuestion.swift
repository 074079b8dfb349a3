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
      side.finding(on: id, of: nomination, self.submitted)?.passes(acceptance) == true
        && otherSide.finding(on: id, of: nomination, self.submitted)?.passes(acceptance) == false
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
      guard let found = try parts.nomination(of: category, with: requirement.stops(acceptance))
      else { return .none }
      let isStopped = { (nomination: Nomination) in
        refusing.finding(on: requirement.requirement.id, of: nomination, self.submitted)?
          .passes(acceptance) == false
      }
      let isAccepted = { (nomination: Nomination) in
        accepting.edition.ruleSet.assess(nomination, submitted: self.submitted)
          .accepts(acceptance)
      }
      // Nothing that does not speak of what was left out can come to anything else.
      let nomination = found.reduced { nomination, left in
        isStopped(nomination)
          && accepting.findings(speakingOf: left, of: nomination, self.submitted)
            .allSatisfy { $0.passes(acceptance) == true }
      }
      guard isStopped(nomination), isAccepted(nomination) else { throw .unconfirmed }
      return .shown(Witness(nomination: nomination, submitted: submitted))
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
  /// The requirements that a fact can decide, those that it decides by what follows from it included.
  private let speakers: [FactID: [Int]]

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
    var speakers: [FactID: [Int]] = [:]
    for (index, requirement) in edition.requirements.enumerated() {
      let facts = requirement.conditions.flatMap(\.facts).flatMap(\.withParts)
      for id in Set(facts.map(\.id)) { speakers[id, default: []].append(index) }
    }
    self.speakers = speakers
  }

  func requirement(_ id: String) -> RequirementFormulas? { indices[id].map { formulas[$0] } }

  /// What the edition finds of one requirement, whatever the others come to.
  func finding(
    on id: String, of nomination: Nomination, _ submitted: CalendarDate?
  ) -> Finding? {
    guard let index = indices[id] else { return nil }
    return edition.ruleSet.findings(at: [index], of: nomination, submitted: submitted).first
  }

  /// What the edition finds of the requirements that a statement can decide.
  func findings(
    speakingOf statement: NominationStatement, of nomination: Nomination,
    _ submitted: CalendarDate?
  ) -> [Finding] {
    let places =
      switch statement {
      case .fact(let id): speakers[id] ?? []
      case .judgement(let id): indices[id].map { [$0] } ?? []
      }
    return edition.ruleSet.findings(at: places, of: nomination, submitted: submitted)
  }
}
