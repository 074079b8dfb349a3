/// How much of a notice's text a rule set accounts for, place by place.
public struct Coverage: Sendable, Hashable {
  /// Everything that the outline holds, in its order, and what claims it.
  public let tokens: [CoverageToken]
  /// Places that the rule set names and the outline lacks.
  public let strayClauses: [String]

  /// The number of things that are claimed.
  public var covered: Int { tokens.count { $0.status.isCovered } }
  /// The number of things there are.
  public var total: Int { tokens.count }
  /// The share that is claimed, from 0 to 1, for display; 0 where there is nothing to claim.
  public var fraction: Double { total == 0 ? 0 : Double(covered) / Double(total) }
  /// Whether everything is claimed and no place is named that the text lacks.
  public var isComplete: Bool { total > 0 && covered == total && strayClauses.isEmpty }
  /// What nothing claims yet, what is pending included.
  public var uncovered: [CoverageToken] { tokens.filter { !$0.status.isCovered } }

  /// The number of things of one kind, claimed and in all.
  public func count(of kind: CoverageToken.Kind) -> (covered: Int, total: Int) {
    let tokens = tokens.filter { $0.kind == kind }
    return (tokens.count { $0.status.isCovered }, tokens.count)
  }
}

/// One thing that a notice's text holds: a place, a figure, a date, a list or a label.
public struct CoverageToken: Sendable, Hashable {
  /// The sorts of thing there are.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A clause, or a paragraph without a number.
    case clause
    /// A figure.
    case figure
    /// A date.
    case date
    /// Things listed side by side.
    case list
    /// A field of a form or a column of a table.
    case label
    /// Rules that are marked as still to be encoded.
    case pending

    /// What it is called.
    public var name: Wording {
      switch self {
      case .clause: Wording("条款", "clauses")
      case .figure: Wording("数字", "figures")
      case .date: Wording("日期", "dates")
      case .list: Wording("列举", "lists")
      case .label: Wording("表格栏目", "labels")
      case .pending: Wording("待编码", "pending")
      }
    }
  }

  /// What claims a thing.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// An encoded value: a criterion, a provision, a category.
    case encoded
    /// A judgement.
    case judged
    /// It only heads places that are claimed.
    case heading
    /// A note says why it states no rule.
    case informational
    /// A note says that the text lacks what it refers to.
    case notInSource = "not-in-source"
    /// A note says that it is still to be encoded.
    case pending
    /// Nothing claims it.
    case unclaimed

    /// Whether it counts as covered.
    public var isCovered: Bool { self != .pending && self != .unclaimed }

    /// What it is called.
    public var name: Wording {
      switch self {
      case .encoded: Wording("已编码", "encoded")
      case .judged: Wording("由人评判", "judged")
      case .heading: Wording("标题", "heading")
      case .informational: Wording("不含规则", "informational")
      case .notInSource: Wording("原文缺", "not in source")
      case .pending: Wording("待编码", "pending")
      case .unclaimed: Wording("未认领", "unclaimed")
      }
    }
  }

  /// The place that holds it.
  public let clause: String
  /// The sort of thing.
  public let kind: Kind
  /// The thing as the outline writes it; for a list, its length; for a clause, its name.
  public let text: String
  /// What claims it.
  public let status: Status
}

extension RuleSet {
  /// How much of the notice's text is accounted for, measured against the committed outline.
  ///
  /// - Complexity: O(*n* · *m*) in the places of the outline and of the rule set.
  public var coverage: Coverage {
    let claims = CoverageClaims(self)
    let places = storage.outline?.places ?? []
    let known = Set(places.map(\.clause))
    var seen: Set<String> = []
    let strays = claims.clauses.filter { !known.contains($0) && seen.insert($0).inserted }
    return Coverage(tokens: places.flatMap(claims.tokens(of:)), strayClauses: strays)
  }
}
