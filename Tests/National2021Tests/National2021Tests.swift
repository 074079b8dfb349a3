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
        == "5264ad025ee402bbb528e1779f2a6bf955643e0feefe5a523a5f36f3f0c75c9d")
  }

  @Test("Only the dossier is not covered yet")
  func coverage() {
    let coverage = ruleSet.coverage
    #expect(coverage.strayClauses == [])
    #expect(
      coverage.uncovered.map { "\($0.clause) \($0.kind.rawValue) \($0.text)" } == [
        "三（一） pending 推荐表及有关材料的校验", "三（三） clause 三（三）", "三（三） list 3", "三（三） list 3",
        "三（三） pending 事迹材料的要求",
      ])
    #expect(coverage.uncovered.allSatisfy { $0.status == .pending })
  }
}
