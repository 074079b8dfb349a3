import NoticeInterchange
import NoticeKit
import NoticeReports
import SciTechVolunteering

extension CommandRun {
  /// `notices screen`: a roster assessed, row by row.
  func screen() throws(CommandFailure) -> CommandOutput {
    let ruleSet = try ruleSet()
    let category = try screenedCategory(in: ruleSet)
    let bytes = try bytes(of: call.operands.last ?? "")
    let file = read(bytes, for: ruleSet, category: category)
    let roster = ScreenedRoster(file, by: ruleSet, only: category, submitted: call.submitted)
    guard let row = try chosenRow(in: roster) else {
      return output(faults: roster.allFaults, json: roster.jsonLines(language)) {
        var report = RosterReport(roster, in: language)
        report.explains = call.has(.explain)
        report.otherTitles = otherTitles(for: ruleSet)
        return report.document
      }
    }
    return output(faults: row.allFaults, json: row.jsonLines(by: ruleSet, in: language)) {
      let titles = otherTitles(for: ruleSet)
      return RosterRowReport(row, by: ruleSet, in: language, otherTitles: titles).document
    }
  }

  private func output(
    faults: [InterchangeFault], json: @autoclosure () -> [JSONValue], report: () -> ReportDocument
  ) -> CommandOutput {
    let code = faults.isEmpty ? CommandExitCode.success : .faultsFound
    switch call.format {
    case .text: return CommandOutput(.report(report()), exitCode: code)
    case .json:
      let text = JSONWriter().lines(json())
      return CommandOutput(.verbatim(text), remarks: remarks(on: faults), exitCode: code)
    }
  }

  /// Reads a roster, with the words of the other editions too where its own leave something unread.
  ///
  /// Columns on the recommending unit, which `slate` reads, are no mistake here. The other editions
  /// come second, since what one edition calls by one name may be two things in another.
  private func read(
    _ bytes: [UInt8], for ruleSet: RuleSet, category: CategoryID?
  ) -> NominationFile {
    let columns = UnitFacts.all.flatMap(\.headings)
    let file = NominationReader(for: ruleSet, category: category, keeping: columns).read(bytes)
    let others = environment.catalog.otherEditions(of: ruleSet)
    if file.allFaults.isEmpty || others.isEmpty { return file }
    let wider = NominationReader(
      for: ruleSet, also: others, category: category, keeping: columns
    ).read(bytes)
    return wider.allFaults.count < file.allFaults.count ? wider : file
  }

  /// The row that `--row` names; a file that has no rows at all is told by its faults.
  private func chosenRow(in roster: ScreenedRoster) throws(CommandFailure) -> RosterRow? {
    guard let number = call.row else { return nil }
    if let row = roster.row(number) { return row }
    if roster.rows.isEmpty, roster.leftOut == 0, !roster.allFaults.isEmpty { return nil }
    throw failure(.noSuchRow(number, known: roster.rows))
  }

  private func remarks(on faults: [InterchangeFault]) -> [String] {
    guard !faults.isEmpty else { return [] }
    return [
      language.say(
        "\(faults.count)处填写有误，见各行的 faults。",
        "\(faults.count) filled in wrongly; see the faults of each row.")
    ]
  }
}
