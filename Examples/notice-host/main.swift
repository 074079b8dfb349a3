import Foundation
import NoticeCatalog
import NoticeInterchange
import NoticeKit

// notice-host FOLDER DAY NOMINATIONS: takes up the rule sets of a folder beside the bundled ones, tells what
// is open on a day, and assesses nominations (CSV or JSON Lines) by it.
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3, let day = CalendarDate(arguments[1]) else {
  print(
    "notice-host FOLDER DAY NOMINATIONS, such as: notice-host Notices 2030-06-30 nominations.jsonl")
  exit(64)
}
guard let nominations = FileManager.default.contents(atPath: arguments[2]) else {
  print("读不到“\(arguments[2])”；请给出报送文件（CSV 或 JSON Lines）")
  exit(66)
}

do throws(RuleSetFileFaults) {
  let folder = try RuleSetFolder(at: arguments[0])
  let gathering = RuleSetCatalog.bundled.gathering(folder.entries)
  for problem in folder.faultyFiles { print(problem.message(in: .zh)) }
  for problem in gathering.refusals { print(problem.message(in: .zh)) }

  let catalog = gathering.catalog
  for series in catalog.allSeries { print(series.intake(on: day).message(in: .zh)) }

  for ruleSet in catalog.open(on: day) {
    let file = NominationReader(for: ruleSet).read([UInt8](nominations))
    for fault in file.allFaults { print(fault.message(in: .zh)) }
    for record in file.records {
      let assessment = ruleSet.assess(record.nomination, submitted: record.submitted ?? day)
      print("\n\(ruleSet.id)｜\(record.nomination.name)｜\(assessment.verdict.label.zh)")
      for finding in assessment.findings(.notMet, .unknown, .toBeJudged) {
        print("\(finding.clause)｜\(finding.title(in: .zh))｜\(finding.change(in: .zh))")
      }
    }
  }
} catch {
  for fault in error.faults { print(fault.message(in: .zh)) }
  exit(66)
}
