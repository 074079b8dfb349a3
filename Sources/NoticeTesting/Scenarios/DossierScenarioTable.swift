public import NoticeKit

/// Scenarios of what is handed in under one notice, as data that its tests run in one line.
///
/// ```swift
/// #expect(dossiers.report(on: .nationalCommendation2024).problems == [])
/// ```
public struct DossierScenarioTable: Sendable, Hashable {
  /// The scenarios, in order.
  public let scenarios: [DossierScenario]

  /// Takes scenarios.
  public init(_ scenarios: [DossierScenario]) {
    self.scenarios = scenarios
  }

  /// Both tables, one after the other.
  public static func + (
    left: DossierScenarioTable, right: DossierScenarioTable
  ) -> DossierScenarioTable {
    DossierScenarioTable(left.scenarios + right.scenarios)
  }

  /// Runs all scenarios and tells what is not as expected, and what no scenario tries.
  public func report(on ruleSet: RuleSet) -> ScenarioReport {
    report(on: ruleSet, asking: ruleSet.requirements(of: .dossier))
  }
}

extension DossierScenarioTable {
  /// The deadline's day, the day after it, and no day stated.
  ///
  /// - Parameters:
  ///   - last: The last day that is in time.
  ///   - complete: A nomination of which everything is handed in.
  /// - Returns: The three scenarios.
  public static func deadline(
    _ last: CalendarDate?, of complete: Nomination
  ) -> DossierScenarioTable {
    let who = complete.category
    return DossierScenarioTable([
      DossierScenario("\(who) handed in on the last day", complete, on: last, is: .complete),
      DossierScenario(
        "\(who) handed in the day after", complete, on: last?.next, is: .refused,
        notMet: ["deadline"]),
      DossierScenario(
        "\(who) handed in nobody says when", complete, on: nil, is: .incomplete,
        unknown: ["deadline"]),
    ])
  }

  /// Each of the formats lacking, and nothing said of any.
  ///
  /// - Parameters:
  ///   - formats: The ids of the formats that are asked for.
  ///   - complete: A nomination of which everything is handed in.
  ///   - day: A day that is in time.
  /// - Returns: The scenarios, one for each format and one more.
  public static func formats(
    _ formats: [String], of complete: Nomination, on day: CalendarDate?
  ) -> DossierScenarioTable {
    let lacking = formats.map { format in
      DossierScenario(
        "\(complete.category) without \(format)",
        complete.stating(
          DossierFacts.formats, formats.filter { $0 != format }.map(ChoiceOption.other)),
        on: day, is: .incomplete, notMet: ["format-\(format)"])
    }
    let unsaid = DossierScenario(
      "\(complete.category) with formats unsaid", complete.stating(DossierFacts.formats, nil),
      on: day, is: .incomplete, unknown: formats.map { "format-\($0)" })
    return DossierScenarioTable(lacking + [unsaid])
  }

  /// For each judgement of a dossier: answered with no, and not answered yet.
  ///
  /// - Parameters:
  ///   - complete: A nomination of which everything is handed in and judged with yes.
  ///   - day: A day that is in time.
  ///   - ruleSet: The rule set whose judgements are taken.
  /// - Returns: The scenarios, in the order of the notice.
  public static func judgements(
    of complete: Nomination, on day: CalendarDate?, in ruleSet: RuleSet
  ) -> DossierScenarioTable {
    let asked = ruleSet.category(complete.category)?.dossierRequirements ?? []
    return DossierScenarioTable(
      asked.filter { $0.question != nil && $0.strength == .mandatory }.flatMap { judgement in
        [
          DossierScenario(
            "\(complete.category): \(judgement.id) judged no", complete.judging(judgement.id, .no),
            on: day, is: .defective, notMet: [judgement.id]),
          DossierScenario(
            "\(complete.category): \(judgement.id) not judged",
            complete.judging(judgement.id, nil), on: day, is: .complete,
            toBeJudged: [judgement.id]),
        ]
      })
  }
}
