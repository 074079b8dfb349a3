// error: A requirement stands under its clause: Clause("三¶2") { Judgement(…) }.
import NoticeKit

let ruleSet = RuleSet("award", edition: 2030, version: "1.0.0") {
  Judgement("sound", asks: "是否健全？", "Is it sound?")
}
