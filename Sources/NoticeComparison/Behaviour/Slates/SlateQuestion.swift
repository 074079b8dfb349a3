import NoticeKit

/// What is asked of two editions' limits: a slate that one accepts and that breaks one limit of the
/// other.
struct SlateQuestion {
  private let accepting: SlateSide
  private let refused: SlateLimit?
  private let submitted: CalendarDate?
  private let effort: Effort
  private let counts: SlateCounts
  private let formulas: [Formula]

  /// The number of nominations up to which a slate is built and tried out.
  private static let greatestSlate: Int64 = 1_000

  init(
    accepting: SlateSide, breaking refused: SlateLimit? = nil, submitted: CalendarDate?,
    _ effort: Effort
  ) throws(NotDecided) {
    let limits = accepting.limits
    effort.beginQuestion()
    // What hostile rule sets ask is not even written down where no steps are left.
    for _ in limits where !effort.step() { throw .tooLong }
    let wishes = limits.compactMap { $0.wish(isSuch: false) }
    var distinct: [NomineeWish] = []
    for wish in wishes + [refused?.wish(isSuch: true)].compactMap({ $0 })
    where !distinct.contains(wish) {
      distinct.append(wish)
    }
    var groups: [NomineeGroup] = []
    let spoken = accepting.terms.spoken
    for category in accepting.ruleSet.categories.map(\.id) where spoken.contains(category) {
      groups += try NomineeGroup.groups(
        of: category, granting: distinct, submitted: submitted, effort)
    }
    let asked = (limits + [refused].compactMap { $0 }).compactMap(\.unitCondition)
    let counts = SlateCounts(groups, in: Vocabulary(asked, submitted: submitted))
    var formulas: [Formula] = []
    for limit in limits {
      guard let formula = counts.formula(limit, kept: true) else { throw .beyond }
      formulas.append(formula)
    }
    if let refused {
      guard let formula = counts.formula(refused, kept: false) else { throw .beyond }
      formulas.append(formula)
    }
    self.accepting = accepting
    self.refused = refused
    self.submitted = submitted
    self.effort = effort
    self.counts = counts
    self.formulas = formulas
  }

  /// Whether a slate with so many nominees of a category, or of all, or with more, is accepted.
  func accepts(_ number: Int64, in category: CategoryID?) -> Bool? {
    let enough = counts.vocabulary.relation(counts.nominees(of: category), .atLeast(number), true)
    return switch counts.vocabulary.solve(formulas + [enough], effort) {
    case .found: true
    case .none: false
    case .unknown: nil
    }
  }

  /// The smallest slate with fewer nominations than are given, tried out under both editions.
  func smallest(
    below bound: Int?, refusedBy other: SlateSide
  ) throws(NotDecided) -> SlateWitness? {
    if bound == nil {
      // Where there is none of any size, that is proven.
      if case .none = counts.vocabulary.solve(formulas, effort) { return nil }
    }
    let most = bound.map { Int64($0) - 1 } ?? SlateQuestion.greatestSlate
    var values: [Int: Int64]
    switch solve(atMost: most) {
    case .found(let found): values = found
    case .none where bound == nil: throw .tooLarge
    case .none: return nil
    case .unknown: throw .tooLong
    }
    var (low, high) = (Int64(1), counts.total(values))
    while low < high {
      let middle = low + (high - low) / 2
      switch solve(atMost: middle) {
      case .found(let smaller):
        values = smaller
        high = counts.total(smaller)
      case .none: low = middle + 1
      // The smallest so far is an example still.
      case .unknown: low = high
      }
    }
    return try witness(values, refusedBy: other)
  }

  /// A solution with so many nominees in all, or fewer.
  private func solve(atMost number: Int64) -> SearchOutcome {
    let few = counts.vocabulary.relation(counts.nominees(of: nil), .atMost(number), true)
    return counts.vocabulary.solve(formulas + [few], effort)
  }

  private func witness(
    _ values: [Int: Int64], refusedBy other: SlateSide
  ) throws(NotDecided) -> SlateWitness {
    var unit = RecommendingUnit("例证", kind: accepting.kind, region: accepting.region)
    for (id, value) in try counts.vocabulary.statements(values, effort).facts { unit[id] = value }
    var slate = Slate(unit, counts.nominations(values))
    // Of a region that a table lacks, a review looks at every row for the one that is meant.
    if other.silence != nil, !effort.step(other.terms.tables.reduce(0) { $0 + $1.steps }) {
      throw .tooLong
    }
    guard isShown(by: slate, other) else { throw .unconfirmed }
    for id in unit.facts.keys.sorted() {
      var without = slate
      without.unit[id] = nil
      if isShown(by: without, other) { slate = without }
    }
    let broken = other.ruleSet.reviewSlate(slate, submitted: submitted).findings(.notMet)
    return SlateWitness(slate: slate, submitted: submitted, broken: broken)
  }

  private func isShown(by slate: Slate, _ other: SlateSide) -> Bool {
    accepting.ruleSet.reviewSlate(slate, submitted: submitted).status == .within
      && other.ruleSet.reviewSlate(slate, submitted: submitted).status == .over
  }
}

extension SlateLimit {
  /// What is favourable of a nominee where it caps a share of them.
  fileprivate func wish(isSuch: Bool) -> NomineeWish? {
    guard case .cap(let condition, let category, _) = self else { return nil }
    return NomineeWish(condition, isSuch: isSuch, among: category)
  }
}

extension NotDecided {
  static let tooLarge = NotDecided(
    reason: Wording("例证须有逾1000份推荐", "an example would need more than 1000 nominations"))
}
