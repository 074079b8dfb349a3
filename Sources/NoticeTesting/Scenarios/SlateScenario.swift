public import NoticeKit

/// One slate and what a notice makes of it.
public struct SlateScenario: Sendable, Hashable {
  /// What the scenario shows, as a sentence.
  public let name: String
  /// The unit and its nominations.
  public let slate: Slate
  /// The status that is expected.
  public let status: SlateStatus
  /// The day they are handed in.
  public let submitted: CalendarDate?
  /// The outcomes that are expected, by rule, or by rule and category; all others are met or do not
  /// apply.
  public let outcomes: [String: Outcome]
  /// The nominations that are expected to stand above a limit; `nil` where the scenario does not say.
  public let above: [Int]?
  /// How many pieces of advice are expected.
  public let advice: Int
  /// The limits that are expected, by rule, or by rule and category; of others none is.
  public let limits: [String: Int]
  /// The numbers that are expected to be found, by rule, or by rule and category; of others none is.
  public let found: [String: Int]

  /// States a slate and what is expected of it.
  ///
  /// A rule is named by its id, or where it counts category by category, by both: `quota/volunteer`.
  /// - Parameters:
  ///   - name: What the scenario shows, as a sentence.
  ///   - slate: The unit and its nominations.
  ///   - submitted: The day they are handed in.
  ///   - status: The status that is expected.
  ///   - notMet: The rules that are expected not to be met.
  ///   - unknown: The rules that are expected to be unknown.
  ///   - toBeJudged: The rules that are expected to await judgement.
  ///   - above: The positions of the nominations that stand above a limit, from 0.
  ///   - advice: How many pieces of advice are expected.
  ///   - limits: The limits that are expected, for the rules that are named.
  ///   - found: The numbers that are expected to be found, for the rules that are named.
  public init(
    _ name: String, _ slate: Slate, submitted: CalendarDate? = nil, is status: SlateStatus,
    notMet: [String] = [], unknown: [String] = [], toBeJudged: [String] = [], above: [Int]? = nil,
    advice: Int = 0, limits: [String: Int] = [:], found: [String: Int] = [:]
  ) {
    self.name = name
    self.slate = slate
    self.submitted = submitted
    self.limits = limits
    self.found = found
    self.status = status
    self.above = above
    self.advice = advice
    outcomes = outcomesByID([
      .notMet: notMet, .unknown: unknown, .toBeJudged: toBeJudged,
    ])
  }
}

extension SlateScenario: TriedScenario {
  func trial(on ruleSet: RuleSet) -> ScenarioTrial {
    let review = ruleSet.reviewSlate(slate, submitted: submitted)
    var trial = ScenarioTrial(of: name)
    trial.expect("status", status.rawValue, review.status.rawValue)
    trial.expect("advice", String(advice), String(review.advice.count))
    if let above {
      trial.expect("above", "\(above)", "\(Set(review.findings.flatMap(\.above)).sorted())")
    }
    let known = Set(review.findings.flatMap { [$0.id, $0.ruleAndCategory] })
    let named = Set(outcomes.keys).union(limits.keys).union(found.keys)
    for id in named.subtracting(known).sorted() {
      trial.expect(id, outcomes[id]?.rawValue ?? "a number", "no such rule")
    }
    for finding in review.findings {
      let subject = finding.ruleAndCategory
      if let expected = outcomes[subject] ?? outcomes[finding.id] {
        trial.expect(subject, expected.rawValue, finding.outcome.rawValue)
      } else if finding.outcome != .notApplicable {
        trial.expect(subject, Outcome.met.rawValue, finding.outcome.rawValue)
      }
      if let limit = limits[subject] ?? limits[finding.id] {
        trial.expect("limit of \(subject)", "\(limit)", finding.limit.map(String.init) ?? "none")
      }
      if let number = found[subject] ?? found[finding.id] {
        trial.expect("number of \(subject)", "\(number)", finding.found.map(String.init) ?? "none")
      }
      trial.found(finding.outcome, of: finding.id, in: .slate)
    }
    // A formula binds nobody: it is tried where it gives advice.
    for rule in ruleSet.slateRules {
      if case .formula(let formula) = rule.body, review.advises(by: rule, formula) {
        trial.found(.notMet, of: rule.id, in: .slate)
      }
    }
    return trial
  }

  func isTouched(by change: ChangedThing) -> Bool { change.reach != .nominations }
  func speaks(of change: ChangedThing) -> Bool { change.isShown(byRules: outcomes) }

  /// Runs this scenario alone and tells what is not as it states.
  public func failures(on ruleSet: RuleSet) -> [ScenarioFailure] { trial(on: ruleSet).failures }
}

extension SlateReview {
  fileprivate func advises(by rule: SlateRule, _ formula: AllocationFormula) -> Bool {
    let places = Set(formula.columns.map { rule.clause + $0.place })
    return advice.contains { $0.clause.map(places.contains) ?? false }
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
