import NoticeKit
import Testing

@Suite("Tasks and targets")
struct PartReviewTests {
  static let ruleSet = RuleSet("parts", edition: 2024, version: "1.0.0") {
    Notice("合唱试点", "Choir pilot")
    NomineeCategory(.choir, "合唱队", "Choir", at: "一") {
      Clause("1") {
        Criterion("singers", SampleFacts.singers.atLeast(20))
        Criterion("concerts", SampleFacts.concerts.atLeast(5)).part(.task)
        Judgement("good-concerts", asks: "演出是否精彩？", "Are its concerts good?").part(.task)
        Criterion("budget", SampleFacts.budget.atMost("4000")).preferred().part(.task)
        Criterion("satisfaction", SampleFacts.satisfaction.atLeast(percent: 90)).part(.target)
      }
    }
    NomineeCategory(.soloist, "独唱者", "Soloist", at: "二") {
      Clause("1") { Judgement("voice", asks: "嗓音是否出众？", "Is the voice outstanding?") }
    }
  }

  private var choir: Nomination {
    var nomination = Nomination(.choir, name: "示例合唱队")
    nomination[SampleFacts.singers] = 20
    nomination[SampleFacts.concerts] = 5
    nomination.judge("good-concerts", .yes)
    return nomination
  }

  @Test("each part has an outcome of its own, and none touches the verdict")
  func ownOutcomes() {
    #expect(Self.ruleSet.faults == [])
    let assessment = Self.ruleSet.assess(choir)
    #expect(assessment.verdict == .eligible)
    #expect(assessment.findings.map(\.id) == ["singers"])
    let tasks = Self.ruleSet.reviewTasks(of: choir)
    #expect(tasks.outcome == .met)
    #expect(tasks.findings.map(\.id) == ["concerts", "good-concerts", "budget"])
    #expect(tasks.findings.allSatisfy { $0.part == .task })
    #expect(Self.ruleSet.reviewTargets(of: choir).outcome == .unknown)
    #expect(Self.ruleSet.reviewTargets(of: choir).findings.map(\.id) == ["satisfaction"])
  }

  @Test("the gravest outcome is the whole's; what is preferred never counts")
  func gravest() {
    var nomination = choir
    nomination.judge("good-concerts", nil as JudgementRecord?)
    #expect(Self.ruleSet.reviewTasks(of: nomination).outcome == .toBeJudged)
    nomination[SampleFacts.concerts] = nil
    #expect(Self.ruleSet.reviewTasks(of: nomination).outcome == .unknown)
    nomination[SampleFacts.concerts] = 4
    let review = Self.ruleSet.reviewTasks(of: nomination)
    #expect(review.outcome == .notMet)
    #expect(review.finding("concerts")?.change(in: .zh) == "演出场次再增加1场（4→5）")
    #expect(review.findings(.toBeJudged, .unknown).map(\.id) == ["good-concerts", "budget"])
    #expect(Self.ruleSet.assess(nomination).verdict == .eligible)
  }

  @Test(
    "a category without tasks has none; one that the notice does not take is told by its clause")
  func none() {
    let soloist = Nomination(.soloist, name: "示例")
    #expect(Self.ruleSet.reviewTasks(of: soloist).outcome == .notApplicable)
    #expect(Self.ruleSet.reviewTargets(of: soloist).findings.isEmpty)
    let stranger = Nomination(CategoryID("dancer"), name: "示例")
    #expect(Self.ruleSet.reviewTasks(of: stranger).outcome == .notMet)
    #expect(Self.ruleSet.reviewTasks(of: stranger).findings.map(\.id) == ["category-taken"])
  }

  @Test("what another part uses is not told as unused")
  func unused() {
    var nomination = choir
    nomination[SampleFacts.motto] = "同唱"
    #expect(Self.ruleSet.assess(nomination).unused == [SampleFacts.motto.id.description])
  }
}
