// error: A provision stands under its clause: Clause("三¶1") { Deadline("2025-02-23") }.
import NoticeKit

let ruleSet = RuleSet("choirs", edition: 2025, version: "1.0.0") {
  Deadline("2025-02-23")
}
