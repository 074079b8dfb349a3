package import NoticeKit
import NoticeTesting

/// Every rule set that differs from a given one in one thing that decides.
///
/// The walk is over the model's values, part by part: requirements, provisions, forms, facts
/// that count rows, rules on slates, categories. A new kind of part adds a file with its variants
/// and a line to ``all``.
///
/// Not made are changes that provably change no outcome: a comparison that accepts the same values of
/// its fact, `all` against `any` of a single child, and what reads nothing (labels, readings, aspects,
/// recipients, stages, duties, terms, kinds of nominees and how many there are of each, key dates,
/// references, plausibility).
package struct RuleSetMutants: Sendable {
  let ruleSet: RuleSet

  /// Takes the rule set to change.
  package init(of ruleSet: RuleSet) {
    self.ruleSet = ruleSet
  }

  /// All of them, in the order of the notice, each under a name of its own.
  package var all: [Mutant] {
    distinctlyNamed(
      categoryMutants + requirementMutants + provisionMutants + formMutants + factMutants
        + slateMutants + notTakenMutants)
  }

  var parts: RuleSetParts { ruleSet.parts }

  func mutant(
    _ name: String, in category: CategoryID? = nil, shownBy subject: String? = nil,
    reaching reach: ChangedThing.Reach = .nominations,
    _ change: @escaping @Sendable (inout RuleSetParts) -> Void
  ) -> Mutant {
    Mutant(
      name: name,
      changed: ChangedThing(category: category, subject: subject, reach: reach),
      original: ruleSet, change: change)
  }

  private func distinctlyNamed(_ mutants: [Mutant]) -> [Mutant] {
    var seen: [String: Int] = [:]
    return mutants.map { mutant in
      let count = seen[mutant.name, default: 0] + 1
      seen[mutant.name] = count
      return count == 1 ? mutant : mutant.renamed("\(mutant.name) (\(count))")
    }
  }
}
