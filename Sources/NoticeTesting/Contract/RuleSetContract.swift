import NoticeComparison
public import NoticeKit

/// What every rule set must keep, asked in one line of its tests.
///
/// ```swift
/// #expect(RuleSetContract.faults(of: .myAward2026, scenarios: table, dossiers, slates) == [])
/// ```
public enum RuleSetContract {
  /// Everything in which a rule set does not keep the contract; empty where it keeps it.
  ///
  /// - The rule set has no faults: ids are well formed and unique, every requirement cites a clause.
  /// - Every clause that is cited stands in the outline, and all that the outline holds is covered.
  /// - Every label is written in Chinese and in English.
  /// - Written as JSON it is read back as the same rule set, and written again with the same bytes.
  /// - There is no lint.
  /// - Every scenario comes out as it states.
  /// - Every figure has both its sides in a scenario: moved by a unit, up or down, it changes what
  ///   becomes of one. This is asked only where all scenarios come out as stated.
  /// - Every requirement and every rule on slates is met in a scenario and fails in another: what is no
  ///   figure is held so too. Asked likewise; one whose figure is told already is not told again.
  /// - Ids of an earlier version are still there.
  ///
  /// - Parameters:
  ///   - ruleSet: The rule set.
  ///   - scenarios: Tables of scenarios, files of them, and outcomes stated otherwise.
  ///   - earlier: An earlier version or edition whose ids must not vanish, where there is one: the
  ///     file of the last version that was handed out, or last year's rule set.
  ///   - retired: The ids of that which are meant to vanish.
  /// - Returns: The faults, in the order of this list.
  /// - Complexity: O(*f* · *s*) for *f* figures and *s* scenarios.
  public static func faults(
    of ruleSet: RuleSet, scenarios: any StatesOutcomes..., earlier: RuleSet? = nil,
    retired: Set<String> = []
  ) -> [ContractFault] {
    let failures = scenarios.flatMap { $0.failures(on: ruleSet) }
    return ownFaults(of: ruleSet) + coverageFaults(of: ruleSet) + WordingCheck(ruleSet).faults
      + roundTripFaults(of: ruleSet) + lintFaults(of: ruleSet)
      + failures.map {
        ContractFault(.scenario, at: "", $0.message(in: .zh), $0.message(in: .en))
      }
      + (failures.isEmpty ? sideFaults(of: ruleSet, scenarios) : [])
      + (earlier.map { vanished(from: $0, in: ruleSet, retired) } ?? [])
  }

  private static func ownFaults(of ruleSet: RuleSet) -> [ContractFault] {
    ruleSet.faults.map { fault in
      ContractFault(
        .fault, at: fault.place, "\(fault.found.zh)。请\(fault.mend.zh)。",
        "\(fault.found.en). To mend it, \(fault.mend.en).")
    }
  }

  private static func coverageFaults(of ruleSet: RuleSet) -> [ContractFault] {
    let coverage = ruleSet.coverage
    guard coverage.total > 0 else {
      return [
        ContractFault(
          .uncovered, at: "\(ruleSet.id)", "没有原文提纲；请用 OutlineReader 读出提纲，写进规则集",
          "there is no outline of the text; read one with OutlineReader and put it into the rule set"
        )
      ]
    }
    return coverage.strayClauses.map { clause in
      ContractFault(
        .strayClause, at: clause, "原文提纲中没有此处；请更正条款号",
        "the outline has no such place; correct the clause")
    }
      + coverage.uncovered.map { token in
        let what = token.kind == .clause ? "" : " \(token.text)"
        return ContractFault(
          .uncovered, at: token.clause,
          "\(token.kind.name.zh)\(what)\(token.status.name.zh)；请编码，或说明理由",
          "\(token.kind.name.en)\(what) \(token.status.name.en); encode it, or say why it states no rule"
        )
      }
  }

  private static func sideFaults(
    of ruleSet: RuleSet, _ scenarios: [any StatesOutcomes]
  ) -> [ContractFault] {
    let lacking = ruleSet.lackingSides(by: scenarios)
    return lacking.figures.map(\.fault) + lacking.requirements.map(\.fault)
  }

  private static func lintFaults(of ruleSet: RuleSet) -> [ContractFault] {
    ruleSet.lint.map { finding in
      ContractFault(
        .lint, at: finding.category.description, finding.message(in: .zh),
        finding.message(in: .en))
    }
  }
}
