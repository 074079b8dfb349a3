import NoticeKit
import Testing

@Suite("The faults that a rule set finds in itself")
struct FaultTests {
  @Test("a good set has none")
  func none() {
    #expect(RuleSet.choirs.faults == [])
    #expect(RuleSet.asking(Criterion("asked", SampleFacts.singers.atLeast(20))).faults == [])
  }

  @Test("every kind of fault is shown below; clauses, forms and slates have tests of their own")
  func everyKind() {
    let shown = Set(
      (FaultyRequirement.all.map(\.ruleSet) + FaultySet.all.map(\.ruleSet))
        .flatMap(\.faults).map(\.kind))
    #expect(
      Set(Fault.Kind.allCases).subtracting(shown)
        == [.missingClause, .wrongForm, .misplacedRefusal, .wrongTable])
  }

  @Test("a faulty requirement", arguments: FaultyRequirement.all)
  func requirement(sample: FaultyRequirement) {
    #expect(sample.ruleSet.faults.map(\.kind) == [sample.kind])
    #expect(sample.ruleSet.faults.map { $0.message(in: .zh) } == [sample.zh])
    #expect(sample.ruleSet.faults.map { $0.message(in: .en) } == [sample.en])
    let assessment = sample.ruleSet.assess(.goodChoir, submitted: sampleDay)
    #expect(assessment.verdict == .incomplete)
    #expect(Set(assessment.findings.map(\.outcome)) == [.unknown])
  }

  @Test("a faulty set", arguments: FaultySet.all)
  func ruleSet(sample: FaultySet) {
    #expect(sample.ruleSet.faults.map(\.kind) == [sample.kind])
    #expect(sample.ruleSet.faults.map { $0.message(in: .zh) } == [sample.zh])
    #expect(sample.ruleSet.faults.map { $0.message(in: .en) } == [sample.en])
    #expect(sample.ruleSet.assess(.goodChoir, submitted: sampleDay).verdict != .eligible)
  }

  @Test("a requirement of the slate is a fault, since nothing would assess it")
  func slatePart() {
    let ruleSet = RuleSet("village", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Criterion("a", SampleFacts.singers.atLeast(20)).part(.slate) }
      }
    }
    #expect(
      ruleSet.faults.map(\.description) == [
        "wrong-parts: 一1 a: no requirement belongs to the slate. To mend it, write a rule on slates, "
          + "or choose another part."
      ])
  }

  @Test("several faults are found together, each with its place")
  func together() {
    let ruleSet = RuleSet("Village", edition: 0, version: "one") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") {
          Criterion("a", SampleFacts.singers.atLeast(-1))
          Criterion("a", SoloistFacts.prizes.atLeast(1))
          Judgement("b", asks: "是否？", "")
        }
      }
      Clause("二") { Deadline("2025-02-30") }
    }
    #expect(
      ruleSet.faults.map(\.description).joined(separator: "\n") == """
        malformed-id: Village@0: “Village” is no id. To mend it, write lower-case words joined by \
        hyphens, such as registered-volunteers.
        impossible-literal: Village@0: “one” is no version. To mend it, write one such as 1.0.0.
        impossible-literal: Village@0: “0” is no year from 1900 to 2200. To mend it, write \
        one such as 2024.
        impossible-literal: Village@0: “2025-02-30” is no day of the calendar. To mend it, write one \
        such as 2021-09-30.
        duplicate-id: 一 a: “a” stands twice in one category. To mend it, give one of them another id.
        figure-out-of-range: 一1 a: the figure -1 people is out of range. To mend it, use a figure \
        that the fact can have.
        foreign-fact: 一1 a: “soloist.prizes” belongs to category “soloist”. To mend it, use a fact of \
        this category.
        missing-wording: 一1 b: a text lacks its Chinese or its English. To mend it, write both.
        """)
    #expect(ruleSet.version.description == "0.0.0")
    #expect(ruleSet.deadline == nil)
  }

  @Test("a requirement under no clause is a fault beside the clause that has no name")
  func missingClause() {
    let ruleSet = RuleSet("choirs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "") {
        Clause("") { Criterion("registered", SampleFacts.registered.holds) }
      }
    }
    #expect(
      ruleSet.faults.map { $0.message(in: .zh) } == [
        "choirs@2025：这一款没有名称或没有内容。请写出款号和内容，或用 Informational 说明理由。",
        "registered：没有依据的款。请写在 Clause 之下。",
      ])
    #expect(
      ruleSet.faults.map(\.description).last == """
        missing-clause: registered: it stands under no clause. To mend it, write it inside a Clause.
        """)
  }

  @Test("a fact that is declared in two ways touches every requirement that uses it")
  func conflictingFacts() {
    let other = FactGroup("choir", swiftName: "Other", for: .choir).count(
      "singers", "团员", "Members")
    let ruleSet = RuleSet.asking {
      Criterion("first", SampleFacts.singers.atLeast(20))
      Criterion("second", other.atLeast(10))
      Criterion("third", SampleFacts.activeShare.atLeast(percent: 60))
      Criterion("fourth", SampleFacts.registered.holds)
    }
    #expect(ruleSet.faults.map(\.kind) == [.conflictingFact])
    #expect(
      ruleSet.assess(.goodChoir).findings.map(\.outcome) == [.unknown, .unknown, .unknown, .met])
  }

  @Test("a condition nested deeply is a fault and never a trap")
  func deep() {
    var condition = SampleFacts.registered.holds
    for _ in 0..<100_000 { condition = not(condition) }
    let ruleSet = RuleSet.asking(Criterion("asked", condition))
    #expect(ruleSet.faults.map(\.kind) == [.oversizedCondition])
    let finding = ruleSet.assess(.goodChoir).finding("asked")
    #expect(finding?.outcome == .unknown)
    #expect(finding?.missing == [])
  }
}
