import Foundation
import NoticeInterchange
import NoticeKit

// ThirdPartyFile FILE: the same notice from its file alone, its facts stated by name.
guard let path = CommandLine.arguments.dropFirst().first,
  let file = FileManager.default.contents(atPath: path)
else {
  print("ThirdPartyFile FILE, a rule set that can be read")
  exit(64)
}
let reading = RuleSetReader().read([UInt8](file))
for fault in reading.faults { print(fault.message(in: .zh)) }
guard let award = reading.ruleSet, let rooms = award.categories.first else { exit(1) }

var room = Nomination(rooms.id, name: "示例书屋")
try room.state("books", as: .count(1500), in: rooms)
try room.state("开放日期", as: .date(.month(year: 2028, month: 3)), in: rooms)
room.judge("welcoming", .yes)
for volunteers in [20, 19, 10, 9] {
  try room.state("志愿者人数", as: .count(Int64(volunteers)), in: rooms)
  let assessment = award.assess(room, submitted: CalendarDate("2030-06-30"))
  let reasons = assessment.findings(.notMet).map { "；\($0.clause) \($0.change(in: .zh))" }
  print("\(room.name) \(volunteers)：\(assessment.verdict)\(reasons.joined())")
}
