// The samples of TestingANotice.
import HenanCommendation2021
import National2021
import National2024
import NoticeComparison
import NoticeInterchange
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
  for requirement in report.neverFailing.prefix(2) { print("never fails:", requirement) }
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

func singleScenarios(_ print: Printed) {
  let complete = knownOrganization.stating(DossierFacts.formats, ["word", "stamped-scan"])
  // sample: single-scenarios
  let dossiers = DossierScenarioTable([
    DossierScenario(
      "no scan", complete.stating(DossierFacts.formats, ["word"]), on: CalendarDate("2025-02-23"),
      is: .incomplete, notMet: ["format-stamped-scan"])
  ])
  let slates = SlateScenarioTable([
    SlateScenario(
      "a society with 3 teams and 1 project",
      .counting([.organization: 3, .project: 1], from: .nationalSociety), is: .over,
      notMet: ["society-quota/organization"], above: [2])
  ])
  let honoured = StatedOutcome("of 11 teams the last is one too many") { ruleSet in
    let list = (1...11).map { Nomination(.organization, name: "示例队\($0)") }
    return ruleSet.reviewHonours(list).contains {
      $0.honours.category == .organization && $0.above == [10]
    }
  }
  print(dossiers.failures(on: .nationalCommendation2024).count)
  print(slates.failures(on: .nationalCommendation2024).count)
  print(honoured.failures(on: .henanCommendation2021).count)
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

private let csv = """
  情形,名称,注册人数,理由:registered-volunteers,预期结论,预期结果
  20人，达到,示例甲队,20,,符合条件,
  19人，须说明理由,示例乙队,19,,需说明理由,registered-volunteers=不符合
  10人，已说明理由,示例丙队,10,山区小队,符合条件,registered-volunteers=例外
  """

func scenariosAsCSV(_ print: Printed) {
  // sample: scenarios-as-csv
  let csv = """
    情形,名称,注册人数,理由:registered-volunteers,预期结论,预期结果
    20人，达到,示例甲队,20,,符合条件,
    19人，须说明理由,示例乙队,19,,符合条件,
    约10人,示例丙队,约10,山区小队,符合条件,registered-volunteers=例外
    """
  let table = ScenarioFile(Array(csv.utf8), for: .sampleAward)
  for failure in table.failures(on: .sampleAward) { print(failure.message(in: .zh)) }
  // end of sample
}

func askedContract(_ print: Printed) {
  let table = ScenarioFile(Array(csv.utf8), for: .sampleAward)
  // sample: asked-contract
  for fault in RuleSetContract.faults(of: .sampleAward, scenarios: table) {
    print(fault.message(in: .zh))
  }
  // end of sample
}
