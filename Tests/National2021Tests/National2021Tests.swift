import National2021
import NoticeKit
import NoticeTesting
import SciTechVolunteering
import Testing

@Suite("National notice of 2021")
struct National2021Tests {
  let ruleSet = RuleSet.nationalCommendation2021

  @Test("Every scenario comes out as stated, and every requirement fails in one")
  func scenarios() {
    let table =
      cutOffScenarios + organizationScenarios + siteScenarios + honourScenarios
      + judgementScenarios
    #expect(table.report(on: ruleSet).problems == [])
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
  }

  @Test("The rule set has no faults")
  func faults() {
    #expect(ruleSet.faults.map(\.description) == [])
  }

  @Test("The fingerprint is the reviewed one")
  func fingerprint() {
    #expect(
      ruleSet.fingerprint.description
        == "76e7d5948b2f90fc184fdfe8a9d244e885e4c95a38d631587205fdcd4532f106")
  }

  @Test("Everything in the notice is covered")
  func coverage() {
    #expect(ruleSet.coverage.strayClauses == [])
    #expect(ruleSet.coverage.uncovered == [])
    #expect(ruleSet.coverage.isComplete)
  }
}
