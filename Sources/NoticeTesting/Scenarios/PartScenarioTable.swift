public import NoticeKit

/// Scenarios of tasks and targets under one notice, as data that its tests run in one line.
///
/// ```swift
/// #expect(tasks.report(on: .xinxiangPilot2025).problems == [])
/// ```
public struct PartScenarioTable: Sendable, Hashable {
  /// The scenarios, in order.
  public let scenarios: [PartScenario]

  /// Takes scenarios.
  public init(_ scenarios: [PartScenario]) {
    self.scenarios = scenarios
  }

  /// Both tables, one after the other.
  public static func + (left: PartScenarioTable, right: PartScenarioTable) -> PartScenarioTable {
    PartScenarioTable(left.scenarios + right.scenarios)
  }

  /// Runs all scenarios and tells what is not as expected, and what no scenario tries.
  public func report(on ruleSet: RuleSet) -> ScenarioReport {
    report(on: ruleSet, asking: ruleSet.requirements(of: .task, .target))
  }
}

extension PartScenarioTable {
  /// For each judgement of a part: answered with no, if with a justification, and not answered yet.
  ///
  /// - Parameters:
  ///   - complete: A nomination of which everything in the part is met and judged with yes.
  ///   - part: The tasks or the targets.
  ///   - ruleSet: The rule set whose judgements are taken.
  ///   - preferred: The judgements that speak for a nominee and never against one.
  /// - Returns: The scenarios, in the order of the notice.
  public static func judgements(
    of complete: Nomination, _ part: RequirementPart, in ruleSet: RuleSet,
    preferred: Set<String> = []
  ) -> PartScenarioTable {
    let asked = ruleSet.category(complete.category)?.requirements(of: part) ?? []
    return PartScenarioTable(
      asked.filter { $0.question != nil }.flatMap { judgement in
        let id = judgement.id
        let binds = !preferred.contains(id)
        return [
          PartScenario(
            "\(id) judged no", complete.judging(id, .no), part, is: binds ? .notMet : .met,
            notMet: [id]),
          PartScenario(
            "\(id) judged no, which no justification excuses",
            complete.judging(id, .no).justifying(id, "示例理由"), part,
            is: binds ? .notMet : .met, notMet: [id]),
          PartScenario(
            "\(id) not judged", complete.judging(id, nil), part, is: binds ? .toBeJudged : .met,
            toBeJudged: [id]),
        ]
      })
  }
}
