import NoticeKit
import Testing

@Suite("The verdict of a nomination")
struct VerdictTests {
  /// One requirement for each grave outcome; each can be brought about alone.
  private static let ruleSet = RuleSet.asking {
    Criterion("mandatory", SampleFacts.registered.holds)
    Criterion("open", SampleFacts.singers.atLeast(1))
    Criterion("in-principle", SampleFacts.active.atLeast(5)).inPrinciple()
    Judgement("judged", asks: "是否？", "Is it?")
  }

  @Test("the first that applies: every combination of the four grave outcomes")
  func order() {
    for bits in 0..<16 {
      let isIneligible = bits & 1 != 0
      let isOpen = bits & 2 != 0
      let isShort = bits & 4 != 0
      let isUnjudged = bits & 8 != 0
      var nomination = Nomination(.choir, name: "示例村合唱团")
      nomination[SampleFacts.registered] = !isIneligible
      nomination[SampleFacts.singers] = isOpen ? nil : 1
      nomination[SampleFacts.active] = isShort ? 4 : 5
      if !isUnjudged { nomination.judge("judged", .yes) }
      let expected: Verdict =
        isIneligible
        ? .ineligible
        : isOpen
          ? .incomplete
          : isShort ? .needsJustification : isUnjudged ? .awaitingJudgement : .eligible
      let assessment = Self.ruleSet.assess(nomination)
      #expect(assessment.verdict == expected)
      #expect(assessment.findings.map(\.id) == ["mandatory", "open", "in-principle", "judged"])
    }
  }

  @Test("a good choir is eligible, every finding with its clause")
  func eligible() {
    let assessment = RuleSet.choirs.assess(.goodChoir, submitted: sampleDay)
    #expect(assessment.verdict == .eligible)
    #expect(
      report(assessment) == """
        一（一）1 registered met 已登记
        一（一）1 age met 成立时长不少于3年
        一（一）1 sound-rules met 制度是否健全？
        一（一）1 good-order met 管理是否有序？
        一（一）1 no-bad-record met 未：有不良记录
        一（一）2 singers met 歌手人数不少于20人
        一（一）2 active-share met 活跃比例不少于60%
        一（一）2 many-concerts met 演出场次不少于50场
        一（一）2 platform met 平台注册
        二 honours met 获奖年份不含2019–2023
        """)
    #expect(assessment.discrepancies == [])
  }

  @Test("a choir of which nothing is known is incomplete, and nothing is invented")
  func empty() {
    let assessment = RuleSet.choirs.assess(Nomination(.choir, name: ""))
    #expect(assessment.verdict == .incomplete)
    #expect(
      assessment.findings.map(\.outcome.rawValue).joined(separator: " ") == """
        unknown unknown to-be-judged to-be-judged unknown unknown unknown unknown unknown unknown
        """)
    #expect(
      assessment.findings(.unknown).map { $0.change(in: .en) } == [
        "supply: Registered (yes or no)", "supply: Age (or Founded and day of submission)",
        "supply: Bad record (yes or no)",
        "supply: Singers", "supply: Active share (or Active singers and Singers)",
        "supply: Concerts (or Spring concerts and Autumn concerts)", "supply: Singers",
        "supply: Honours",
      ])
  }

  @Test("a category that the notice does not take is ineligible, citing the clause")
  func notTaken() {
    let named = RuleSet.choirs.assess(Nomination(.soloist, name: "甲"))
    #expect(named.verdict == .ineligible)
    #expect(report(named) == "一¶2 category-taken not-met 不评选个人")
    #expect(named.findings[0].title(in: .en) == "no persons are honoured")
    #expect(named.findings[0].change(in: .zh) == "无法改变")
    let unnamed = RuleSet.choirs.assess(Nomination(CategoryID("band"), name: "乙"))
    #expect(unnamed.verdict == .ineligible)
    #expect(report(unnamed) == "一（一） category-taken not-met 本通知不设“band”类别")
  }

  @Test("a faulty set never finds anyone eligible")
  func faulty() {
    let faultyVersion = RuleSet("village-choirs", edition: 2025, version: "1") {
      NomineeCategory(.choir, "优秀合唱团", "Fine choir", at: "一") {
        Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
      }
    }
    let assessment = faultyVersion.assess(.goodChoir)
    #expect(assessment.findings.map(\.outcome) == [.met])
    #expect(assessment.verdict == .incomplete)
    let refused = faultyVersion.assess(.choir { $0[SampleFacts.registered] = false })
    #expect(refused.verdict == .ineligible)
  }

  @Test("a requirement that a fault touches is unknown, and says that the rule set is at fault")
  func touched() {
    let ruleSet = RuleSet.asking {
      Criterion("founded", SampleFacts.founded.onOrBefore("2021-02-30"))
      Criterion("registered", SampleFacts.registered.holds)
    }
    let assessment = ruleSet.assess(.goodChoir)
    #expect(assessment.findings.map(\.outcome) == [.unknown, .met])
    #expect(assessment.findings[0].missing == [])
    #expect(assessment.findings[0].change(in: .zh) == "规则集有误，无法判定")
  }

  private func report(_ assessment: Assessment) -> String {
    assessment.findings.map { finding in
      "\(finding.clause) \(finding.id) \(finding.outcome.rawValue) \(finding.title(in: .zh))"
    }.joined(separator: "\n")
  }
}
