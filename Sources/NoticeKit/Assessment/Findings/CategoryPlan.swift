/// Requirements of one category as they are assessed together: those of one part of a nomination.
final class CategoryPlan: Sendable {
  let requirements: [Requirement]
  /// For each requirement, whether a fault of the rule set touches it.
  let isFaulty: [Bool]
  /// For each requirement, the facts that decide it, those they follow from included.
  let factIDs: [Set<FactID>]
  /// The facts that follow from others, each once.
  let derivedFacts: [FactDefinition]

  init(_ requirements: [Requirement], of category: CategoryID?, faults: [Fault]) {
    self.requirements = requirements
    let touched = Set(faults.filter { $0.category == category }.compactMap(\.requirement))
    let broken = Set(faults.compactMap(\.fact))
    let facts = requirements.map { $0.conditions.flatMap(\.facts).flatMap(\.withParts) }
    let factIDs = facts.map { Set($0.map(\.id)) }
    self.factIDs = factIDs
    isFaulty = zip(requirements, factIDs).map { requirement, ids in
      touched.contains(requirement.id) || !ids.isDisjoint(with: broken)
    }
    var seen: Set<FactID> = []
    derivedFacts = facts.flatMap { $0 }
      .filter { $0.derivation != nil && seen.insert($0.id).inserted }
  }
}
