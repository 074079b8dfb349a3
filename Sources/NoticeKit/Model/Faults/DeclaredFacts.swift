/// The facts that a rule set was found to ask for, and what is wrong with them.
struct DeclaredFacts {
  private var declared: [FactID: FactDefinition] = [:]
  private var told: Set<FactID> = []
  private(set) var faults: [Fault] = []
  /// The fact of the formats that are asked of each category, in the words of what binds it.
  private let formats: [CategoryID: FactDefinition]

  /// Begins with the formats; each category may have words of its own for them.
  init(of categories: [NomineeCategory]) {
    var formats: [CategoryID: FactDefinition] = [:]
    for category in categories {
      category.handedIn.first(where: \.completes)?.visitFacts { formats[category.id] = $0 }
    }
    self.formats = formats
  }

  /// Looks at a fact, at what it follows from and at its columns, each placed where it is asked for.
  mutating func add(
    _ fact: FactDefinition, in category: CategoryID?, placed: (FactDefinition) -> PlacedFact
  ) {
    // As it stood before, it brings nothing new, nor does what it follows from.
    guard declared[fact.id] != fact || fact.id == DossierFacts.formats.id else { return }
    for fact in fact.withColumns {
      let other = declared.updateValue(fact, forKey: fact.id)
      let isOther = other.map { $0 != fact } ?? false
      if isOther || isOtherwiseNamed(fact, in: category) { tellConflict(placed(fact)) }
      if other == nil { faults += placed(fact).faults }
    }
  }

  /// Whether it is the fact of the formats, in other words than those of the category, or of any
  /// category where it is asked of none.
  private func isOtherwiseNamed(_ fact: FactDefinition, in category: CategoryID?) -> Bool {
    guard fact.id == DossierFacts.formats.id else { return false }
    guard let category else { return formats.values.contains { $0 != fact } }
    return formats[category].map { $0 != fact } ?? false
  }

  private mutating func tellConflict(_ placed: PlacedFact) {
    let id = placed.fact.id
    guard told.insert(id).inserted else { return }
    faults.append(
      placed.fault(
        .conflictingFact,
        Wording("事实“\(id)”有两种声明", "fact “\(id)” is declared in two ways"),
        Wording("只声明一次，各处引用同一声明", "declare it once and use that everywhere")))
  }
}

extension FactDefinition {
  /// The fact, what it may follow from or is a part of, and all their columns.
  fileprivate var withColumns: [FactDefinition] {
    withParts.flatMap { [$0] + $0.wholes + $0.columns.flatMap(\.withParts) }
  }
}
