import NoticeKit

let (team, choir, site) = (CategoryID("team"), CategoryID("choir"), CategoryID("site"))

private let society = UnitKind("society", "学会", "Society")
private let city = UnitKind("city", "市", "City")

/// What the rules of ``slateAward`` ask of units and nominees.
enum SlateFacts {
  private static let unit = FactGroup("unit", swiftName: "SlateFacts")
  static let members = unit.count("members", "人数", "Members")
  static let songs = unit.count("songs", "曲目", "Songs")
  private static let nominee = FactGroup("nominee", swiftName: "SlateFacts")
  static let official = nominee.flag("official", "为公务员", "Is an official")
}

/// A notice that has a rule on slates of every shape, and nothing else.
let slateAward = RuleSet("award", edition: 2030, version: "1.0.0") {
  for (id, zh, en) in [(team, "队伍", "Team"), (choir, "合唱团", "Choir"), (site, "社区", "Site")] {
    NomineeCategory(id, zh, en, at: "一") {
      Clause("1") { Criterion("official", SlateFacts.official.doesNotHold) }
    }
  }
  Clause("二") {
    Quota("society-quota", for: society, atMost: 2, .inEachCategory)
    Quota("quota-of-all", atMost: 9, .inAll)
    AnyCategories("any-one", for: society, atMost: 1, of: team, choir)
    RefusedCategories("no-sites", for: society, of: site)
    UnitPrecondition("enough-members", for: society, that: SlateFacts.members.atLeast(10))
    Quota(
      "member-share", for: society, atMostPercent: 2.5, of: SlateFacts.members, rounded: .down,
      minimum: 1, .inAll)
    ShareCap(
      "officials", for: society, atMostPercent: 20, among: team, that: SlateFacts.official.holds)
  }
  Clause("附件1") {
    Allotment("allotment", for: city, table: table)
    Allotment("formula", for: city, formula: formula)
  }
}

private let table = AllocationTable(
  columns: [team, choir],
  rows: [.init("东市", 2, 1, total: 3), .init("西市", 1, 0, total: 1)],
  totals: .init("合计", 3, 1, total: 4))

private let formula = AllocationFormula(
  .init(
    team, by: SlateFacts.members,
    .zero(gives: 0), .from(1, to: 99, gives: 1), .from(100, gives: 2)),
  .init(choir, by: SlateFacts.songs, .from(0, gives: 1)))
