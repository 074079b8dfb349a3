/// A fact and what asks for it.
struct PlacedFact {
  let fact: FactDefinition
  let category: CategoryID?
  let requirement: String?
  /// The clause and the id of what asks for it.
  let asker: (clause: String, id: String)

  var place: String { "\(asker.clause) \(asker.id)" }

  func fault(_ kind: Fault.Kind, _ found: Wording, _ mend: Wording) -> Fault {
    Fault(
      kind, at: place, category: category, requirement: requirement, fact: fact.id,
      found: found, mend: mend)
  }

  /// What is wrong with the condition of a count of rows; it touches the fact.
  var measureFaults: [Fault] {
    guard case .rows(let measure)? = fact.derivation, case .count(let condition?) = measure.kind
    else { return [] }
    let owner = Requirement(requirement ?? fact.id.name, .criterion(condition))
    return RequirementInspection(owner, in: category).rowFaults(condition.node, of: measure.rows)
      .map { fault($0.kind, $0.found, $0.mend) }
  }
}
