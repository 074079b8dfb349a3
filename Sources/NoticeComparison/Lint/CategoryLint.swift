import NoticeKit

/// The lint of one category: what its requirements come to by themselves and together.
struct CategoryLint {
  private let category: CategoryID
  private let vocabulary: Vocabulary
  private let effort: Effort
  private let formulas: [RequirementFormulas]

  init(
    _ category: NomineeCategory, faults: [Fault], submitted: CalendarDate?, _ effort: Effort
  ) {
    self.category = category.id
    self.effort = effort
    let faulty = Set(faults.filter { $0.category == category.id }.compactMap(\.requirement))
    let requirements = category.requirements(of: .eligibility).filter { !faulty.contains($0.id) }
    let vocabulary = Vocabulary(
      requirements.flatMap(\.conditions).map(\.node), submitted: submitted)
    formulas = requirements.map { RequirementFormulas($0, beside: nil, in: vocabulary) }
    self.vocabulary = vocabulary
  }

  var findings: [LintFinding] {
    var findings: [LintFinding] = []
    // Requirements that stand or fall alone are not looked at again.
    var settled: Set<Int> = []
    for (index, formula) in formulas.enumerated() where formula.requirement.strength != .preferred {
      if isImpossible([formula.passes(.outright)]) {
        findings.append(finding(.unsatisfiableRequirement, [formula]))
        settled.insert(index)
      } else if isImpossible([formula.stops(.outright)]) {
        findings.append(finding(.emptyRequirement, [formula]))
        settled.insert(index)
      }
    }
    for part in parts(of: formulas.indices.filter { !settled.contains($0) }) where part.count > 1 {
      let together = part.map { formulas[$0] }
      let joint = JointRequirements(together, in: vocabulary, effort)
      if joint.isImpossible {
        findings.append(finding(.unsatisfiableCategory, together))
        continue
      }
      for place in joint.implied {
        findings.append(finding(.impliedRequirement, [together[place]]))
      }
    }
    return findings
  }

  private func finding(
    _ kind: LintFinding.Kind, _ formulas: [RequirementFormulas]
  ) -> LintFinding {
    LintFinding(
      kind: kind, category: category, requirements: formulas.map(\.requirement.id),
      titles: formulas.map {
        Wording($0.requirement.title(in: .zh), $0.requirement.title(in: .en))
      },
      clause: formulas.first?.requirement.clause ?? "")
  }

  private func isImpossible(_ formulas: [Formula]) -> Bool {
    if case .none = vocabulary.solve(formulas, effort) { return true }
    return false
  }

  /// Binding requirements by the variables that they share.
  private func parts(of indices: [Int]) -> [[Int]] {
    let binding = indices.filter { formulas[$0].requirement.strength != .preferred }
    let passing = binding.map { formulas[$0].passes(.outright) }
    var sets = vocabulary.connected(by: passing)
    let parts = Dictionary(grouping: zip(binding, passing)) { _, formula in
      formula.variables.first.map { sets.leader(of: $0) } ?? -1
    }
    return parts.values.map { $0.map(\.0) }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}
