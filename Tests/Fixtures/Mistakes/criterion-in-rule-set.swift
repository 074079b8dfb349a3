// error: A requirement stands under its clause: Clause("三¶2") { Criterion(…) }.
import NoticeKit

let facts = FactGroup("choir", swiftName: "Facts")
let registered = facts.flag("registered", "已登记", "Registered")

let ruleSet = RuleSet("choirs", edition: 2025, version: "1.0.0") {
  Criterion("registered", registered.holds)
}
