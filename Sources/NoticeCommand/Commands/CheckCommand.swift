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

  /// The text of the notice, where a file of it is given; one without any place of a notice is none.
  func noticeText() throws(CommandFailure) -> String? {
    guard let path = call.options[.text] else { return nil }
    let text = try text(of: try bytes(of: path, atMost: Self.greatestText), at: path)
    if OutlineReader.read(text).places.isEmpty { throw .withoutPlaces(path) }
    return text
  }

  /// The largest text of a notice that is read: 1 MiB, as of rule sets.
  private static var greatestText: Int { RuleSetReader.greatestSize }

  private func text(of bytes: [UInt8], at path: String) throws(CommandFailure) -> String {
    do throws(InterchangeFault) {
      return try DecodedText(decoding: bytes).text
    } catch {
      throw .undecodable(path, Wording(error.message(in: .zh), error.message(in: .en)))
    }
  }
}
