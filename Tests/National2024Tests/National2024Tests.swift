import National2024
import NoticeKit
import NoticeTesting
import Testing

@Suite("National notice of 2024")
struct National2024Tests {
  let ruleSet = RuleSet.nationalCommendation2024

  @Test("Every scenario comes out as stated, and every requirement fails in one")
  func scenarios() {
    let table = organizationScenarios + volunteerScenarios + projectScenarios + siteScenarios
    #expect(table.report(on: ruleSet).problems == [])
  }

  @Test("Every dossier comes out as stated, and every requirement on one fails in one")
  func dossiers() {
    #expect(dossierScenarios.report(on: ruleSet).problems == [])
  }

  @Test("The rule set has no faults")
  func faults() {
    #expect(ruleSet.faults.map(\.description) == [])
  }

  @Test("The fingerprint is the reviewed one")
  func fingerprint() {
    #expect(
      ruleSet.fingerprint.description
        == "fb5594083e79a091b3b4afb49a7c2b0ec52191c55904e9391b93d209c4e84153")
  }

  @Test("Only quotas are not covered yet")
  func coverage() {
    let coverage = ruleSet.coverage
    #expect(coverage.strayClauses == [])
    #expect(
      coverage.uncovered.map { "\($0.clause) \($0.kind.rawValue) \($0.text)" } == [
        "三¶1 figure 2", "三¶1 figure 5", "三¶1 figure 2", "三¶1 figure 5",
        "三¶1 pending 各类推荐单位的推荐数量上限",
      ])
    #expect(coverage.uncovered.allSatisfy { $0.status == .pending })
  }
}
