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
      if isImpossible(together.map { $0.passes(.outright) }) {
        findings.append(finding(.unsatisfiableCategory, together))
        continue
      }
      for index in part {
        let others = part.filter { $0 != index }.map { formulas[$0].passes(.outright) }
        if isImpossible(others + [formulas[index].stops(.outright)]) {
          findings.append(finding(.impliedRequirement, [formulas[index]]))
        }
      }
    }
    return findings
  }

  private func finding(
    _ kind: LintFinding.Kind, _ formulas: [RequirementFormulas]
  ) -> LintFinding {
    LintFinding(
      kind: kind, category: category, requirements: formulas.map(\.requirement.id),
      clause: formulas.first?.requirement.clause ?? "")
  }

  private func isImpossible(_ formulas: [Formula]) -> Bool {
    if case .none = vocabulary.solve(formulas, effort) { return true }
    return false
  }

  /// Binding requirements by the variables that they share.
  private func parts(of indices: [Int]) -> [[Int]] {
    var parts: [(variables: Set<Int>, indices: [Int])] = []
    for index in indices where formulas[index].requirement.strength != .preferred {
      let own = formulas[index].passes(.outright).variables
      let laws = vocabulary.laws(concerning: own).flatMap(\.terms).map(\.variable)
      var merged = (variables: own.union(laws), indices: [index])
      parts.removeAll { part in
        guard !part.variables.isDisjoint(with: merged.variables) else { return false }
        merged = (merged.variables.union(part.variables), part.indices + merged.indices)
        return true
      }
      parts.append(merged)
    }
    return parts.map { $0.indices.sorted() }.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }
}
