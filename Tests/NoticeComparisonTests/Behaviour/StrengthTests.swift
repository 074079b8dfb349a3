import NoticeComparison
import NoticeKit
import Testing

/// Strengths, floors, degrees and judgements: what binds, and what may be excepted.
@Suite struct StrengthTests {
  private static let scale = GradeScale(
    "strength",
    [.init("some", "一定", "some"), .init("fair", "较强", "fair"), .init("strong", "很强", "strong")])

  private func compare(_ old: Criterion, _ new: Criterion) throws -> RequirementBehaviour {
    let compared = compareBehaviour(
      .gardens(edition: 2024) { old }, .gardens(edition: 2025) { new })
    return try #require(compared.requirements.first)
  }

  private func judge(_ old: Judgement, _ new: Judgement) throws -> RequirementBehaviour {
    let compared = compareBehaviour(
      .gardens(edition: 2024) { old }, .gardens(edition: 2025) { new })
    return try #require(compared.requirements.first)
  }

  private let twenty = Criterion("beds", GridFacts.beds.atLeast(20))
  private let thirty = Criterion("beds", GridFacts.beds.atLeast(30))

  @Test func `the weaker of two strengths is loosened on the same condition`() throws {
    #expect(try compare(twenty, twenty.inPrinciple()).behaviour == .loosened)
    #expect(try compare(twenty.inPrinciple(), twenty.preferred()).behaviour == .loosened)
    #expect(try compare(twenty.preferred(), twenty).behaviour == .tightened)
    let floor = twenty.inPrinciple(floor: GridFacts.beds.atLeast(10))
    #expect(try compare(twenty.inPrinciple(), floor).behaviour == .tightened)
    #expect(try compare(floor, twenty).behaviour == .tightened)
    #expect(try compare(twenty.preferred(), thirty.preferred()).behaviour == .equivalent)
  }

  @Test func `a higher figure that may be excepted is tightened and loosened`() throws {
    let both = try compare(twenty, thirty.inPrinciple())
    #expect(both.behaviour == .incomparable)
    #expect(both.withJustification.behaviour == .loosened)
    #expect(both.outright.behaviour == .tightened)
  }

  @Test func `a floor that moves is seen under the same condition`() throws {
    let moved = try compare(
      twenty.inPrinciple(floor: GridFacts.beds.atLeast(10)),
      twenty.inPrinciple(floor: GridFacts.beds.atLeast(5)))
    #expect(moved.behaviour == .loosened)
    #expect(moved.outright.behaviour == .equivalent)
    let beds = try #require(moved.verdict.loosening?.nomination[GridFacts.beds])
    #expect((5...9).contains(beds))
  }

  @Test func `a requirement that applies to fewer is loosened`() throws {
    let fewer = try compare(thirty, thirty.applies(when: GridFacts.fenced.holds))
    #expect(fewer.behaviour == .loosened)
    #expect(fewer.verdict.loosening?.nomination[GridFacts.fenced] == false)
  }

  @Test func `a higher degree is tightened, and worded anew is not decided`() throws {
    let fair = Judgement("order", asks: "是否较好？", "Fairly good?").grade(
      Grade(on: Self.scale, "fair"))
    let strong = Judgement("order", asks: "是否很好？", "Very good?")
      .grade(Grade(on: Self.scale, "strong"))
    let tightened = try judge(fair, strong)
    #expect(tightened.behaviour == .tightened)
    #expect(
      tightened.verdict.tightening?.nomination.judgements["order"]?.answer
        == .grade(Grade(on: Self.scale, "fair")))
    #expect(try judge(strong, fair).behaviour == .loosened)
    let plain = Judgement("order", asks: "是否好？", "Good?")
    #expect(try judge(plain, plain).behaviour == .equivalent)
    let anew = Judgement("order", asks: "是否公认好？", "Generally held to be good?")
    #expect(try judge(plain, anew).behaviour == .notDecided)
    #expect(try judge(plain, plain.preferred()).behaviour == .loosened)
    let listed = plain.aspects(anyOf: ["苗": "Seedlings"])
    #expect(try judge(plain, listed).behaviour == .notDecided)
  }

  @Test func `a requirement that moves into another is seen by the category`() throws {
    let old = RuleSet.gardens(edition: 2024) {
      Criterion("beds", GridFacts.beds.atLeast(20))
      Criterion("planted", GridFacts.planted.atLeast(10))
    }
    let new = RuleSet.gardens(edition: 2025) {
      Criterion("both", allOf(GridFacts.planted.atLeast(10), GridFacts.beds.moreThan(19)))
    }
    #expect(compareBehaviour(old, new).categories.map(\.behaviour) == [.equivalent])
    #expect(compareBehaviour(old, new).requirements.isEmpty)
  }

  @Test func `each edition's deadline is asked about, or the one day that is given`() throws {
    let old = RuleSet.gardens(edition: 2024, deadline: "2024-03-31") {
      Criterion("age", GridFacts.age.atLeast(years: 1))
    }
    let new = RuleSet.gardens(edition: 2025, deadline: "2025-03-31") {
      Criterion("age", GridFacts.founded.onOrBefore("2023-03-31"))
    }
    let compared = compareBehaviour(old, new)
    #expect(compared.days == [day("2024-03-31"), day("2025-03-31")])
    #expect(compared.requirements.first?.behaviour == .tightened)
    #expect(compared.requirements.first?.verdict.tightening?.submitted == day("2025-03-31"))
    let onOneDay = compareBehaviour(old, new, on: day("2024-03-31"))
    #expect(onOneDay.requirements.first?.behaviour == .equivalent)
  }

  @Test func `nothing is decided of a rule set that is at fault`() {
    let faulty = RuleSet.gardens(edition: 2025) {
      Criterion("age", GridFacts.founded.onOrBefore("2023-02-30"))
    }
    let sound = RuleSet.gardens(edition: 2024) {
      Criterion("age", GridFacts.founded.onOrBefore("2023-02-28"))
    }
    #expect(compareBehaviour(sound, faulty).categories.map(\.behaviour) != [.equivalent])
  }
}
