import NoticeKit
import Testing

@Suite("What a finding and an assessment tell")
struct FindingTests {
  @Test("readings, records, justifications and stated values stand with the finding")
  func contents() {
    var nomination = Nomination.goodChoir
    nomination[SampleFacts.singers] = 18
    nomination.justify("singers", "山区人口少")
    let assessment = RuleSet.choirs.assess(nomination, submitted: sampleDay)
    #expect(assessment.finding("platform")?.readings.map(\.note.zh) == ["不足15人的不要求"])
    #expect(assessment.finding("sound-rules")?.record?.judge == "张三")
    #expect(assessment.finding("sound-rules")?.question?.en == "Are its rules sound?")
    #expect(assessment.finding("singers")?.outcome == .excepted)
    #expect(assessment.finding("singers")?.justification == "山区人口少")
    #expect(assessment.finding("singers")?.strength == .inPrinciple)
    #expect(
      assessment.finding("active-share")?.values.map { "\($0.fact.id)=\($0.value)" } == [
        "choir.active=15", "choir.singers=18",
      ])
    #expect(assessment.finding("nothing") == nil)
    #expect(assessment.submitted == sampleDay)
  }

  @Test("the receipt names the rule set, its version and its fingerprint")
  func receipt() {
    let receipt = RuleSet.choirs.assess(.goodChoir).receipt
    #expect("\(receipt)" == "village-choirs@2025 1.2.0 \(RuleSet.choirs.fingerprint)")
    #expect(receipt.fingerprint.description.count == 64)
    #expect(receipt.fingerprint.short.count == 12)
  }

  @Test("two assessments of the same are equal; another day, answer or rule set makes another")
  func equality() {
    let first = RuleSet.choirs.assess(.goodChoir, submitted: sampleDay)
    #expect(first == RuleSet.choirs.assess(.goodChoir, submitted: sampleDay))
    #expect(first != RuleSet.choirs.assess(.goodChoir, submitted: sampleDay.next))
    #expect(first != RuleSet.choirs.assess(.choir { _ in }, submitted: sampleDay))
    #expect(Set([first, first]).count == 1)
  }

  @Test("a category lists its facts and judgements, so that a host can draw a form")
  func form() {
    let category = RuleSet.choirs.category(.choir)
    #expect(
      category?.facts.map(\.id.name) == [
        "registered", "age", "founded", "bad-record", "singers", "active-share", "active",
        "concerts",
        "spring", "autumn", "on-platform", "platform-date", "honours",
      ])
    #expect(category?.judgements.map(\.id) == ["sound-rules", "good-order"])
    #expect(category?.exceptable.map(\.id) == ["singers"])
    #expect(category?.requirement("age")?.clause == "一（一）1")
  }

  @Test("a rule set gives its notice, provisions and deadline")
  func ruleSet() {
    let ruleSet = RuleSet.choirs
    #expect(ruleSet.faults == [])
    #expect(ruleSet.id.description == "village-choirs@2025")
    #expect(ruleSet.deadline == sampleDay)
    #expect(ruleSet.notice?.issued?.day == day("2025-01-10"))
    #expect(
      ruleSet.provisions.map { "\($0.clause) \($0.provision.id) \($0.provision.title.zh)" } == [
        "二 deadline 2025年2月23日（含当日）", "二 recipient 示例市文化馆",
      ])
    #expect(ruleSet.notTaken.map(\.id) == [.soloist])
  }
}
