/// One rule on what a unit hands in as a whole, under its clause.
public struct SlateRule: Sendable, Hashable {
  /// The id, stable across editions.
  public let id: String
  /// The place in the notice that states it.
  public package(set) var clause = ""
  /// The kinds of unit that it binds; empty where it binds all.
  public package(set) var kinds: [UnitKind]
  /// What it asks for.
  public package(set) var body: SlateRuleBody
  /// How its clause is understood where that is not plain.
  public package(set) var readings: [Reading] = []
  package var ownTitle: Wording?
  /// The percentage as it is written, where it has one.
  package var percent: DecimalLiteral?
  /// What the rule set calls the categories.
  package var categoryTitles: [CategoryID: Wording] = [:]

  package init(_ id: String, kinds: [UnitKind], _ body: SlateRuleBody) {
    self.id = id
    self.kinds = kinds
    self.body = body
  }

  /// Whether it binds a kind of unit; a rule for some kinds does not bind a unit of no stated kind.
  public func binds(_ kind: UnitKind?) -> Bool {
    kinds.isEmpty || kind.map(kinds.contains) ?? false
  }

  /// The facts of the unit that it asks for, each once; a fact that follows from others before them.
  public var unitFacts: [FactDefinition] {
    if case .shareOfNominees = body { [] } else { facts }
  }

  /// The facts that it asks for: of the unit, and where it caps a share of the nominees, of these.
  public var facts: [FactDefinition] {
    let facts: [FactDefinition] =
      switch body {
      case .maximum, .categories, .refused, .allocation: []
      case .precondition(let condition), .shareOfNominees(let condition, _, _): condition.facts
      case .formula(let formula): formula.columns.map(\.fact)
      case .shareOfCount(let quota, _): [quota.base]
      }
    var seen: Set<FactID> = []
    return facts.flatMap(\.withParts).filter { seen.insert($0.id).inserted }
  }
}

extension SlateRule {
  /// Whether a fault touches it, or a fact that it asks for.
  func isTouched(byAnyOf faults: [Fault]) -> Bool {
    let facts = Set(facts.map(\.id))
    return faults.contains { fault in
      (fault.category == nil && fault.requirement == id) || fault.fact.map(facts.contains) ?? false
    }
  }
}

/// What a rule on a slate asks for.
public enum SlateRuleBody: Sendable, Hashable {
  /// At most so many.
  case maximum(Int, SlateScope)
  /// Nominees of at most so many of these categories: 任选.
  case categories(atMost: Int, of: [CategoryID])
  /// No nominee of these categories.
  case refused([CategoryID])
  /// What must hold of the unit itself.
  case precondition(Condition)
  /// As many in each category as a printed table allots to the unit's region.
  case allocation(AllocationTable)
  /// The formula by which a table was made; it explains the table and binds nobody.
  case formula(AllocationFormula)
  /// At most a share of a count of the unit's, rounded so, and never less than a minimum.
  case shareOfCount(ShareQuota, SlateScope)
  /// At most a share of the nominees, or of those of one category, may be such; in millionths.
  case shareOfNominees(Condition, among: CategoryID?, millionths: Int64)

  /// Whether it limits how many a unit may recommend, or in how many categories.
  package var limits: Bool {
    switch self {
    case .maximum, .categories, .allocation, .shareOfCount: true
    case .refused, .precondition, .formula, .shareOfNominees: false
    }
  }
}

/// What a limit counts.
public enum SlateScope: Sendable, Hashable {
  /// Each category that the notice takes, by itself: 每个类别.
  case inEachCategory
  /// One category.
  case inCategory(CategoryID)
  /// All categories together: 总推荐数.
  case inAll
}
