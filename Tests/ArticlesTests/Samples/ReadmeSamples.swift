// The samples of README.md; GettingStarted shows the first one too.
// sample: first-assessment
import National2024
// sample pauses
import NoticeCatalog
import NoticeInterchange
// sample goes on
import NoticeKit
import SciTechVolunteering

// sample pauses
func firstAssessment(_ print: Printed) {
  // sample goes on
  var nomination = Nomination(.organization, name: "示例市农技协科技志愿服务队")
  nomination[OrganizationFacts.registeredVolunteers] = 18
  nomination[OrganizationFacts.activeVolunteers] = 10
  nomination[OrganizationFacts.establishedOn] = .month(year: 2022, month: 1)
  nomination[HonourFacts.nationalYears] = [2018]
  let assessment = RuleSet.nationalCommendation2024.assess(
    nomination, submitted: CalendarDate("2025-02-20"))
  print("\(assessment.verdict)")
  for finding in assessment.findings(.notMet, .unknown) {
    print("\(finding.clause)｜\(finding.title(in: .zh))｜\(finding.change(in: .zh))")
  }
  // end of sample
}

func oneCatalog(
  of path: String, on day: CalendarDate, _ print: Printed
) throws(RuleSetFileFaults) {
  // sample: one-catalog
  let folder = try RuleSetFolder(at: path)
  let gathering = RuleSetCatalog.bundled.gathering(folder.entries)
  for file in folder.faultyFiles { print(file.message(in: .zh)) }
  for refusal in gathering.refusals { print(refusal.message(in: .zh)) }
  let intake = gathering.catalog.intake(ofSeries: "national-commendation", on: day)
  print(intake.message(in: .zh))
  // end of sample
}

// The category of a notice, as its module declares it.
// sample: add-a-notice
let organization = NomineeCategory(
  .organization, "最佳志愿服务组织", "Best organization", at: "一（二）"
) {
  Clause("1") {
    Criterion("established", OrganizationFacts.establishedFor.atLeast(years: 3))
    Criterion("registered-volunteers", OrganizationFacts.registeredVolunteers.atLeast(20))
      .inPrinciple(floor: OrganizationFacts.registeredVolunteers.atLeast(10))
    Judgement("sound-rules", asks: "制度是否健全？", "Are its rules sound?")
  }
}
// end of sample
