import NoticeKit
import Testing

@Suite("The outcome of one requirement")
struct OutcomeTests {
  private func finding(_ requirement: Criterion, _ state: (inout Nomination) -> Void) -> String {
    let assessment = RuleSet.asking(requirement).assess(.choir(state), submitted: sampleDay)
    return
      "\(assessment.findings.map(\.outcome.rawValue).joined(separator: " ")) → \(assessment.verdict)"
  }

  private func judged(_ requirement: Judgement, _ answer: JudgementAnswer?) -> String {
    let ruleSet = RuleSet.asking { requirement }
    let assessment = ruleSet.assess(
      .choir { nomination in
        if let answer { nomination.judge(requirement.requirement.id, answer) }
      })
    return
      "\(assessment.findings.map(\.outcome.rawValue).joined(separator: " ")) → \(assessment.verdict)"
  }

  @Test("a mandatory criterion is met, not met or unknown")
  func mandatory() {
    let twenty = Criterion("singers", SampleFacts.singers.atLeast(20))
    #expect(finding(twenty) { $0[SampleFacts.singers] = 20 } == "met → eligible")
    #expect(finding(twenty) { $0[SampleFacts.singers] = 19 } == "not-met → ineligible")
    #expect(finding(twenty) { _ in } == "unknown → incomplete")
    #expect(finding(twenty) { $0.justify("singers", "人少") } == "unknown → incomplete")
  }

  @Test("in principle without a floor: a justification excepts any shortfall")
  func inPrinciple() {
    let twenty = Criterion("singers", SampleFacts.singers.atLeast(20)).inPrinciple()
    #expect(finding(twenty) { $0[SampleFacts.singers] = 20 } == "met → eligible")
    #expect(finding(twenty) { $0[SampleFacts.singers] = 0 } == "not-met → needs-justification")
    #expect(
      finding(twenty) {
        $0[SampleFacts.singers] = 0
        $0.justify("singers", "山区人口少")
      } == "excepted → eligible")
    for blank in ["", " ", "\n\t　"] {
      #expect(
        finding(twenty) {
          $0[SampleFacts.singers] = 19
          $0.justify("singers", blank)
        } == "not-met → needs-justification")
    }
    #expect(
      finding(twenty) {
        $0[SampleFacts.singers] = 19
        $0.justify("another", "山区人口少")
      } == "not-met → needs-justification")
  }

  @Test(
    "in principle with a floor: below it no justification helps, and an unknown floor is unknown")
  func floor() {
    let twenty = Criterion("singers", SampleFacts.singers.atLeast(20))
      .inPrinciple(floor: SampleFacts.singers.atLeast(10))
    let justified = { (singers: Int) in
      finding(twenty) {
        $0[SampleFacts.singers] = singers
        $0.justify("singers", "山区人口少")
      }
    }
    #expect(justified(20) == "met → eligible")
    #expect(justified(10) == "excepted → eligible")
    #expect(justified(9) == "not-met → ineligible")
    #expect(finding(twenty) { $0[SampleFacts.singers] = 10 } == "not-met → needs-justification")
    let other = Criterion("singers", SampleFacts.singers.atLeast(20))
      .inPrinciple(floor: SampleFacts.registered.holds)
    let ruleSet = RuleSet.asking(other)
    let open = ruleSet.assess(.choir { $0[SampleFacts.singers] = 19 })
    #expect(open.findings.map(\.outcome) == [.unknown])
    #expect(open.findings[0].missing.map(\.id.name) == ["registered"])
    let below = ruleSet.assess(
      .choir {
        $0[SampleFacts.singers] = 19
        $0[SampleFacts.registered] = false
      })
    #expect(below.verdict == .ineligible)
    #expect(below.findings[0].isBelowFloor)
  }

  @Test("a preferred requirement never influences the verdict, whatever its outcome")
  func preferred() {
    let fifty = Criterion("concerts", SampleFacts.concerts.atLeast(50)).preferred()
    #expect(finding(fifty) { _ in } == "unknown → eligible")
    #expect(finding(fifty) { $0[SampleFacts.concerts] = 49 } == "not-met → eligible")
    #expect(finding(fifty) { $0[SampleFacts.concerts] = 50 } == "met → eligible")
    let judgement = Judgement("fame", asks: "是否知名？", "Is it known?").preferred()
    #expect(judged(judgement, nil) == "to-be-judged → eligible")
    #expect(judged(judgement, .no) == "not-met → eligible")
  }

  @Test("what does not apply is never counted as met; whether it applies may be unknown")
  func applicability() {
    let criterion = Criterion("platform", SampleFacts.onPlatform.holds)
      .applies(when: SampleFacts.singers.atLeast(15))
    #expect(finding(criterion) { $0[SampleFacts.singers] = 14 } == "not-applicable → eligible")
    #expect(finding(criterion) { $0[SampleFacts.onPlatform] = true } == "unknown → incomplete")
    #expect(finding(criterion) { $0[SampleFacts.singers] = 15 } == "unknown → incomplete")
    let open = RuleSet.asking(criterion).assess(.choir { $0[SampleFacts.onPlatform] = true })
    #expect(open.findings[0].missing.map(\.id.name) == ["singers"])
    #expect(open.findings[0].change(in: .zh) == "补充：歌手人数")
  }

  @Test("a judgement is to be judged, met or not met")
  func judgements() {
    let plain = Judgement("rules", asks: "制度是否健全？", "Are its rules sound?")
    #expect(judged(plain, nil) == "to-be-judged → awaiting-judgement")
    #expect(judged(plain, .yes) == "met → eligible")
    #expect(judged(plain, .no) == "not-met → ineligible")
    #expect(judged(plain.inPrinciple(), .no) == "not-met → needs-justification")
    #expect(judged(plain, .grade(SampleGrades.strong)) == "to-be-judged → awaiting-judgement")
  }

  @Test("a degree is reached by itself and by higher ones of its own scale")
  func grades() {
    let fair = Judgement("order", asks: "管理是否有序？", "In good order?").grade(SampleGrades.fair)
    #expect(judged(fair, .grade(SampleGrades.some)) == "not-met → ineligible")
    #expect(judged(fair, .grade(SampleGrades.fair)) == "met → eligible")
    #expect(judged(fair, .grade(SampleGrades.strong)) == "met → eligible")
    #expect(judged(fair, .grade(SampleGrades.other)) == "to-be-judged → awaiting-judgement")
    #expect(
      judged(fair, .grade(Grade(on: SampleGrades.scale, "none")))
        == "to-be-judged → awaiting-judgement")
    #expect(judged(fair, .yes) == "met → eligible")
  }

  @Test("a judgement that is no, with a floor still open, names the facts of the floor")
  func judgementFloor() {
    let judgement = Judgement("rules", asks: "制度是否健全？", "Are its rules sound?")
      .inPrinciple(floor: SampleFacts.registered.holds)
    let assessment = RuleSet.asking { judgement }.assess(.choir { $0.judge("rules", .no) })
    #expect(assessment.findings[0].outcome == .unknown)
    #expect(assessment.findings[0].missing.map(\.id.name) == ["registered"])
  }
}
