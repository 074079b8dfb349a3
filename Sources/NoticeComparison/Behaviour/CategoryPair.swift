import NoticeKit

/// One edition's side of a category.
struct EditionSide {
  let ruleSet: RuleSet
  let category: CategoryID
  let requirements: [Requirement]

  init(_ ruleSet: RuleSet, _ category: NomineeCategory) {
    self.ruleSet = ruleSet
    self.category = category.id
    requirements = category.requirements(of: .eligibility)
  }
}

/// A category in two editions, asked about day by day.
struct CategoryPair {
  private let old: EditionSide
  private let new: EditionSide
  private let asked: [CategoryQuestion]

  init(old: EditionSide, new: EditionSide, days: [CalendarDate], _ effort: Effort) {
    self.old = old
    self.new = new
    var asked: [CategoryQuestion] = []
    for day in days.isEmpty ? [nil] : days.map(Optional.some) {
      let question = CategoryQuestion(old: old, new: new, submitted: day, effort)
      asked.append(question)
      // What no length of time decides is the same on every day.
      if !question.vocabulary.mentions.needsDay { break }
    }
    self.asked = asked
  }

  /// The notions of acceptance that can differ: without exceptions there is only one.
  var acceptances: [Acceptance] {
    (old.requirements + new.requirements).contains { $0.strength == .inPrinciple }
      ? Acceptance.allCases : [.outright]
  }

  /// Each pair of requirements with the same id.
  var requirementBehaviours: [RequirementBehaviour] {
    var former: [String: Requirement] = [:]
    for requirement in old.requirements { former[requirement.id] = requirement }
    return new.requirements.compactMap { requirement in
      guard let other = former[requirement.id] else { return nil }
      let isExceptable = other.strength == .inPrinciple || requirement.strength == .inPrinciple
      let acceptances = isExceptable ? Acceptance.allCases : [.outright]
      let verdicts = acceptances.map { acceptance in
        asked.reduce(BehaviourVerdict(tightens: .none, loosens: .none)) { verdict, question in
          verdict.joined(with: question.verdict(on: requirement.id, acceptance))
        }
      }
      return RequirementBehaviour(
        category: new.category, old: other, new: requirement, withJustification: verdicts[0],
        outright: verdicts[verdicts.count - 1])
    }
  }

  /// The category as a whole.
  func behaviour(_ acceptance: Acceptance) -> CategoryBehaviour {
    var tightening = CategoryDifference()
    var loosening = CategoryDifference()
    for question in asked {
      tightening.add(question.difference(acceptance, isTightening: true))
      loosening.add(question.difference(acceptance, isTightening: false))
    }
    return CategoryBehaviour(
      category: new.category, acceptance: acceptance,
      tightening: tightening, loosening: loosening)
  }
}

extension CategoryDifference {
  /// Adds what another day shows; a requirement that is shown once needs no more.
  mutating func add(_ other: CategoryDifference) {
    let shown = Set(deciding.map(\.requirement.id))
    deciding += other.deciding.filter { !shown.contains($0.requirement.id) }
    let all = Set(deciding.map(\.requirement.id))
    let known = Set(undecided.map(\.requirement.id))
    undecided += other.undecided.filter { !known.contains($0.requirement.id) }
    undecided.removeAll { all.contains($0.requirement.id) }
  }
}
