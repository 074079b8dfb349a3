import NoticeInterchange
import NoticeKit
import NoticeReports
import NoticeTesting

extension CommandRun {
  /// `notices check`: faults, coverage, and the outline against the text and scenarios where these are
  /// given.
  func check() throws(CommandFailure) -> CommandOutput {
    let ruleSet = try ruleSet()
    let check = RuleSetCheck(
      ruleSet, text: try noticeText(), scenarios: try scenarioReport(on: ruleSet))
    let code = check.isClean ? CommandExitCode.success : .faultsFound
    switch call.format {
    case .text:
      let report = RuleSetCheckReport(check, in: language)
      return CommandOutput(.report(report.document), exitCode: code)
    case .json:
      let text = JSONWriter(.pretty).text(check.json(in: language)) + "\n"
      return CommandOutput(.verbatim(text), exitCode: code)
    }
  }

  private func scenarioReport(
    on ruleSet: RuleSet
  ) throws(CommandFailure) -> ScenarioFileReport? {
    guard let path = call.options[.scenarios] else { return nil }
    return ScenarioFile(try bytes(of: path), for: ruleSet).report(on: ruleSet)
  }

  /// The text of the notice, where a file of it is given.
  func noticeText() throws(CommandFailure) -> String? {
    guard let path = call.options[.text] else { return nil }
    let bytes = try bytes(of: path)
    do throws(InterchangeFault) {
      return try DecodedText(decoding: bytes).text
    } catch {
      throw .undecodable(
        path, Wording(error.message(in: .zh), error.message(in: .en)))
    }
  }
}
