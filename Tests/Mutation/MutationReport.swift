package import NoticeKit
package import NoticeTesting

/// How many mutants of a rule set there are, and which of them nothing that is stated notices.
///
/// ```swift
/// #expect(MutationReport(of: .nationalCommendation2024, noticedBy: scenarios, dossiers).survivors == [])
/// ```
package struct MutationReport: Sendable, CustomStringConvertible {
  /// The rule set.
  package let ruleSet: RuleSetID
  /// The number of mutants that were tried.
  package let count: Int
  /// The number of changes that the rule set's own inspection finds at fault; they are not tried,
  /// since a faulty rule set finds nobody eligible and so would be noticed by anything.
  package let faulty: Int
  /// The names of those that nothing noticed.
  package let survivors: [String]

  /// The counts in one line, such as `national-commendation@2021: 341 mutants, 0 survive, 4 at fault`.
  package var description: String {
    "\(ruleSet): \(count) mutants, \(survivors.count) survive, \(faulty) at fault"
  }

  /// Tries every mutant, each until something notices it, and prints the counts and the survivors.
  ///
  /// What fails on the rule set as it is could notice nothing but itself: then all of them survive.
  ///
  /// - Parameters:
  ///   - ruleSet: The rule set, as it is.
  ///   - tables: What may notice: scenario tables, and outcomes stated otherwise.
  ///   - tell: Takes the line of counts and a line for each survivor.
  package init(
    of ruleSet: RuleSet, noticedBy tables: any StatesOutcomes...,
    tellingTo tell: (String) -> Void = { print($0) }
  ) {
    let stating = tables.filter { $0.failures(on: ruleSet).isEmpty }
    var count = 0
    var faulty = 0
    var survivors: [String] = []
    for mutant in RuleSetMutants(of: ruleSet).all {
      let changed = mutant.ruleSet
      guard changed.faults.count <= ruleSet.faults.count else {
        faulty += 1
        continue
      }
      count += 1
      let isNoticed = [true, false].contains { isDirect in
        stating.contains { $0.notices(mutant.changed, in: changed, directly: isDirect) }
      }
      if !isNoticed { survivors.append(mutant.name) }
    }
    self.ruleSet = ruleSet.id
    self.count = count
    self.faulty = faulty
    self.survivors = survivors
    tell(([description] + survivors.map { "  survives: \($0)" }).joined(separator: "\n"))
  }
}
