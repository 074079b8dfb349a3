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
      receipt: Receipt(ruleSet: id, version: version, fingerprint: fingerprint))
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

  init(ruleSet: RuleSet, slate: Slate, submitted: CalendarDate?) {
    self.ruleSet = ruleSet
    self.slate = slate
    evaluation = Evaluation(facts: slate.unit.facts, submitted: submitted)
  }

  /// Positions in the order they are handed in; of one category, or of all.
  func positions(in category: CategoryID? = nil) -> [Int] {
    slate.nominations.indices.filter {
      category == nil || slate.nominations[$0].category == category
    }
  }

  /// The rules that bind the unit.
  var binding: [SlateRule] { ruleSet.slateRules.filter { $0.binds(slate.unit.kind) } }

  var findings: [SlateFinding] {
    notTaken + unknownKind + noQuota + binding.flatMap { findings(of: $0) }
  }

  /// Nominations in categories that the notice does not take at all.
  private var notTaken: [SlateFinding] {
    var told: Set<CategoryID> = []
    return slate.nominations.flatMap { nomination -> [SlateFinding] in
      guard ruleSet.category(nomination.category) == nil,
        told.insert(nomination.category).inserted
      else { return [] }
      let above = positions(in: nomination.category)
      return ruleSet.refusal(of: nomination, submitted: nil).findings.map { refusal in
        let title = Wording(refusal.title(in: .zh), refusal.title(in: .en))
        var finding = SlateFinding(refusal.id, at: refusal.clause, title, .notMet)
        finding.category = nomination.category
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
      "unit-kind", at: rule.clause,
      Wording("推荐单位的类别", "The kind of the recommending unit"), .unknown)
    finding.missing = [.unitKind]
    return [finding]
  }

  /// Where no rule limits how many the unit may recommend.
  private var noQuota: [SlateFinding] {
    guard unknownKind.isEmpty, !binding.contains(where: \.body.limits) else { return [] }
    let place = ruleSet.slateRules.first { $0.body.limits }?.clause ?? ruleSet.placeOfCategories
    let title =
      slate.unit.kind.map {
        Wording("通知未规定“\($0.label.zh)”的推荐数量", "The notice states no quota for “\($0.label.en)”")
      } ?? Wording("通知未规定推荐数量", "The notice states no quota")
    var finding = SlateFinding("no-stated-quota", at: place, title, .toBeJudged)
    finding.found = slate.nominations.count
    return [finding]
  }
}
