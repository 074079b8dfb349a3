import NoticeInterchange
import NoticeKit
import NoticeReports

extension CommandRun {
  /// `notices show`: a notice as a checklist, or its whole rule set as JSON.
  func show() throws(CommandFailure) -> CommandOutput {
    let ruleSet = try ruleSet()
    let category = try chosenCategory(in: ruleSet)
    switch call.format {
    case .text:
      let report = ChecklistReport(of: ruleSet, category: category?.id, in: language)
      return CommandOutput(.report(report.document))
    case .json:
      let json = ruleSet.json(only: category?.id)
      return CommandOutput(.verbatim(JSONWriter(.pretty).text(json) + "\n"))
    }
  }
}
