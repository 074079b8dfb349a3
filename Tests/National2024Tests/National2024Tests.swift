import Mutation
import National2024
import NoticeKit
import NoticeTesting
import Testing

private let scenarioTable =
  organizationScenarios + volunteerScenarios + projectScenarios + siteScenarios

/// What the notice does not name at all is refused where it lists the categories that it takes.
private func unknownCategoryIsRefused(by ruleSet: RuleSet) -> Bool {
  let choir = Nomination(CategoryID("choir"), name: "示例合唱团")
  return ruleSet.assess(choir).findings.map(\.clause) == ["三¶1"]
}

@Suite("National notice of 2024")
struct National2024Tests {
  let ruleSet = RuleSet.nationalCommendation2024

  @Test("Every scenario comes out as stated, and every requirement fails in one")
  func scenarios() {
    #expect(scenarioTable.report(on: ruleSet).problems == [])
  }

  @Test("Every dossier comes out as stated, and every requirement on one fails in one")
  func dossiers() {
    #expect(dossierScenarios.report(on: ruleSet).problems == [])
  }

  @Test("Every slate comes out as stated, and every quota is broken in one")
  func slates() {
    #expect(slateScenarios.report(on: ruleSet).problems == [])
  }

  @Test("A category that the notice does not know is refused where it lists those it takes")
  func unknownCategories() {
    #expect(unknownCategoryIsRefused(by: ruleSet))
  }

  @Test("Every change of what decides is noticed by a scenario")
  func mutation() {
    let report = MutationReport(
      of: ruleSet, noticedBy: scenarioTable, dossierScenarios, slateScenarios,
      StatedOutcome("An unknown category is refused", unknownCategoryIsRefused))
    #expect(report.survivors == [])
  }

  @Test("It keeps the contract, with the scenarios that stand here and in the table")
  func contract() {
    #expect(
      RuleSetContract.faults(
        of: ruleSet, scenarios: scenarioTable, dossierScenarios, slateScenarios,
        StatedOutcome("An unknown category is refused", unknownCategoryIsRefused),
        ScenarioFile("Scenarios/national-commendation@2024.csv", for: ruleSet)) == [])
  }

  @Test("The fingerprint is the reviewed one")
  func fingerprint() {
    #expect(
      ruleSet.fingerprint.description
        == "9c6823fc855feb3a6d320727b7b0537749a3d94dc5875b0e01d8b4cb7956e127")
  }
}
