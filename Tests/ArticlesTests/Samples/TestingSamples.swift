// The samples of TestingANotice.
import National2021
import National2024
import NoticeComparison
import NoticeKit
import NoticeTesting
import SciTechVolunteering

func failedScenario(_ print: Printed) {
  let day = submissionDay
  let organization = knownOrganization
  // sample: failed-scenario
  let registered = OrganizationFacts.registeredVolunteers
  let table = ScenarioTable([
    Scenario("20 volunteers pass", organization, on: day, is: .eligible),
    Scenario("19 pass as well", organization.stating(registered, 19), on: day, is: .eligible),
  ])
  let report = table.report(on: .nationalCommendation2024)
  for failure in report.failures { print(failure) }
  print(report.neverFailing.contains { $0.id == "activities" })
  // end of sample
}

func slatesAndDossiers(_ print: Printed) {
  let complete = knownOrganization.stating(DossierFacts.formats, ["word", "stamped-scan"])
  // sample: slates-and-dossiers
  let slates = SlateScenarioTable.quota(
    2, inEachOf: [.volunteer, .organization, .project, .site], for: .nationalSociety,
    by: "society-quota")
  let dossiers = DossierScenarioTable.deadline(CalendarDate("2025-02-23"), of: complete)
  for report in [
    slates.report(on: .nationalCommendation2024), dossiers.report(on: .nationalCommendation2024),
  ] {
    print(report.count, report.failures.count)
  }
  // end of sample
}

func reviewedLog(_ print: Printed) {
  let (lastYear, thisYear) = (RuleSet.nationalCommendation2021, RuleSet.nationalCommendation2024)
  let kept = ChangeLog(from: lastYear, to: thisYear).text(in: .zh)
  // sample: reviewed-log
  let reviewed = ReviewedChangeLog(kept, in: .zh)
  print(reviewed.problems(from: lastYear, to: thisYear).count)
  // end of sample
}
