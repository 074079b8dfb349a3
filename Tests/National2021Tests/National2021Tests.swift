import Mutation
import National2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering
import Testing

private let scenarioTable =
  cutOffScenarios + organizationScenarios + siteScenarios + honourScenarios + judgementScenarios

/// Projects are refused under 一¶1, and told why in the notice's own terms.
private func projectsAreRefused(by ruleSet: RuleSet) -> Bool {
  let findings = ruleSet.assess(Nomination(.project, name: "示例项目")).findings
  return findings.map { "\($0.clause) \($0.title(in: .zh))" } == ["一¶1 项目另行评选，此次不报送"]
}

/// What the notice does not name at all is refused where it lists the categories that it takes.
private func unknownCategoryIsRefused(by ruleSet: RuleSet) -> Bool {
  let choir = Nomination(CategoryID("choir"), name: "示例合唱团")
  return ruleSet.assess(choir).findings.map(\.clause) == ["一¶1"]
}

@Suite("National notice of 2021")
struct National2021Tests {
  let ruleSet = RuleSet.nationalCommendation2021

  @Test("Every scenario comes out as stated, and every requirement fails in one")
  func scenarios() {
    #expect(scenarioTable.report(on: ruleSet).problems == [])
  }

  @Test("Every dossier comes out as stated, and every requirement on one fails in one")
  func dossiers() {
    #expect(dossierScenarios.report(on: ruleSet).problems == [])
  }

  @Test("Dull material makes a dossier defective and nobody ineligible")
  func dossierApart() {
    let dull = volunteer.judging("material-vivid", .no)
    #expect(ruleSet.reviewDossier(of: dull, submitted: lastDay).status == .defective)
    #expect(ruleSet.assess(dull, submitted: lastDay).verdict == .eligible)
  }

  @Test("The dossier of a project is refused under section 一 as well")
  func projectDossier() {
    let review = ruleSet.reviewDossier(of: Nomination(.project, name: "示例项目"))
    #expect(review.status == .refused)
    #expect(review.findings.map(\.clause) == ["一¶1"])
  }

  @Test("No quota is stated: a slate is to be judged, and a project in it is over")
  func slates() {
    let many = Slate.counting([.volunteer: 50, .site: 50], from: .nationalSociety)
    #expect(ruleSet.slateRules.isEmpty)
    #expect(ruleSet.reviewSlate(many).status == .awaitingJudgement)
    #expect(ruleSet.reviewSlate(many).findings.map(\.clause) == ["一¶1"])
    let project = ruleSet.reviewSlate(.counting([.project: 1], from: .nationalSociety))
    #expect(project.status == .over)
    #expect(project.findings(.notMet).map(\.clause) == ["一¶1"])
  }

  @Test("A project is refused under section 一")
  func projects() {
    let assessment = ruleSet.assess(Nomination(.project, name: "示例项目"))
    #expect(assessment.verdict == .ineligible)
    #expect(assessment.findings.map(\.clause) == ["一¶1"])
    #expect(assessment.findings.map { $0.title(in: .zh) } == ["项目另行评选，此次不报送"])
    #expect(projectsAreRefused(by: ruleSet))
  }

  @Test("A category that the notice does not know is refused where it lists those it takes")
  func unknownCategories() {
    #expect(unknownCategoryIsRefused(by: ruleSet))
  }

  @Test("Every change of what decides is noticed by a scenario")
  func mutation() {
    let report = MutationReport(
      of: ruleSet, noticedBy: scenarioTable, dossierScenarios,
      StatedOutcome("Projects are refused", projectsAreRefused),
      StatedOutcome("An unknown category is refused", unknownCategoryIsRefused))
    #expect(report.survivors == [])
  }

  @Test("It keeps the contract, with the scenarios that stand here and in the table")
  func contract() {
    #expect(
      RuleSetContract.faults(
        of: ruleSet, scenarios: scenarioTable, dossierScenarios,
        StatedOutcome("Projects are refused", projectsAreRefused),
        StatedOutcome("An unknown category is refused", unknownCategoryIsRefused),
        ScenarioFile("Scenarios/national-commendation@2021.csv", for: ruleSet)) == [])
  }

  @Test("The fingerprint is the reviewed one")
  func fingerprint() {
    #expect(
      ruleSet.fingerprint.description
        == "3e836414b5b1a1501f8715ce334d09b59514d2cec37a5279e80ab29323c98217")
  }
}
