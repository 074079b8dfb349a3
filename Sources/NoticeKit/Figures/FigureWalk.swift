/// Goes once over every figure of a rule set, in its order: to list them, or to move one of them.
///
/// The clauses are walked as they were written and everything is made of them anew, so that a rule
/// set with a figure moved is written to a file with the figure moved, too.
struct FigureWalk {
  private(set) var found: [FoundFigure] = []
  private let target: (place: FigurePlace, value: Int64)?
  private var place = FigurePlace()
  private var requirement = ""
  private var part: RequirementPart?
  private var clause = ""
  private var listedFacts: Set<FactID> = []

  /// A walk that lists all figures.
  init() { target = nil }

  /// A walk that moves one figure.
  init(moving place: FigurePlace, to value: Int64) { target = (place, value) }

  /// The parts, with the one figure moved.
  mutating func walked(_ parts: RuleSetParts) -> RuleSetParts {
    var parts = parts
    for index in parts.categories.indices {
      var category = parts.categories[index]
      category.contents = contents(category.contents, of: category.id, below: category.clause)
      category.requirements = category.contents.requirements
      parts.categories[index] = category
    }
    parts.contents = contents(parts.contents, of: nil, below: "")
    for index in parts.forms.indices {
      parts.forms[index].fields = parts.forms[index].fields.map { field in
        walked(field, of: parts.forms[index])
      }
    }
    return parts
  }

  private mutating func contents(
    _ contents: ClauseContents, of category: CategoryID?, below place: String
  ) -> ClauseContents {
    var walked = ClauseContents()
    for written in contents.clauses {
      walked.add(clause(written, of: category, below: place), below: place)
    }
    return walked
  }

  private mutating func walked(_ field: FormField, of form: DossierForm) -> FormField {
    var walked = field
    walked.fact = fact(field.fact, usedBy: field.fact.id.description, of: form)
    walked.contents = ClauseContents()
    for written in field.contents.clauses {
      walked = walked.holding(
        clause(written, of: form.category, below: form.clause, in: .dossier))
    }
    return walked
  }

  private mutating func fact(
    _ fact: FactDefinition, usedBy id: String, of form: DossierForm
  ) -> FactDefinition {
    begin(id, of: form.category, at: form.clause, in: .dossier)
    return self.fact(fact)
  }

  private mutating func clause(
    _ written: Clause, of category: CategoryID?, below place: String,
    in part: RequirementPart? = nil
  ) -> Clause {
    let whole = place + written.place
    return Clause(
      written.place, written.parts.map { self.part($0, of: category, at: whole, in: part) })
  }

  private mutating func part(
    _ written: ClausePart, of category: CategoryID?, at place: String, in part: RequirementPart?
  ) -> ClausePart {
    switch written.kind {
    case .requirement(let requirement):
      begin(requirement.id, of: category, at: place, in: part ?? requirement.part)
      return ClausePart(.requirement(walked(requirement)))
    case .items(let parts):
      return ClausePart(
        .items(parts.map { self.part($0, of: category, at: place, in: part) }))
    case .provision(let provision):
      begin(provision.id, of: category, at: place, in: provision.part)
      return ClausePart(.provision(walked(provision)))
    case .slateRule(let rule):
      begin(rule.id, of: nil, at: place, in: .slate)
      return ClausePart(.slateRule(walked(rule)))
    case .note:
      return written
    case .clause(let below):
      return ClausePart(.clause(clause(below, of: category, below: place, in: part)))
    }
  }

  // MARK: - One figure

  private mutating func begin(
    _ id: String, of category: CategoryID?, at clause: String, in part: RequirementPart?
  ) {
    place = FigurePlace(category: category, id: id)
    requirement = id
    self.part = part
    self.clause = clause
  }

  /// Lists the figure at hand, or gives what it is moved to.
  mutating func figure(
    _ value: Int64, step: Int64 = 1, in range: ClosedRange<Int64> = 0...Int64.max - 1,
    words: @escaping (Int64) -> Wording
  ) -> Int64 {
    defer { place.index += 1 }
    guard let target else {
      found.append(
        FoundFigure(
          place: place, requirement: requirement, part: part, clause: clause, value: value,
          step: step, range: range, words: words))
      return value
    }
    return target.place == place ? target.value : value
  }

  /// The same of a number.
  mutating func figure(
    _ value: Int, in range: ClosedRange<Int> = 0...Int.max - 1, words: @escaping (Int) -> Wording
  ) -> Int {
    let range = Int64(range.lowerBound)...Int64(range.upperBound)
    return Int(figure(Int64(value), in: range) { words(Int($0)) })
  }

  // MARK: - Facts

  /// A fact, whose figures stand in its declaration and are the same wherever it is used.
  mutating func fact(_ fact: FactDefinition) -> FactDefinition {
    guard let derivation = fact.derivation else { return fact }
    if let target {
      guard let id = target.place.fact, fact.withParts.contains(where: { $0.id == id }) else {
        return fact
      }
    } else if !listedFacts.insert(fact.id).inserted {
      return fact
    }
    let using = place
    defer { place = using }
    place = FigurePlace(fact: fact.id)
    let walked = self.derivation(derivation)
    return target == nil ? fact : fact.following(from: walked)
  }

  private mutating func derivation(_ derivation: FactDerivation) -> FactDerivation {
    switch derivation {
    case .share(let part, let whole): return .share(part: fact(part), whole: fact(whole))
    case .elapsed(let date): return .elapsed(since: fact(date))
    case .occurred(let date): return .occurred(on: fact(date))
    case .number(let list): return .number(of: fact(list))
    case .sum(let facts): return .sum(of: facts.map { fact($0) })
    case .quotient(let dividend, let divisor):
      return .quotient(dividend: fact(dividend), divisor: fact(divisor))
    case .rows(let measure):
      guard case .count(let counted?) = measure.kind else { return derivation }
      return .rows(
        RowMeasure(rows: measure.rows, kind: .count(where: condition(counted))))
    }
  }
}

extension FactDefinition {
  /// The same fact that follows from something else.
  package func following(from derivation: FactDerivation) -> FactDefinition {
    FactDefinition(
      Storage(
        id: id, kind: kind, label: label, negative: negative, unit: unit, aliases: aliases,
        category: category, derivation: derivation, partOf: whole, changeability: changeability,
        symbol: storage.symbol, plausibility: plausibility, isPersonal: isPersonal))
  }
}

extension Provision {
  fileprivate var part: RequirementPart? {
    if case .deadline = self { .dossier } else { nil }
  }
}
