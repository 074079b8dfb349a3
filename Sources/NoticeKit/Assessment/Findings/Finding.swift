/// The outcome of one requirement for one nomination, and why.
public struct Finding: Sendable {
  /// What the outcome is.
  public let outcome: Outcome
  /// Whether an in-principle requirement is below its floor, so that no justification helps.
  public let isBelowFloor: Bool
  let context: AssessmentContext
  let index: Int

  /// The requirement.
  public var requirement: Requirement { context.requirements[index] }
  /// The id of the requirement, stable across editions.
  public var id: String { context.plan.requirements[index].id }
  /// The place in the notice that states the requirement, such as `一（二）2`.
  public var clause: String { context.plan.requirements[index].clause }
  /// The part of a nomination it belongs to.
  public var part: RequirementPart { context.plan.requirements[index].part }
  /// How binding the requirement is.
  public var strength: Strength { context.plan.requirements[index].strength }
  /// How the clause is understood where that is not plain.
  public var readings: [Reading] { requirement.readings }
  /// The question that people answer, where they decide it.
  public var question: Wording? { requirement.question }
  /// What people recorded, if they did.
  public var record: JudgementRecord? { context.nomination.judgements[requirement.id] }
  /// The written justification, if there is one.
  public var justification: String? { context.nomination.justifications[requirement.id] }

  /// The requirement in short words.
  public func title(in language: NoticeLanguage) -> String { requirement.title(in: language) }

  /// The facts that could still decide it; empty unless the outcome is unknown.
  ///
  /// Empty too where a fault of the rule set touches the requirement: no fact decides it then.
  public var missing: [FactDefinition] {
    outcome == .unknown && !context.plan.isFaulty[index] ? context.missing(for: requirement) : []
  }

  /// What the nomination states of the facts that decide it, its floor and whether it applies.
  public var values: [(fact: FactDefinition, value: FactValue)] {
    var seen: Set<FactID> = []
    return requirement.conditions.flatMap(\.facts).flatMap(\.withParts).compactMap { fact in
      guard seen.insert(fact.id).inserted else { return nil }
      return context.nomination.facts[fact.id].map { (fact, $0) }
    }
  }

  /// The smallest change that would meet it, where it is not met and facts can be changed so.
  ///
  /// Exact for this requirement alone, as far as its facts are known: what it still lacks stays
  /// lacking. ``Change/breaks`` lists what it would undo elsewhere.
  public var change: Change? {
    outcome == .notMet || outcome == .excepted ? context.change(for: requirement) : nil
  }

  /// What would settle it, in words: a change, the facts to supply, or the question to answer.
  public func change(in language: NoticeLanguage) -> String {
    switch outcome {
    case .met, .notApplicable:
      return ""
    case .unknown:
      return missingWords.text(in: language)
    case .toBeJudged:
      return question?.text(in: language) ?? ""
    case .notMet, .excepted:
      return [changeWords, canBeJustified ? Finding.justify : nil].compactMap { $0 }
        .map { $0.text(in: language) }.joined(separator: language == .zh ? "；" : "; ")
    }
  }

  /// A shortfall that may be excepted, if somebody writes down why.
  private var canBeJustified: Bool {
    outcome == .notMet && strength == .inPrinciple && !isBelowFloor
  }

  private static let justify = Wording("或书面说明理由", "or justify it in writing")

  private var changeWords: Wording? {
    if requirement.question != nil { return nil }
    if let change { return Wording(change.words(in: .zh), change.words(in: .en)) }
    return isBeyondChange ? Wording("无法改变", "cannot be changed") : nil
  }

  /// Whether no change at all can meet it, and not only none that the search looks for.
  ///
  /// Of texts, tables and measures that several facts make up, the search tries the nearest change only.
  private var isBeyondChange: Bool {
    (requirement.condition?.facts ?? []).allSatisfy { fact in
      switch fact.derivation {
      case nil, .elapsed?, .occurred?, .number?: fact.kind != .text && fact.columns.isEmpty
      case .share?, .quotient?, .sum?, .rows?: false
      }
    }
  }

  private var missingWords: Wording {
    let missing = missing
    guard !missing.isEmpty else {
      return Wording("规则集有误，无法判定", "the rule set is at fault, so nothing is decided")
    }
    let list = FactDefinition.inquiries(missing)
    // Everything is stated and still undecided: the figures are too vague or contradict each other.
    return missing.allSatisfy(context.isStated)
      ? Wording("核对：" + list.zh, "check: " + list.en)
      : Wording("补充：" + list.zh, "supply: " + list.en)
  }
}

extension Finding: Hashable {
  /// Whether two findings say the same of the same requirement.
  public static func == (left: Finding, right: Finding) -> Bool {
    left.outcome == right.outcome && left.isBelowFloor == right.isBelowFloor
      && left.requirement == right.requirement && left.missing == right.missing
      && left.change == right.change
  }

  /// Feeds the requirement's id and the outcome.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(outcome)
  }
}

extension Requirement {
  /// The requirement in short words: its own title, its condition, or its question.
  public func title(in language: NoticeLanguage) -> String {
    if let ownTitle { return ownTitle.text(in: language) }
    switch body {
    case .criterion(let condition): return condition.words(in: language)
    case .judgement(let question, _): return question.text(in: language)
    }
  }
}
