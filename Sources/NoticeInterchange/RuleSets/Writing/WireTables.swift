import NoticeKit

/// What a rule set uses in many places and a file declares once, ordered by id.
struct WireTables {
  private(set) var facts: [FactDefinition] = []
  private(set) var scales: [GradeScale] = []
  private(set) var unitKinds: [UnitKind] = []

  private var factIDs: Set<FactID> = []
  private var scaleIDs: Set<String> = []
  private var kindIDs: Set<String> = []

  init(of parts: RuleSetParts) {
    for contents in parts.allContents { add(contents.clauses) }
    for field in parts.forms.flatMap(\.fields) {
      add(field.fact)
      add(field.contents.clauses)
    }
    facts.sort { $0.id < $1.id }
    scales.sort { $0.id < $1.id }
    unitKinds.sort { $0.id < $1.id }
  }

  private mutating func add(_ clauses: [Clause]) {
    for clause in clauses { add(clause.parts) }
  }

  private mutating func add(_ parts: [ClausePart]) {
    for part in parts {
      switch part.kind {
      case .requirement(let requirement): add(requirement)
      case .items(let parts): add(parts)
      case .slateRule(let rule): add(rule)
      case .clause(let clause): add(clause.parts)
      case .provision, .note: break
      }
    }
  }

  private mutating func add(_ requirement: Requirement) {
    for condition in requirement.conditions { add(condition.node) }
    if let scale = requirement.grade?.scale, scaleIDs.insert(scale.id).inserted {
      scales.append(scale)
    }
  }

  private mutating func add(_ rule: SlateRule) {
    for kind in rule.kinds where kindIDs.insert(kind.id).inserted { unitKinds.append(kind) }
    switch rule.body {
    case .precondition(let condition), .shareOfNominees(let condition, _, _): add(condition.node)
    case .formula(let formula): for column in formula.columns { add(column.fact) }
    case .shareOfCount(let quota, _): add(quota.base)
    case .maximum, .categories, .refused, .allocation: break
    }
  }

  private mutating func add(_ node: ConditionNode) {
    for leaf in node.leaves {
      // A meaningless leaf names no fact in a file.
      if case .faulty = leaf { continue }
      for fact in leaf.facts { add(fact) }
      if case .everyRow(_, let inner) = leaf { add(inner) }
    }
  }

  private mutating func add(_ fact: FactDefinition) {
    guard factIDs.insert(fact.id).inserted else { return }
    facts.append(fact)
    for column in fact.columns { add(column) }
    for part in fact.derivation?.parts ?? [] { add(part) }
    if let whole = fact.whole { add(whole) }
    guard case .rows(let measure)? = fact.derivation else { return }
    if let column = measure.column { add(column) }
    if case .count(let condition?) = measure.kind { add(condition.node) }
  }
}
