// error: A rule on slates stands under its clause: Clause("三¶2") { Quota(…) }.
import NoticeKit

let ruleSet = RuleSet("choirs", edition: 2025, version: "1.0.0") {
  Quota("quota", for: UnitKind("town", "镇", "Town"), atMost: 3, .inEachCategory)
}
