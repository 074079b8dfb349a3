import NoticeCatalog
import NoticeKit
import SciTechVolunteering

// A notice of its own beside the bundled ones, in one catalog.
let catalog = RuleSetCatalog(RuleSetCatalog.bundled.ruleSets + [.libraryAward2030])
print(catalog.ruleSets.map(\.id.description).joined(separator: ", "))

var room = Nomination(.readingRoom, name: "示例书屋")
room[RoomFacts.openSince] = .month(year: 2028, month: 3)
room.judge("welcoming", .yes)
for books in [2000, 1999, 1499] {
  room[RoomFacts.books] = books
  let assessment = RuleSet.libraryAward2030.assess(room, submitted: CalendarDate("2030-06-30"))
  let reasons = assessment.findings(.notMet).map { "\($0.clause) \($0.change(in: .zh))" }
  print(books, assessment.verdict, reasons.joined(separator: "；"))
}

var team = Nomination(.organization, name: "示例队")
team[OrganizationFacts.registeredVolunteers] = 19
let bundled = try catalog.ruleSet(named: "national-commendation@2024")
print(bundled.assess(team).finding("registered-volunteers")?.change(in: .zh) ?? "")
