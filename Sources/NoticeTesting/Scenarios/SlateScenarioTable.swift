public import NoticeKit

/// Scenarios of what units hand in under one notice, as data that its tests run in one line.
///
/// ```swift
/// #expect(slates.report(on: .nationalCommendation2024).problems == [])
/// ```
public struct SlateScenarioTable: Sendable, Hashable {
  /// The scenarios, in order.
  public let scenarios: [SlateScenario]

  /// Takes scenarios.
  public init(_ scenarios: [SlateScenario]) {
    self.scenarios = scenarios
  }

  /// Both tables, one after the other.
  public static func + (left: SlateScenarioTable, right: SlateScenarioTable) -> SlateScenarioTable {
    SlateScenarioTable(left.scenarios + right.scenarios)
  }

  /// Runs all scenarios and tells what is not as expected, and which rules no scenario tries.
  ///
  /// A rule stands in the report as one of category `slate`. A formula binds nobody: it is tried
  /// where it gives advice.
  public func report(on ruleSet: RuleSet) -> ScenarioReport {
    report(
      on: ruleSet,
      asking: ruleSet.slateRules.map { RequirementOfCategory(category: .slate, id: $0.id) })
  }
}

extension SlateScenarioTable {
  /// A limit in each category: just kept in all of them at once, and over by one in each by itself.
  ///
  /// - Parameters:
  ///   - limit: The greatest number allowed; below zero counts as none.
  ///   - categories: The categories that the notice takes.
  ///   - kind: The kind of unit.
  ///   - rule: The id of the rule that says so.
  /// - Returns: The scenarios, one more than there are categories.
  public static func quota(
    _ limit: Int, inEachOf categories: [CategoryID], for kind: UnitKind, by rule: String
  ) -> SlateScenarioTable {
    let limit = max(0, limit)
    let full = categories.flatMap { category in
      (0..<limit).map { Nomination(category, name: "\(category) \($0 + 1)") }
    }
    let unit = RecommendingUnit("示例\(kind.label.zh)", kind: kind)
    let within = SlateScenario(
      "\(kind) with \(limit) in each category", Slate(unit, full), is: .within, above: [])
    let over = categories.map { category in
      SlateScenario(
        "\(kind) with \(limit + 1) in category \(category)",
        Slate(unit, full + [Nomination(category, name: "one more")]), is: .over,
        notMet: ["\(rule)/\(category)"], above: [full.count])
    }
    return SlateScenarioTable([within] + over)
  }

  /// A limit over all categories: just kept, and over by one, in one category and in all of them.
  ///
  /// - Parameters:
  ///   - limit: The greatest number allowed; below zero counts as none.
  ///   - categories: The categories that the notice takes.
  ///   - kind: The kind of unit.
  ///   - rule: The id of the rule that says so.
  /// - Returns: Four scenarios.
  public static func quota(
    _ limit: Int, overAllOf categories: [CategoryID], for kind: UnitKind, by rule: String
  ) -> SlateScenarioTable {
    let limit = max(0, limit)
    let unit = RecommendingUnit("示例\(kind.label.zh)", kind: kind)
    func slate(_ number: Int, over categories: [CategoryID]) -> Slate {
      Slate(
        unit,
        (0..<number).map { Nomination(categories[$0 % categories.count], name: "nominee \($0)") })
    }
    let choices = [("one category", Array(categories.prefix(1))), ("all categories", categories)]
    return SlateScenarioTable(
      choices.filter { !$1.isEmpty }.flatMap { name, categories in
        [
          SlateScenario(
            "\(kind) with \(limit) in \(name)", slate(limit, over: categories), is: .within,
            above: []),
          SlateScenario(
            "\(kind) with \(limit + 1) in \(name)", slate(limit + 1, over: categories),
            is: .over, notMet: [rule], above: [limit]),
        ]
      })
  }
}
