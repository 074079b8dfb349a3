import NoticeInterchange
import NoticeKit
import NoticeTesting
import Seeded

extension SplitMix64 {
  /// Reads nominations and assesses them.
  mutating func readNominations(_ bytes: [UInt8], under notice: Corpus.Notice) -> Try.Result {
    let file = notice.nominations.read(bytes)
    var result = Try.Result(isTaken: !file.records.isEmpty, faults: file.allFaults.count)
    for record in file.records.prefix(20) {
      let assessment = notice.ruleSet.assess(record.nomination, submitted: record.submitted)
      if once(in: 8) {
        _ = assessment.findings.map { $0.change(in: .zh) }
        _ = notice.ruleSet.reviewDossier(of: record.nomination, submitted: record.submitted)
      }
      if once(in: 8) { result.problem = troubleOfWriting(record, under: notice) }
    }
    result.problem = result.problem ?? trouble(of: file)
    return result
  }

  /// Reads slates and reviews them.
  mutating func readSlates(_ bytes: [UInt8], under notice: Corpus.Notice) -> Try.Result {
    let file = notice.slates.read(bytes)
    var result = Try.Result(isTaken: !file.slates.isEmpty, faults: file.faults.count)
    for record in file.slates {
      _ = notice.ruleSet.reviewSlate(record.slate, submitted: record.submitted).advice
    }
    if file.slates.isEmpty, file.faults.isEmpty { result.problem = "nothing is said of a file" }
    if !file.unreadRows.isEmpty, file.faults.isEmpty { result.problem = "a row is lost" }
    return result
  }

  /// Reads tables of scenarios and runs them.
  func readScenarios(_ bytes: [UInt8], under notice: Corpus.Notice) -> Try.Result {
    let file = ScenarioFile(bytes, for: notice.ruleSet)
    let count = file.report(on: notice.ruleSet).count
    let isSilent = count == 0 && file.faults.isEmpty
    return Try.Result(
      isTaken: count > 0, faults: file.faults.count,
      problem: isSilent ? "nothing is said of a file" : nil)
  }

  private func trouble(of file: NominationFile) -> String? {
    let rows = file.records.map(\.row)
    if rows != Set(rows).sorted() { return "rows out of order" }
    if file.allFaults.contains(where: { $0.message(in: .zh).isEmpty }) {
      return "a fault without a message"
    }
    if file.records.isEmpty, file.faults.isEmpty { return "nothing is said of a file" }
    if file.skippedRows > 0, file.faults.isEmpty { return "a row is lost" }
    return nil
  }

  /// What is read of a nomination can be written, and is read again as it was.
  private func troubleOfWriting(
    _ record: NominationRecord, under notice: Corpus.Notice
  ) -> String? {
    let line = NominationWriter().line(record.nomination, submitted: record.submitted)
    let again = notice.nominations.readJSONLines(Array(line.utf8)).records.first
    return again?.nomination == record.nomination && again?.submitted == record.submitted
      ? nil : "what is written of a nomination is not read as it: \(line)"
  }
}
