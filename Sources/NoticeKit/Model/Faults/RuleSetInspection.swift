/// Everything that can be wrong with a rule set, looked for in one pass when it is made.
struct RuleSetInspection {
  let id: RuleSetID
  let version: VersionLiteral
  let parts: RuleSetParts
  /// The categories as they stand in the rule set.
  let categories: [NomineeCategory]

  /// All faults, those of the whole set first, then category by category.
  var faults: [Fault] {
    identityFaults + scaleFaults + partFaults + provisionFaults + wordingFaults + literalFaults
      + clauseFaults
      + formFaults + slateFaults + categories.flatMap(faults(of:)) + factFaults
  }

  /// Hands over every requirement with its category, in order: what its clauses ask for, and what is
  /// handed in.
  func visitRequirements(_ visit: (CategoryID, Requirement) -> Void) {
    for category in categories {
      for requirement in category.requirements { visit(category.id, requirement) }
      for requirement in category.handedIn { visit(category.id, requirement) }
    }
  }

  private func faults(of category: NomineeCategory) -> [Fault] {
    duplicateRequirements(in: category)
      + category.allRequirements.flatMap { RequirementInspection($0, in: category.id).faults }
  }
}

/// The values that stand more than once in a list, each told once.
func duplicates(in values: [String]) -> [String] {
  guard Set(values).count < values.count else { return [] }
  var seen: Set<String> = []
  var told: Set<String> = []
  return values.filter { !seen.insert($0).inserted && told.insert($0).inserted }
}
