import Foundation
import LibraryAward
import LibraryFacts
import NoticeCatalog
import NoticeComparison
import NoticeInterchange
import NoticeKit
import SciTechVolunteering

// ThirdPartyNotice FILE [--renew]: a notice of one's own beside the bundled ones.
let award = RuleSet.libraryAward2030
let catalog = try RuleSetCatalog.bundled.adding(award)
print(catalog.ruleSets.map(\.id.description).joined(separator: ", "))
for day in ["2030-05-07", "2030-06-30", "2030-07-01"].compactMap({ CalendarDate($0) }) {
  print(catalog.intake(ofSeries: "library-award", on: day).message(in: .zh))
}

// Assessed: in principle 20 volunteers, never below 10.
var room = Nomination(.readingRoom, name: "示例书屋")
room[RoomFacts.books] = 1500
room[RoomFacts.openSince] = .month(year: 2028, month: 3)
room.judge("welcoming", .yes)
for volunteers in [20, 19, 10, 9] {
  room[RoomFacts.volunteers] = volunteers
  let assessment = award.assess(room, submitted: CalendarDate("2030-06-30"))
  let reasons = assessment.findings(.notMet).map { "；\($0.clause) \($0.change(in: .zh))" }
  print("\(room.name) \(volunteers)：\(assessment.verdict)\(reasons.joined())")
}

// Compared with a bundled one, which sets no floor under its 20.
let national = try catalog.ruleSet(named: "national-commendation@2024")
let log = ChangeLog(from: national, to: award)
for entry in log.only(for: .organization).entries where entry.id == "registered-volunteers" {
  print("\(entry.id)：\(entry.direction.label.zh)")
  for side in [entry.old, entry.new] {
    print("  \(side?.clause ?? "") \(side?.words.zh ?? "")")
  }
}

// Written as JSON, which is kept beside the package.
guard let path = CommandLine.arguments.dropFirst().first else { exit(64) }
let json = RuleSetFile.json(of: award)
if CommandLine.arguments.contains("--renew") {
  try Data(json.utf8).write(to: URL(fileURLWithPath: path))
} else if try Data(contentsOf: URL(fileURLWithPath: path)) != Data(json.utf8) {
  print("\(path) is stale; write it anew with --renew")
  exit(1)
}
