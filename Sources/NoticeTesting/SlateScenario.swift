public import NoticeKit

/// One slate and what a notice makes of it.
public struct SlateScenario: Sendable, Hashable {
  /// What the scenario shows, as a sentence.
  public let name: String
  /// The unit and its nominations.
  public let slate: Slate
  /// The status that is expected.
  public let status: SlateStatus
  /// The outcomes that are expected, by rule, or by rule and category; all others are met.
  public let outcomes: [String: Outcome]
  /// The nominations that are expected to stand above a limit; `nil` where the scenario does not say.
  public let above: [Int]?
  /// How many pieces of advice are expected.
  public let advice: Int

  /// States a slate and what is expected of it.
  ///
  /// A rule is named by its id, or where it counts category by category, by both: `quota/volunteer`.
  /// - Parameters:
  ///   - name: What the scenario shows, as a sentence.
  ///   - slate: The unit and its nominations.
  ///   - status: The status that is expected.
  ///   - notMet: The rules that are expected not to be met.
  ///   - unknown: The rules that are expected to be unknown.
  ///   - toBeJudged: The rules that are expected to await judgement.
  ///   - above: The positions of the nominations that stand above a limit, from 0.
  ///   - advice: How many pieces of advice are expected.
  public init(
    _ name: String, _ slate: Slate, is status: SlateStatus, notMet: [String] = [],
    unknown: [String] = [], toBeJudged: [String] = [], above: [Int]? = nil, advice: Int = 0
  ) {
    self.name = name
    self.slate = slate
    self.status = status
    self.above = above
    self.advice = advice
    let expected = [(notMet, Outcome.notMet), (unknown, .unknown), (toBeJudged, .toBeJudged)]
    outcomes = Dictionary(
      expected.flatMap { ids, outcome in ids.map { ($0, outcome) } }, uniquingKeysWith: { $1 })
  }
}

extension SlateScenario {
  /// Runs this scenario alone and tells what is not as it states.
  public func failures(on ruleSet: RuleSet) -> [ScenarioFailure] {
    failures(of: ruleSet.reviewSlate(slate))
  }

  func failures(of review: SlateReview) -> [ScenarioFailure] {
    var failures: [ScenarioFailure] = []
    func expect(_ subject: String, _ expected: String, _ found: String) {
      guard expected != found else { return }
      failures.append(
        ScenarioFailure(scenario: name, subject: subject, expected: expected, found: found))
    }
    expect("status", status.rawValue, review.status.rawValue)
    expect("advice", String(advice), String(review.advice.count))
    if let above {
      let found = Set(review.findings.flatMap(\.above)).sorted()
      expect("above", "\(above)", "\(found)")
    }
    let known = Set(review.findings.flatMap { [$0.id, $0.ruleAndCategory] })
    for (id, outcome) in outcomes.sorted(by: { $0.key < $1.key }) where !known.contains(id) {
      expect(id, outcome.rawValue, "no such rule")
    }
    for finding in review.findings {
      let expected = outcomes[finding.ruleAndCategory] ?? outcomes[finding.id] ?? .met
      expect(finding.ruleAndCategory, expected.rawValue, finding.outcome.rawValue)
    }
    return failures
  }
}

extension SlateFinding {
  fileprivate var ruleAndCategory: String { category.map { "\(id)/\($0)" } ?? id }
}

extension Slate {
  /// A slate with so many nominations of each category, all of different names.
  public static func counting(
    _ numbers: KeyValuePairs<CategoryID, Int>, from kind: UnitKind?, in region: String? = nil
  ) -> Slate {
    let nominations = numbers.flatMap { category, number in
      (0..<max(0, number)).map { Nomination(category, name: "\(category) \($0 + 1)") }
    }
    return Slate(
      RecommendingUnit("示例\(kind?.label.zh ?? "单位")", kind: kind, region: region), nominations)
  }

  /// The same slate with a fact of its unit stated otherwise; `nil` makes it unknown.
  public func stating<Fact: TypedFact>(_ fact: Fact, _ value: Fact.Stated?) -> Slate {
    var copy = self
    copy.unit[fact] = value
    return copy
  }
}
