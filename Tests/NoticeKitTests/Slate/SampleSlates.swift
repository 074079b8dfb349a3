import NoticeKit

extension UnitKind {
  static let town = UnitKind("town", "镇", "Towns")
  static let school = UnitKind("school", "学校", "Schools")
  static let stranger = UnitKind("stranger", "其他", "Others")
}

extension CategoryID {
  static let band = CategoryID("band")
}

/// What is known of a unit that sends choirs and soloists to a fair.
enum FairFacts {
  static let group = FactGroup("fair", swiftName: "FairFacts")
  static let members = group.count("members", "会员数", "Members", sumOf: [adults, children])
  static let adults = group.count("adults", "成人", "Adults")
  static let children = group.count("children", "儿童", "Children")
  static let hosts = group.flag("hosts", "办过集市", "Has hosted a fair")
  static let publishes = group.flag("publishes", "发布过活动", "Has published events")
  static let official = group.flag("official", "是干部", "Is an official")
}

/// Two towns, two categories, and totals that add up.
let fairTable = AllocationTable(
  columns: [.choir, .soloist],
  rows: [
    AllocationTable.Row("东镇", 2, 0, total: 2),
    AllocationTable.Row("西镇", 1, 3, total: 4),
  ],
  totals: AllocationTable.Row("总计", 3, 3, total: 6), headings: ["镇", "名额"])

/// 0 for 0, 1 for 1–9, 2 from 10 on; soloists by another count.
let fairFormula = AllocationFormula(
  .init(
    .choir, by: FairFacts.adults, at: "1", .zero(gives: 0), .from(1, to: 9, gives: 1),
    .from(10, gives: 2)),
  .init(.soloist, by: FairFacts.children, at: "2", .zero(gives: 0), .from(1, gives: 3)))

extension RuleSet {
  /// A set that takes choirs and soloists, with one clause on slates.
  static func limiting(@ClauseBuilder _ parts: () -> [ClausePart]) -> RuleSet {
    let clause = Clause("三", parts)
    return RuleSet("village-fairs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "优秀合唱团", "Fine choir", at: "一（一）") {
        Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
      }
      NomineeCategory(.soloist, "优秀独唱", "Fine soloist", at: "一（二）") {
        Clause("1") { Criterion("prizes", SoloistFacts.prizes.atLeast(1)) }
      }
      clause
    }
  }

  /// The status of a slate and each finding in one line: rule, category, outcome, found of limit.
  func summary(of slate: Slate) -> [String] {
    let review = reviewSlate(slate)
    return [review.status.rawValue]
      + review.findings.map { finding in
        let parts: [String?] = [
          finding.id, finding.category?.description, finding.outcome.rawValue,
          finding.found.map { "\($0)/\(finding.limit.map(String.init) ?? "?")" },
          finding.above.isEmpty ? nil : "above \(finding.above)",
          finding.missing.isEmpty ? nil : finding.missing.map(\.id.name).joined(separator: "+"),
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
      }
  }
}

extension Slate {
  /// So many choirs and then so many soloists, from a unit of a kind.
  static func of(
    _ choirs: Int, _ soloists: Int = 0, from kind: UnitKind? = .town, in region: String? = nil,
    _ state: (inout RecommendingUnit) -> Void = { _ in }
  ) -> Slate {
    var unit = RecommendingUnit("示例单位", kind: kind, region: region)
    state(&unit)
    return Slate(
      unit,
      (0..<choirs).map { Nomination(.choir, name: "合唱团\($0)") }
        + (0..<soloists).map { Nomination(.soloist, name: "独唱\($0)") })
  }
}
