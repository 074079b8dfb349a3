/// Everything that can be wrong with a rule set, looked for in one pass when it is made.
struct RuleSetInspection {
  let id: RuleSetID
  let version: VersionLiteral
  let parts: RuleSetParts
  /// The categories as they stand in the rule set.
  let categories: [NomineeCategory]
  /// Every requirement with its category, in order: what its clauses ask for, and what is handed in.
  let placedRequirements: [(category: CategoryID, requirement: Requirement)]

  init(
    id: RuleSetID, version: VersionLiteral, parts: RuleSetParts, categories: [NomineeCategory]
  ) {
    self.id = id
    self.version = version
    self.parts = parts
    self.categories = categories
    placedRequirements = categories.flatMap { category in
      category.allRequirements.map { (category.id, $0) }
    }
  }

  /// All faults, those of the whole set first, then category by category.
  var faults: [Fault] {
    identityFaults + scaleFaults + partFaults + provisionFaults + wordingFaults + literalFaults
      + clauseFaults
      + formFaults + slateFaults + categories.flatMap(faults(of:)) + factFaults
  }

  private func faults(of category: NomineeCategory) -> [Fault] {
    duplicateRequirements(in: category)
      + category.allRequirements.flatMap { RequirementInspection($0, in: category.id).faults }
  }
}

/// The values that stand more than once in a list, each told once.
func duplicates(in values: [String]) -> [String] {
  var seen: Set<String> = []
  var told: Set<String> = []
  return values.filter { !seen.insert($0).inserted && told.insert($0).inserted }
}
