/// Everything that can be wrong with a rule set, looked for in one pass when it is made.
struct RuleSetInspection {
  let id: RuleSetID
  let version: VersionLiteral
  let parts: RuleSetParts

  /// All faults, those of the whole set first, then category by category.
  var faults: [Fault] {
    identityFaults + scaleFaults + partFaults + provisionFaults + wordingFaults + literalFaults
      + clauseFaults
      + formFaults + slateFaults + categories.flatMap(faults(of:)) + factFaults
  }

  var categories: [NomineeCategory] { parts.completeCategories }

  private func faults(of category: NomineeCategory) -> [Fault] {
    duplicateRequirements(in: category)
      + inspected(in: category).flatMap { RequirementInspection($0, in: category).faults }
  }

  /// Every requirement with its category, in order.
  var placedRequirements: [(NomineeCategory, Requirement)] {
    categories.flatMap { category in inspected(in: category).map { (category, $0) } }
  }

  /// What its clauses ask for, and what is handed in for it.
  private func inspected(in category: NomineeCategory) -> [Requirement] {
    category.requirements + category.handedIn
  }
}

/// The values that stand more than once in a list, each told once.
func duplicates(in values: [String]) -> [String] {
  var seen: Set<String> = []
  var told: Set<String> = []
  return values.filter { !seen.insert($0).inserted && told.insert($0).inserted }
}
