// error: A rule set needs at least one NomineeCategory.
import NoticeKit

let ruleSet = RuleSet("choirs", edition: 2025, version: "1.0.0") {}
