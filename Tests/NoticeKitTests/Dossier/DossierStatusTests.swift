import NoticeKit
import Testing

@Suite("What a dossier comes to")
struct DossierStatusTests {
  private func status(
    _ part: some RequirementWord & Sendable, _ state: (inout Nomination) -> Void
  ) -> DossierStatus {
    let ruleSet = RuleSet("choirs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
        Clause("2") { Criterion(part.part(.dossier).requirement) }
      }
    }
    #expect(ruleSet.faults == [])
    return ruleSet.reviewDossier(of: .choir(state)).status
  }

  @Test("the gravest thing decides: refused, then defective, then incomplete")
  func gravity() {
    let late = day("2025-02-24")
    let bad: (inout Nomination) -> Void = {
      $0[DossierFacts.sealed] = false
      $0[SampleForm.leader] = nil
    }
    #expect(reviewed(on: late, bad).status == .refused)
    #expect(reviewed(bad).status == .defective)
    #expect(reviewed { $0[SampleForm.leader] = nil }.status == .incomplete)
  }

  @Test("a rule that refuses, refuses; one that is preferred never counts")
  func refusing() {
    let asked = Criterion("asked", SampleFacts.singers.atLeast(20))
    #expect(status(asked) { $0[SampleFacts.singers] = 19 } == .defective)
    #expect(status(asked.refusing()) { $0[SampleFacts.singers] = 19 } == .refused)
    #expect(status(asked.refusing()) { $0[SampleFacts.singers] = 20 } == .complete)
    #expect(status(asked.refusing()) { _ in } == .incomplete)
    #expect(status(asked.preferred()) { $0[SampleFacts.singers] = 19 } == .complete)
    #expect(status(asked.preferred()) { _ in } == .complete)
  }

  @Test("in principle: a justification cures it, but never below the floor")
  func inPrinciple() {
    let asked = Criterion("asked", SampleFacts.singers.atLeast(20))
      .inPrinciple(floor: SampleFacts.singers.atLeast(10))
    #expect(status(asked) { $0[SampleFacts.singers] = 19 } == .incomplete)
    #expect(
      status(asked) {
        $0[SampleFacts.singers] = 19
        $0.justify("asked", "有人请假")
      } == .complete)
    #expect(status(asked) { $0[SampleFacts.singers] = 9 } == .defective)
  }

  @Test("a judgement of no is a defect; one not given yet leaves the status and is told")
  func judgement() {
    #expect(reviewed { $0.judge("deeds-moving", .no) }.sketch == "defective; deeds-moving not-met")
    let open = reviewed { $0.judge("deeds-moving", nil) }
    #expect(open.sketch == "complete; deeds-moving to-be-judged")
    #expect(open.awaitsJudgement)
    #expect(!reviewed().awaitsJudgement)
  }

  @Test("a dossier's defect never makes its nominee ineligible, nor the other way round")
  func apart() {
    var nomination = Nomination.filedChoir
    nomination[DossierFacts.sealed] = false
    nomination.judge("deeds-moving", .no)
    let ruleSet = RuleSet.choirDossiers
    #expect(ruleSet.assess(nomination, submitted: day("2025-02-24")).verdict == .eligible)
    #expect(ruleSet.assess(nomination).findings.map(\.id) == ["registered"])
    #expect(reviewed { $0[SampleFacts.registered] = false }.status == .complete)
  }

  @Test("a dossier in a category that is not taken is refused, and told why")
  func notTaken() {
    let review = RuleSet.choirs.reviewDossier(of: Nomination(.soloist, name: "示例甲"))
    #expect(review.status == .refused)
    #expect(review.findings.map { $0.title(in: .zh) } == ["不评选个人"])
  }

  @Test("a faulty set never finds a dossier complete")
  func faulty() {
    let ruleSet = RuleSet("choirs", edition: 2025, version: "1") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
      }
    }
    #expect(ruleSet.reviewDossier(of: .filedChoir).status == .incomplete)
  }
}
