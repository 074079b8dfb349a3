import NoticeKit
import Testing

/// Values and rule sets that nobody means, and that no program may fall over.
@Suite("Hostile values and rule sets")
struct HostileValueTests {
  private func finding(
    _ condition: Condition, _ state: (inout Nomination) -> Void
  ) -> Finding? {
    RuleSet.asking(Criterion("asked", condition)).assess(.choir(state), submitted: sampleDay)
      .finding("asked")
  }

  @Test("a stated count that no fact can have is told as little as it is used")
  func unusableCount() {
    for count in [Int.min, -1, Int.max] {
      let finding = finding(SampleFacts.styleCount.atLeast(3)) {
        $0[SampleFacts.styleCount] = count
        $0[SampleFacts.styles] = [.other("民歌")]
      }
      #expect(finding?.outcome == .notMet)
      #expect(finding?.change(in: .en).contains("2 more (1→3)") == true)
    }
  }

  @Test("a percentage with too many decimals, or fewer than none, is a share of nothing")
  func percentages() {
    for scale in [-3, 7, 18, 19, Int.max] {
      let outcome = finding(SampleFacts.activeShare.atLeast(percent: 1)) {
        $0[SampleFacts.activeShare] = .percent(60, scale: scale)
      }?.outcome
      #expect(outcome == .unknown)
    }
  }

  @Test("a figure that no amount reaches has no change and no trap")
  func unreachable() {
    let facts = FactGroup("choir", swiftName: "F", for: .choir)
    let amount = facts.decimal("amount", "金额", "Amount", scale: 0)
    let heads = facts.count("heads", "人数", "Heads")
    let each = facts.decimal("each", "人均", "Each", scale: 0, dividing: amount, by: heads)
    let finding = finding(each.moreThan(60_247_241_209)) {
      $0[heads] = 153_092_023
      $0[amount] = 1
    }
    #expect(finding?.outcome == .notMet)
    #expect(finding?.change == nil)
  }

  @Test("a change is sought once in each part of a nested list")
  func nestedChange() {
    var condition = SampleFacts.singers.atLeast(20)
    for _ in 0..<28 { condition = anyOf(condition, SampleFacts.registered.holds) }
    let finding = finding(condition) {
      $0[SampleFacts.singers] = 1
      $0[SampleFacts.registered] = false
    }
    #expect(finding?.change?.steps.count == 1)
  }

  @Test("facts that follow from too many others, and clauses nested too deeply, are faults")
  func overgrown() {
    let facts = FactGroup("choir", swiftName: "F", for: .choir)
    var chain = facts.count("base", "数", "Number")
    for index in 0..<2_000 {
      chain = facts.count("sum-\(index)", "和", "Sum", sumOf: [chain, chain])
    }
    let chained = RuleSet.asking(Criterion("asked", chain.atLeast(1)))
    #expect(chained.assess(.goodChoir).finding("asked")?.outcome == .unknown)
    var clause = Clause("1") { Criterion("asked", SampleFacts.registered.holds) }
    for _ in 0..<20_000 {
      let inner = clause
      clause = Clause("1") { inner }
    }
    let nested = RuleSet("choirs", edition: 2025, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") { clause }
    }
    #expect(nested.faults.map(\.kind).contains(.emptyClause))
  }

  @Test("figures that contradict each other never make a requirement met that was not")
  func contradictions() {
    let facts = FactGroup("choir", swiftName: "F", for: .choir)
    let (men, women) = (facts.count("men", "男", "Men"), facts.count("women", "女", "Women"))
    let all = facts.count("all", "总", "All", sumOf: [men, women])
    let active = facts.count("active", "活跃", "Active")
    let share = facts.share("share", "比例", "Share", of: active, among: all)
    func outcome(_ state: (inout Nomination) -> Void) -> Outcome? {
      finding(share.atLeast(percent: 60)) {
        $0[active] = 5
        $0[all] = 10
        state(&$0)
      }?.outcome
    }
    #expect(outcome { _ in } == .notMet)
    #expect(outcome { ($0[men], $0[women]) = (10, 10) } == .notMet)
    #expect(
      outcome {
        ($0[men], $0[women]) = (10, 10)
        $0[share] = .percent(70)
      } == .unknown)
  }

  @Test("a degree counts by its place on the scale that is asked for")
  func grades() {
    let wanted = GradeScale(
      "degree", [.init("fairly", "较", "fairly"), .init("very", "很", "very")])
    let other = GradeScale("degree", [.init("very", "很", "very")])
    let ruleSet = RuleSet.asking {
      Judgement("asked", asks: "是否较强？", "Is it fairly strong?").grade(
        Grade(on: wanted, "fairly"))
    }
    func outcome(_ grade: Grade) -> Outcome? {
      var nomination = Nomination.goodChoir
      nomination.judge("asked", .grade(grade))
      return ruleSet.assess(nomination).finding("asked")?.outcome
    }
    #expect(outcome(Grade(on: other, "very")) == .met)
    #expect(
      outcome(Grade(on: GradeScale("degree", [.init("odd", "怪", "odd")]), "odd")) == .toBeJudged)
    let twice = RuleSet.asking {
      Judgement("asked", asks: "是否较强？", "Is it strong?").grade(Grade(on: wanted, "very"))
      Judgement("also", asks: "是否很强？", "Is it very strong?").grade(Grade(on: other, "very"))
    }
    #expect(twice.faults.map(\.kind) == [.unknownGrade])
  }

  @Test("choices come back as the fact's list names them, and unused statements are told")
  func typedChoices() {
    var nomination = Nomination.goodChoir
    nomination[SampleFacts.voice] = "low"
    #expect(nomination[SampleFacts.voice]?.label.en == "Low")
    nomination.judge("typo", .no)
    nomination[FactID("choir.typo")] = .count(1)
    let assessment = RuleSet.asking(Criterion("asked", SampleFacts.voice.isOneOf("low")))
      .assess(nomination)
    #expect(assessment.unused.contains("typo"))
    #expect(assessment.unused.contains("choir.typo"))
    #expect(!assessment.unused.contains("choir.voice"))
  }
}
