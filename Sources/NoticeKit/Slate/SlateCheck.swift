extension RuleSet {
  /// Checks all that one unit hands in against the notice's quotas and limits.
  ///
  /// Every nomination counts, whatever its verdict. A kind of unit that the notice states no quota
  /// for is to be judged, never refused and never capped.
  /// - Parameters:
  ///   - slate: The unit and its nominations.
  ///   - submitted: The day they are handed in; lengths of time run to it.
  /// - Returns: The status and the finding of every rule that binds the unit.
  /// - Complexity: O(*n* · *m*) in the nominations and the rules.
  public func reviewSlate(_ slate: Slate, submitted: CalendarDate? = nil) -> SlateReview {
    let check = SlateCheck(ruleSet: self, slate: slate, submitted: submitted)
    let findings = check.findings
    return SlateReview(
      status: SlateStatus(of: findings, isFaulty: !faults.isEmpty), findings: findings,
      advice: check.lookAlikes + check.formulaDifferences, slate: slate,
      receipt: receipt)
  }
}

extension SlateStatus {
  /// The first that applies, in the order of gravity.
  fileprivate init(of findings: [SlateFinding], isFaulty: Bool) {
    let outcomes = Set(findings.map(\.outcome))
    self =
      if outcomes.contains(.notMet) {
        .over
      } else if outcomes.contains(.unknown) || isFaulty {
        .unknown
      } else if outcomes.contains(.toBeJudged) {
        .awaitingJudgement
      } else {
        .within
      }
  }
}

/// The rules of one rule set over one slate.
struct SlateCheck {
  let ruleSet: RuleSet
  let slate: Slate
  let evaluation: Evaluation
  /// The rules that bind the unit.
  let binding: [SlateRule]
  /// The positions of each category, in the order in which they are handed in.
  private let positionsByCategory: [CategoryID: [Int]]

  init(ruleSet: RuleSet, slate: Slate, submitted: CalendarDate?) {
    self.ruleSet = ruleSet
    self.slate = slate
    evaluation = Evaluation(facts: slate.unit.facts, submitted: submitted)
    binding = ruleSet.slateRules.filter { $0.binds(slate.unit.kind) }
    positionsByCategory = Dictionary(
      grouping: slate.nominations.indices, by: { slate.nominations[$0].category })
  }

  /// Positions in the order they are handed in; of one category, or of all.
  func positions(in category: CategoryID? = nil) -> [Int] {
    guard let category else { return Array(slate.nominations.indices) }
    return positionsByCategory[category] ?? []
  }

  /// The categories that have nominees, in the order in which they first appear.
  var nominated: [CategoryID] {
    positionsByCategory.sorted { ($0.value.first ?? 0) < ($1.value.first ?? 0) }.map(\.key)
  }

  var findings: [SlateFinding] {
    let decided = notTaken + unknownKind + noQuota + binding.flatMap { findings(of: $0) }
    return decided.contains { $0.outcome == .notMet } ? decided : unreadRows + decided
  }

  /// Nominations in categories that the notice does not take at all.
  private var notTaken: [SlateFinding] {
    nominated.filter { ruleSet.category($0) == nil }.flatMap { category -> [SlateFinding] in
      let above = positions(in: category)
      let first = slate.nominations[above[0]]
      return ruleSet.refusal(of: first, submitted: nil).findings.map { refusal in
        let title = Wording(refusal.title(in: .zh), refusal.title(in: .en))
        var finding = SlateFinding(.categoryTaken, at: refusal.clause, title, .notMet)
        finding.category = category
        (finding.limit, finding.found, finding.above) = (0, above.count, above)
        return finding
      }
    }
  }

  /// Where rules go by the kind of unit and nobody says what kind it is.
  private var unknownKind: [SlateFinding] {
    guard slate.unit.kind == nil,
      let rule = ruleSet.slateRules.first(where: { !$0.kinds.isEmpty })
    else { return [] }
    var finding = SlateFinding(
      .unitKind, at: rule.clause,
      Wording("推荐单位的类别", "The kind of the recommending unit"), .unknown)
    finding.missing = [.unitKind]
    return [finding]
  }

  /// Where some nominations could not be read, nobody knows how many there are.
  private var unreadRows: [SlateFinding] {
    guard slate.unread > 0 else { return [] }
    let count = slate.unread
    return [
      SlateFinding(
        .unreadRows, at: placeOfQuotas,
        Wording(
          "有\(count)份推荐未能读出或归属不明，可能属于本单位",
          count == 1
            ? "1 nomination that was not read, or names no unit, may be this unit's"
            : "\(count) nominations that were not read, or name no unit, may be this unit's"),
        .unknown)
    ]
  }

  /// The first place that limits how many a unit may recommend.
  var placeOfQuotas: String {
    ruleSet.slateRules.first { $0.body.limits }?.clause ?? ruleSet.placeOfCategories
  }
}
