extension RuleSet {
  /// Holds a final list of those to be honoured against the numbers that the notice states.
  ///
  /// A rule set with faults decides nothing: every finding is unknown.
  ///
  /// - Parameter selected: The nominations that are to be honoured.
  /// - Returns: A finding for each number, in the order of the notice.
  /// - Complexity: O(*n*) for each number stated.
  public func reviewHonours(_ selected: [Nomination]) -> [HonourFinding] {
    let receipt = receipt
    return provisions.compactMap { placed in
      guard case .honourCount(let honours) = placed.provision else { return nil }
      let counted = selected.indices.filter {
        honours.category == nil || selected[$0].category == honours.category
      }
      let outcome: Outcome =
        !faults.isEmpty ? .unknown : honours.range.contains(counted.count) ? .met : .notMet
      return HonourFinding(
        honours: honours, clause: placed.clause, found: counted.count,
        above: Array(counted.dropFirst(max(0, honours.range.upperBound))), outcome: outcome,
        receipt: receipt)
    }
  }
}
