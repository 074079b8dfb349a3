/// Who is nominated, under one notice: its title there, and everything that is asked of it.
public struct NomineeCategory: Sendable, Hashable {
  /// The identity, the same in all editions.
  public let id: CategoryID
  /// Its title in this notice.
  public let title: Wording
  /// Other titles that this notice uses for it.
  public let otherTitles: WordingList
  /// The place that opens it, such as `一（二）`.
  public let clause: String
  /// All requirements, its own first, each under its clause.
  public package(set) var requirements: [Requirement]
  /// The forms that are handed in for it, in the order of the notice.
  public package(set) var forms: [DossierForm] = []
  /// What deadlines, formats and forms ask of its dossier.
  package var handedIn: [Requirement] = []
  /// What its clauses state, before clauses for all categories are added.
  package var contents: ClauseContents

  package init(
    id: CategoryID, title: Wording, otherTitles: WordingList, clause: String,
    contents: ClauseContents
  ) {
    self.id = id
    self.title = title
    self.otherTitles = otherTitles
    self.clause = clause
    self.contents = contents
    requirements = contents.requirements
  }

  /// Every fact that it asks for, each once; a fact that follows from others stands before them.
  public var facts: [FactDefinition] {
    var seen: Set<FactID> = []
    return requirements.flatMap(\.conditions).flatMap(\.facts).flatMap(\.withParts)
      .filter { seen.insert($0.id).inserted }
  }

  /// Everything that is asked of its dossier: deadlines, formats, the forms, its own requirements.
  public var dossierRequirements: [Requirement] {
    handedIn + requirements.filter { $0.part == .dossier }
  }

  /// The requirements of one part; those of the dossier with what deadlines, formats and forms ask.
  public func requirements(of part: RequirementPart) -> [Requirement] {
    part == .dossier ? dossierRequirements : requirements.filter { $0.part == part }
  }

  /// Every fact that its dossier asks for, each once, the fields of its forms first.
  ///
  /// The day and time of submission are told to ``RuleSet/reviewDossier(of:submitted:at:)`` instead.
  public var dossierFacts: [FactDefinition] {
    var seen: Set<FactID> = [FactDefinition.submissionDay.id, FactDefinition.submissionTime.id]
    let asked = dossierRequirements.flatMap(\.conditions).flatMap(\.facts).flatMap(\.withParts)
    return (forms.flatMap(\.facts) + asked).filter { seen.insert($0.id).inserted }
  }

  /// The field of its forms that says what the nominee is called, where one does.
  public var namingFact: FactDefinition? {
    forms.flatMap(\.fields).first { $0.isNaming }?.fact
  }

  /// Every fact that any part of it asks for, each once, those of its dossier last.
  public var allFacts: [FactDefinition] {
    var seen: Set<FactID> = []
    return (facts + dossierFacts).filter { seen.insert($0.id).inserted }
  }

  /// The requirements that only people can decide, those of its forms last.
  public var judgements: [Requirement] { allRequirements.filter { $0.question != nil } }

  /// The requirements that may be excepted with a written justification.
  public var exceptable: [Requirement] { allRequirements.filter { $0.strength == .inPrinciple } }

  /// The requirements of every part.
  package var allRequirements: [Requirement] { requirements + handedIn }

  /// The requirement with an id, if it has one.
  public func requirement(_ id: String) -> Requirement? { requirements.first { $0.id == id } }
}

/// A category that the notice names and does not take.
public struct NotTaken: Sendable, Hashable {
  /// The category.
  public let id: CategoryID
  /// The place that says so.
  public let clause: String
  /// Why, in short words.
  public let reason: Wording

  /// States that a category is not taken.
  public init(_ id: CategoryID, at clause: String, because zh: String, _ en: String) {
    self.id = id
    self.clause = clause
    reason = Wording(zh, en)
  }
}
