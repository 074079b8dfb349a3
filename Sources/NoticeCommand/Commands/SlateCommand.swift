import NoticeInterchange
import NoticeKit
import NoticeReports
import SciTechVolunteering

extension CommandRun {
  /// `notices slate`: what each unit of a file hands in, against the notice's quotas and limits.
  func slate() throws(CommandFailure) -> CommandOutput {
    let ruleSet = try ruleSet()
    let category = try screenedCategory(in: ruleSet)
    let file = slates(in: try bytes(of: call.operands.last ?? ""), for: ruleSet, of: category)
    let reviewed = ReviewedSlates(file, by: ruleSet, submitted: call.submitted)
    let code = reviewed.faults.isEmpty ? CommandExitCode.success : .faultsFound
    switch call.format {
    case .text:
      var report = SlateReport(reviewed, in: language)
      report.otherTitles = otherTitles(for: ruleSet)
      return CommandOutput(.report(report.document), exitCode: code)
    case .json:
      return CommandOutput(
        .verbatim(JSONWriter().lines(reviewed.jsonLines(in: language))), exitCode: code)
    }
  }

  /// Reads slates, with the words of the other editions too where its own leave something unread.
  private func slates(
    in bytes: [UInt8], for ruleSet: RuleSet, of category: CategoryID?
  ) -> SlateFile {
    let file = slateReader(for: ruleSet, of: category).read(bytes)
    let others = environment.catalog.otherEditions(of: ruleSet)
    if file.faults.isEmpty || others.isEmpty { return file }
    let wider = slateReader(for: ruleSet, also: others, of: category).read(bytes)
    return wider.faults.count < file.faults.count ? wider : file
  }

  /// A reader that knows the domain's kinds of unit and their facts.
  func slateReader(
    for ruleSet: RuleSet, also others: [RuleSet] = [], of category: CategoryID? = nil
  ) -> SlateReader {
    SlateReader(
      for: ruleSet, also: others, kinds: UnitKind.all, facts: UnitFacts.all, category: category)
  }
}
