import NoticeInterchange
import NoticeKit

extension CommandRun {
  /// `notices export`: a rule set as the JSON that every command takes in place of its id.
  func export() throws(CommandFailure) -> CommandOutput {
    if let form = call.options[.as], form != "json" {
      throw failure(
        .unfitValue(
          .as, found: form, expected: Wording("json", "json"),
          mend: Wording("写 json", "write json")))
    }
    return CommandOutput(.verbatim(RuleSetFile.json(of: try ruleSet())))
  }
}
