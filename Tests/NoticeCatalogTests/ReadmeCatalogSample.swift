// A sample of README.md beside those of ReadmeSamples.swift, with imports of its own.
import NoticeCatalog
import NoticeInterchange
import NoticeKit

func oneCatalog(
  of path: String, on day: CalendarDate, _ print: (String) -> Void
) throws(RuleSetFileFaults) {
  // sample: one-catalog
  let folder = try RuleSetFolder(at: path)
  let gathering = RuleSetCatalog.bundled.gathering(folder.entries)
  for file in folder.faultyFiles { print(file.message(in: .zh)) }
  for refusal in gathering.refusals { print(refusal.message(in: .zh)) }
  for series in gathering.catalog.allSeries {
    print(series.intake(on: day).message(in: .zh))
  }
  // end of sample
}
