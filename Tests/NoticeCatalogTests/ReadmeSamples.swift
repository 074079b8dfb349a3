// The samples of README.md, compiled and run; the marked regions are compared with it to the letter.
// sample: first-assessment
import National2024
import NoticeKit
import SciTechVolunteering

func firstAssessment(_ print: (String) -> Void) {
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

func addedNotice() -> NomineeCategory {
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
  return organization
}
