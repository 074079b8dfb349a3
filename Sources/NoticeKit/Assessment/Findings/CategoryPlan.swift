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
    var derived: [FactDefinition] = []
    var seen: Set<FactID> = []
    factIDs = requirements.map { requirement in
      var ids: Set<FactID> = []
      requirement.visitFacts { fact in
        guard ids.insert(fact.id).inserted, fact.derivation != nil else { return }
        for part in fact.withParts {
          ids.insert(part.id)
          if part.derivation != nil, seen.insert(part.id).inserted { derived.append(part) }
        }
      }
      return ids
    }
    derivedFacts = derived
    isFaulty = zip(requirements, factIDs).map { requirement, ids in
      touched.contains(requirement.id) || !ids.isDisjoint(with: broken)
    }
  }
}
