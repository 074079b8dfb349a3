/// How binding a requirement is.
public enum Strength: String, Sendable, Hashable, CaseIterable {
  /// It must be met.
  case mandatory
  /// It may be excepted with a written justification, never below its floor (原则上).
  case inPrinciple = "in-principle"
  /// It speaks for a nominee and never against one (特别是, 鼓励, 有条件的).
  case preferred
}

/// The part of a nomination that a requirement belongs to.
public enum RequirementPart: String, Sendable, Hashable, CaseIterable {
  /// Who may be honoured.
  case eligibility
  /// What is handed in.
  case dossier
  /// All that one unit hands in.
  case slate
  /// What an accepted nominee does.
  case task
  /// What a region is to reach.
  case target

  /// What it is called.
  public var label: Wording {
    switch self {
    case .eligibility: Wording("条件", "Eligibility")
    case .dossier: Wording("申报材料", "Dossier")
    case .slate: Wording("推荐名单", "Slate")
    case .task: Wording("任务", "Tasks")
    case .target: Wording("目标", "Targets")
    }
  }
}

/// The encoder's note on how an ambiguous clause is understood; shown with the finding.
public struct Reading: Sendable, Hashable {
  /// The note.
  public let note: Wording

  /// Makes a note.
  public init(_ zh: String, _ en: String) {
    note = Wording(zh, en)
  }
}

/// The things that a requirement lists: fields of work, named systems, kinds of activity.
public struct Aspects: Sendable, Hashable {
  /// How many of the things listed are asked for.
  public enum Quantity: String, Sendable, Hashable {
    /// Any one of them will do.
    case any
    /// All of them.
    case all
  }

  /// The things listed, in the order of the notice.
  public let items: WordingList
  /// How many of them are asked for.
  public let quantity: Quantity
  /// Whether things that are not listed count too (等).
  public let isOpen: Bool
  /// The lengths of the lists they stand in, where the notice has several for one predicate.
  public let runs: [Int]

  /// Makes a list of aspects.
  public init(_ items: WordingList, _ quantity: Quantity, isOpen: Bool) {
    self.init(items: items, quantity, isOpen: isOpen, runs: [items.items.count])
  }

  private init(items: WordingList, _ quantity: Quantity, isOpen: Bool, runs: [Int]) {
    self.items = items
    self.quantity = quantity
    self.isOpen = isOpen
    self.runs = runs
  }

  /// The aspects followed by another list of the same predicate.
  package func followed(by other: Aspects) -> Aspects {
    Aspects(
      items: WordingList(items.items + other.items.items), other.quantity,
      isOpen: isOpen || other.isOpen, runs: runs + other.runs)
  }
}

extension Aspects? {
  /// The aspects with another list after them, where there are any.
  package func following(_ other: Aspects) -> Aspects { self?.followed(by: other) ?? other }
}

/// What decides a requirement: facts, or people.
///
/// It is boxed, since requirements are copied far more often than they are made.
public indirect enum RequirementBody: Sendable, Hashable {
  /// Facts decide it.
  case criterion(Condition)
  /// Only people can decide it; the question they answer, and the degree it asks for.
  case judgement(question: Wording, grade: Grade?)
}

/// One requirement of a notice: one predicate, under its clause.
public struct Requirement: Sendable, Hashable {
  /// The id, stable across editions.
  public let id: String
  /// The place in the notice that states it, such as `一（二）2`.
  public package(set) var clause = ""
  /// What decides it.
  public package(set) var body: RequirementBody
  /// The part of a nomination it belongs to.
  public package(set) var part = RequirementPart.eligibility
  /// How binding it is.
  public package(set) var strength = Strength.mandatory
  /// What must hold even where an in-principle requirement is excepted.
  public package(set) var floor: Condition?
  /// When it applies at all; `nil` where it always does.
  public package(set) var applicability: Condition?
  /// The things it lists.
  public package(set) var aspects: Aspects?
  /// How its clause is understood where that is not plain.
  public package(set) var readings: [Reading] = []
  /// The encoder's own title; `nil` where the condition's words say enough.
  public package(set) var ownTitle: Wording?
  /// Whether a dossier that does not meet it is not accepted at all (不予受理).
  public package(set) var refuses = false
  /// Whether a dossier that does not meet it still lacks something, rather than having it wrong.
  package var completes = false
  /// The categories it is for, where a clause for all of them narrows it; `nil` where it does not.
  package var categories: [CategoryID]?

  package init(_ id: String, _ body: RequirementBody) {
    self.id = id
    self.body = body
  }

  /// The condition on facts, where facts decide it.
  public var condition: Condition? {
    if case .criterion(let condition) = body { return condition }
    return nil
  }

  /// The question that people answer, where they decide it.
  public var question: Wording? {
    if case .judgement(let question, _) = body { return question }
    return nil
  }

  /// The degree that a judgement asks for, if it asks for one.
  public var grade: Grade? {
    if case .judgement(_, let grade) = body { return grade }
    return nil
  }

  /// Every condition it carries: what it asks for, when it applies, and its floor.
  package var conditions: [Condition] {
    [condition, applicability, floor].compactMap { $0 }
  }

  /// Hands over the facts of every condition, each as often as it stands there.
  package func visitFacts(_ visit: (FactDefinition) -> Void) {
    condition?.node.visitFacts(visit)
    applicability?.node.visitFacts(visit)
    floor?.node.visitFacts(visit)
  }
}
