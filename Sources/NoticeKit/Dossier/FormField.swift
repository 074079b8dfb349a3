/// One field of a form: the fact that it states, whether it must be filled, and what must hold of it.
public struct FormField: Sendable, Hashable {
  /// The fact that it states.
  public package(set) var fact: FactDefinition
  /// Whether it must be filled.
  public package(set) var isRequired = true
  /// Whether it says what the nominee is called.
  public package(set) var isNaming = false
  /// Labels that the form prints for it beside the fact's own label and aliases.
  public package(set) var printedLabels: [String] = []
  /// How the field is understood where that is not plain.
  public package(set) var readings: [Reading] = []
  /// The columns whose cells may stay empty, where it is a table.
  public package(set) var optionalColumns: Set<FactID> = []
  /// What must hold of it, each under its part of the form, such as `·主要事迹`.
  public var requirements: [Requirement] { contents.requirements }
  /// Everything that its rules state; their places lack the form's.
  package var contents = ClauseContents()
  /// What the text should look like, where this field and not the fact says so.
  package var ownPlausibility: Plausibility?

  /// Takes a fact as a field; what is handed in states it.
  public init(_ fact: some TypedFact) {
    self.init(of: fact.definition)
  }

  /// Takes what is declared of a fact as a field.
  package init(of fact: FactDefinition) {
    self.fact = fact
  }

  /// What its text should look like; advice, never a defect.
  public var plausibility: Plausibility? { ownPlausibility ?? fact.plausibility }

  /// The field says what the nominee is called: a table that has it needs no column for names.
  public func naming() -> FormField { changed { $0.isNaming = true } }

  /// The field may stay empty.
  public func optional() -> FormField { changed { $0.isRequired = false } }

  /// The cells of these columns may stay empty, where the field is a table.
  public func optionalCells(of columns: any TypedFact...) -> FormField {
    changed { $0.optionalColumns.formUnion(columns.map(\.id)) }
  }

  /// What the text should look like, where the fact itself does not say so.
  public func plausibly(_ plausibility: Plausibility) -> FormField {
    changed { $0.ownPlausibility = plausibility }
  }

  /// Labels that the form prints for it beside the fact's own label and aliases.
  public func printed(as labels: String...) -> FormField {
    changed { $0.printedLabels += labels }
  }

  /// Notes how the field is understood.
  public func reading(_ zh: String, _ en: String) -> FormField { reading(Reading(zh, en)) }

  /// Notes how the field is understood, with a note that several fields share.
  public func reading(_ reading: Reading) -> FormField { changed { $0.readings.append(reading) } }

  /// What must hold of the field, stated at a part of the form or at the form as a whole.
  public func rules(at place: String? = nil, @ClauseBuilder _ rules: () -> [ClausePart])
    -> FormField
  {
    holding(Clause(place.map { FormField.wholeForm + $0 } ?? FormField.wholeForm, rules))
  }

  /// The field with one more clause of rules, whose place begins with ``wholeForm``.
  package func holding(_ clause: Clause) -> FormField {
    changed { $0.contents.add(clause, below: "", dropping: FormField.wholeForm) }
  }

  /// What stands before the name of a part of a form, and alone for the form as a whole.
  package static let wholeForm = "·"

  private func changed(_ change: (inout FormField) -> Void) -> FormField {
    var copy = self
    change(&copy)
    return copy
  }
}

extension ClauseContents {
  /// Takes up the rules of a field: they belong to the dossier, and the form's own place stays unsaid.
  fileprivate mutating func add(_ clause: Clause, below place: String, dropping root: String) {
    var added = ClauseContents()
    added.add(clause, below: place)
    let relative = { (place: String) in place == root ? "" : place }
    requirements += added.requirements.map { requirement in
      var requirement = requirement
      requirement.clause = relative(requirement.clause)
      requirement.part = .dossier
      return requirement
    }
    lists += added.lists.map { PlacedList(clause: relative($0.clause), count: $0.count) }
    notes += added.notes.map { note in
      var note = note
      note.clause = relative(note.clause)
      return note
    }
    provisions += added.provisions
    slateRules += added.slateRules
    places += added.places.map(relative)
    emptyPlaces += added.emptyPlaces
    keep(added.clauses)
  }
}
