import NoticeKit
import Seeded

extension RandomRuleSet {
  mutating func slateRule() -> SlateRule {
    let scope = random.pick([SlateScope.inAll, .inEachCategory, .inCategory(.choir)])
    let count = RandomFacts.unitCount
    let percent: DecimalLiteral = random.pick(["5", 20, "12.5000", "0.0001"])
    let share = percent.value?.units(atScale: 4) ?? -1
    let body: SlateRuleBody =
      switch random.int(0...7) {
      case 0: .maximum(random.int(0...20), scope)
      case 1: .categories(atMost: 1, of: [.choir, .soloist])
      case 2: .refused([.soloist])
      case 3: .precondition(Condition(.compares(count, .atLeast(Int64(random.int(0...9))))))
      case 4:
        .allocation(
          AllocationTable(
            columns: [.choir, .soloist],
            rows: [.init(region: "甲市", cells: [1, 2], total: often() ? 3 : nil)],
            totals: often() ? .init(region: "合计", cells: [1, 2], total: 3) : nil,
            headings: often() ? ["地区"] : []))
      case 5:
        .formula(
          AllocationFormula(columns: [
            .init(
              category: .choir, fact: count, place: often() ? "注1" : "",
              bands: [.from(0, to: 9, gives: 1), .from(10, gives: 2)])
          ]))
      case 6:
        .shareOfCount(
          ShareQuota(
            base: count, millionths: share,
            rounding: random.pick(QuotaRounding.allCases), minimum: random.int(0...2)), scope)
      default:
        .shareOfNominees(
          condition(depth: 0), among: .choir, millionths: share)
      }
    var rule = SlateRule(
      id(),
      kinds: often() ? [UnitKind("city-society", "市学会", "City society", aliases: ["学会"])] : [],
      body)
    switch body {
    case .shareOfCount, .shareOfNominees: rule.percent = percent
    default: break
    }
    if rarely() { rule.ownTitle = wording() }
    if rarely() { rule.readings = [Reading(random.oddText(), random.oddText())] }
    return rule
  }
}
