import NoticeInterchange
import NoticeKit
import NoticeReports

extension CommandRun {
  /// `notices screen`: a roster assessed, row by row.
  func screen() throws(CommandFailure) -> CommandOutput {
    let ruleSet = try ruleSet()
    let category = try chosenCategory(in: ruleSet)
    let bytes = try bytes(of: call.operands.last ?? "")
    let file = read(bytes, for: ruleSet, category: category?.id)
    let roster = ScreenedRoster(file, by: ruleSet, submitted: call.submitted)
    let nominee = try chosenNominee(in: roster)
    switch call.format {
    case .text:
      return CommandOutput(
        .report(report(on: roster, only: nominee)), exitCode: exitCode(of: roster))
    case .json:
      let lines = nominee.map { [$0.json(by: ruleSet, in: language)] } ?? roster.jsonLines(language)
      let text = lines.map { JSONWriter().text($0) + "\n" }.joined()
      return CommandOutput(
        .verbatim(text), remarks: remarks(on: roster), exitCode: exitCode(of: roster))
    }
  }

  /// Reads a roster, with the words of the other editions too where its own leave something unread.
  ///
  /// They come second, since what one edition calls by one name may be two things in another.
  private func read(
    _ bytes: [UInt8], for ruleSet: RuleSet, category: CategoryID?
  ) -> NominationFile {
    let file = NominationReader(for: ruleSet, category: category).read(bytes)
    let others = environment.catalog.ruleSets.reversed().filter {
      $0.id.series == ruleSet.id.series && $0.id != ruleSet.id
    }
    if file.allFaults.isEmpty || others.isEmpty { return file }
    let wider = NominationReader(for: ruleSet, also: others, category: category).read(bytes)
    return wider.allFaults.count < file.allFaults.count ? wider : file
  }

  private func report(on roster: ScreenedRoster, only nominee: ScreenedNominee?) -> ReportDocument {
    if let nominee {
      var document = AssessmentReport(nominee.assessment, by: roster.ruleSet, in: language).document
      if !nominee.faults.isEmpty {
        let title = language.say("填写有误（\(nominee.faults.count)处）", "Filled in wrongly")
        let items = nominee.faults.map {
          ReportItem(ReportLine($0.message(in: language)))
        }
        document.blocks += [.heading(level: 1, [.caution(title)]), .bullets(items)]
      }
      return document
    }
    var report = RosterReport(roster, in: language)
    report.explains = call.has(.explain)
    return report.document
  }

  private func chosenNominee(
    in roster: ScreenedRoster
  ) throws(CommandFailure) -> ScreenedNominee? {
    guard let row = call.row else { return nil }
    guard let nominee = roster.nominees.first(where: { $0.row == row }) else {
      throw failure(.noSuchRow(row, known: roster.nominees.map(\.row)))
    }
    return nominee
  }

  private func exitCode(of roster: ScreenedRoster) -> CommandExitCode {
    roster.allFaults.isEmpty ? .success : .faultsFound
  }

  private func remarks(on roster: ScreenedRoster) -> [String] {
    let count = roster.allFaults.count
    guard count > 0 else { return [] }
    return [
      language.say(
        "\(count)处填写有误，见各行的 faults。",
        "\(count) filled in wrongly; see the faults of each row.")
    ]
  }
}
