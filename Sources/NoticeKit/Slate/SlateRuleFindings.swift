extension SlateCheck {
  /// What one rule comes to: a finding, or one for each category it counts in.
  func findings(of rule: SlateRule) -> [SlateFinding] {
    if ruleSet.storage.faultySlateRules.contains(rule.id) { return [finding(rule, .unknown)] }
    switch rule.body {
    case .maximum(let limit, let scope):
      return categories(of: scope).map { counted(rule, $0, limit...limit) }
    case .categories(let limit, let categories):
      return [chosen(rule, limit, categories)]
    case .refused(let categories):
      return categories.map { counted(rule, $0, 0...0) }
    case .precondition(let condition):
      return [preconditioned(rule, condition)]
    case .allocation(let table):
      let cells = slate.unit.region.flatMap {
        ruleSet.storage.allotments[rule.id]?[bare($0)]?.cells
      }
      return table.columns.enumerated().map { column, category in
        allotted(rule, table, category, cells.flatMap { column < $0.count ? $0[column] : nil })
      }
    case .formula:
      return []
    case .shareOfCount(let quota, let scope):
      return categories(of: scope).map { shared(rule, quota, $0) }
    case .shareOfNominees(let condition, let category, let millionths):
      return [capped(rule, condition, category, millionths)]
    }
  }

  /// The categories that a scope counts one by one; `nil` stands for all together.
  private func categories(of scope: SlateScope) -> [CategoryID?] {
    switch scope {
    case .inEachCategory: ruleSet.categories.map(\.id)
    case .inCategory(let category): [category]
    case .inAll: [nil]
    }
  }

  private func finding(
    _ rule: SlateRule, _ outcome: Outcome, in category: CategoryID? = nil
  ) -> SlateFinding {
    var finding = SlateFinding(rule.id, at: rule.clause, rule.title, outcome)
    finding.category = category
    finding.readings = rule.readings
    return finding
  }

  /// Counts nominations against a limit that lies between two numbers, or is one.
  private func counted(
    _ rule: SlateRule, _ category: CategoryID?, _ limits: ClosedRange<Int>
  ) -> SlateFinding {
    let positions = positions(in: category)
    let outcome: Outcome =
      positions.count <= limits.lowerBound
      ? .met : positions.count > limits.upperBound ? .notMet : .unknown
    var finding = finding(rule, outcome, in: category)
    finding.found = positions.count
    if limits.lowerBound == limits.upperBound { finding.limit = limits.lowerBound }
    if outcome == .notMet { finding.above = Array(positions.dropFirst(limits.upperBound)) }
    return finding
  }

  /// Of the categories that have nominees, those beyond the allowed number stand above the limit;
  /// all are named, since any of them may go.
  private func chosen(
    _ rule: SlateRule, _ limit: Int, _ categories: [CategoryID]
  ) -> SlateFinding {
    var used: [CategoryID] = []
    for nomination in slate.nominations
    where categories.contains(nomination.category) && !used.contains(nomination.category) {
      used.append(nomination.category)
    }
    var finding = finding(rule, used.count <= limit ? .met : .notMet)
    (finding.limit, finding.found) = (limit, used.count)
    finding.above = used.dropFirst(limit).flatMap { positions(in: $0) }.sorted()
    finding.categories = used
    return finding
  }

  /// A unit that may not recommend at all has all its nominations above the limit; one that recommends
  /// nobody need not be allowed to.
  private func preconditioned(_ rule: SlateRule, _ condition: Condition) -> SlateFinding {
    if slate.nominations.isEmpty { return finding(rule, .notApplicable) }
    switch evaluation.truth(of: condition.node) {
    case .yes:
      return finding(rule, .met)
    case .no:
      var finding = finding(rule, .notMet)
      finding.above = positions()
      return finding
    case .unknown:
      var finding = finding(rule, .unknown)
      finding.missing = evaluation.missing(for: condition.node)
      return finding
    }
  }

  /// A region that the table lacks is no reason to refuse: people look at it.
  private func allotted(
    _ rule: SlateRule, _ table: AllocationTable, _ category: CategoryID, _ limit: Int?
  ) -> SlateFinding {
    guard let region = slate.unit.region else {
      var finding = finding(rule, .unknown, in: category)
      finding.missing = [.unitRegion]
      finding.found = positions(in: category).count
      return finding
    }
    guard let limit else {
      var finding = finding(rule, .toBeJudged, in: category)
      finding.found = positions(in: category).count
      finding.note = table.absence(of: region)
      return finding
    }
    return counted(rule, category, limit...limit)
  }

  /// A count that is not wholly known may still keep or break the quota.
  private func shared(
    _ rule: SlateRule, _ quota: ShareQuota, _ category: CategoryID?
  ) -> SlateFinding {
    let span = evaluation.span(of: quota.base)
    let low = Int(clamping: quota.limit(of: span?.low.whole ?? 0))
    let high = span?.high.map { Int(clamping: quota.limit(of: $0.whole)) } ?? .max
    var finding = counted(rule, category, low...max(low, high))
    if finding.outcome == .unknown { finding.missing = evaluation.undecided(quota.base) }
    return finding
  }

  /// Kleene's logic over the nominees: what is unknown of some may still keep or break the cap.
  private func capped(
    _ rule: SlateRule, _ condition: Condition, _ category: CategoryID?, _ millionths: Int64
  ) -> SlateFinding {
    let positions = positions(in: category)
    let evaluations = positions.map {
      Evaluation(facts: slate.nominations[$0].facts, submitted: evaluation.submitted)
    }
    let truths = evaluations.map { $0.truth(of: condition.node) }
    let limit = Int(Int64(positions.count) * millionths / 1_000_000)
    let such = zip(positions, truths).filter { $1 == .yes }.map(\.0)
    let open = truths.count { $0 == .unknown }
    let outcome: Outcome =
      such.count > limit ? .notMet : such.count + open > limit ? .unknown : .met
    var finding = finding(rule, outcome, in: category)
    (finding.limit, finding.found) = (limit, such.count)
    finding.above = Array(such.dropFirst(limit))
    if outcome == .unknown {
      var seen: Set<FactID> = []
      finding.missing = evaluations.flatMap { $0.missing(for: condition.node) }
        .filter { seen.insert($0.id).inserted }
    }
    return finding
  }
}

extension Ratio {
  /// Counts are whole numbers from 0 to 10¹²; what is not lies at the nearer end.
  fileprivate var whole: Int64 { min(max(numerator / denominator, 0), ExactDecimal.greatestUnits) }
}
