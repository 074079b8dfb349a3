import NoticeComparison
import NoticeKit
import Seeded
import Testing

/// How many steps decisions take: in proportion where nothing is hard, and bounded where it is.
///
/// Steps, unlike times, are the same on every machine.
@Suite struct EffortTests {
  /// What the documentation of `compareBehaviour` promises.
  private static let stepsForOneQuestion = 20_000

  private func flags(_ name: String, _ number: Int) -> [FlagFact] {
    (0..<number).map { GridFacts.group.flag("\(name)-\($0)", "标\($0)", "Flag \($0)") }
  }

  private func counts(_ number: Int) -> [CountFact] {
    (0..<number).map { GridFacts.group.count("count-\($0)", "数\($0)", "Count \($0)") }
  }

  private func compare(
    _ number: Int, _ old: (Int) -> Condition, _ new: (Int) -> Condition
  ) -> EditionBehaviour {
    func edition(_ year: Int, _ condition: (Int) -> Condition) -> RuleSet {
      .gardens(edition: year) {
        for index in 0..<number { Criterion("asked-\(index)", condition(index)) }
      }
    }
    return compareBehaviour(edition(2024, old), edition(2025, new))
  }

  @Test func `a conjunction of 400 facts takes ten steps a requirement`() {
    let counts = counts(400)
    let compared = compare(400, { counts[$0].atLeast(10) }, { counts[$0].atLeast(11) })
    #expect(compared.categories.first?.behaviour == .tightened)
    #expect(compared.categories.first?.tightening.deciding.count == 400)
    #expect(compared.steps <= 400 * 10, "\(compared.steps)")
  }

  @Test func `a conjunction of 400 figures of one fact takes ten steps a requirement`() {
    let compared = compare(
      400, { GridFacts.beds.atLeast($0 + 1) }, { GridFacts.beds.atLeast($0 + 2) })
    // Only the greatest figure makes a difference.
    #expect(compared.categories.first?.behaviour == .tightened)
    #expect(compared.categories.first?.tightening.deciding.map(\.requirement.id) == ["asked-399"])
    #expect(compared.steps <= 400 * 10, "\(compared.steps)")
  }

  @Test func `a conjunction of 300 alternatives is decided within the steps of a question each`() {
    let (flags, counts) = (flags("open", 300), counts(300))
    func asked(_ figure: Int) -> (Int) -> Condition {
      { anyOf(flags[$0].holds, counts[$0].atLeast(figure), GridFacts.fenced.holds) }
    }
    let compared = compare(300, asked(10), { asked($0 == 7 ? 11 : 10)($0) })
    #expect(compared.categories.first?.behaviour == .tightened)
    #expect(compared.steps <= Self.stepsForOneQuestion, "\(compared.steps)")
  }

  @Test(arguments: [200, 400])
  func `alternatives that all share one take fifteen steps a requirement`(number: Int) {
    let (flags, counts) = (flags("open", number), counts(number))
    func asked(_ figure: Int) -> (Int) -> Condition {
      { anyOf(flags[$0].holds, counts[$0].atLeast(figure), GridFacts.fenced.holds) }
    }
    let compared = compare(number, asked(10), asked(11))
    #expect(compared.categories.first?.behaviour == .tightened)
    #expect(compared.categories.first?.tightening.deciding.count == number)
    #expect(compared.steps <= number * 15, "\(compared.steps)")
  }

  @Test func `pigeons and holes are not decided, and end within the steps of their questions`() {
    let holes = 14
    let rows = (0...holes).map { flags("pigeon-\($0)", holes) }
    let conditions =
      rows.map { row in anyOf(row.map(\.holds)) }
      + (0..<holes).map { hole in atMost(1, of: rows.map { $0[hole].holds }) }
    let compared = compare(
      conditions.count + 1,
      { $0 < conditions.count ? conditions[$0] : GridFacts.beds.atLeast(1) },
      { $0 < conditions.count ? conditions[$0] : GridFacts.beds.atLeast(2) })
    let whole = compared.categories.first
    #expect(whole?.behaviour == .notDecided)
    #expect(whole?.verdict.reason?.en == "it needs more steps than are allowed")
    #expect(whole?.tightening.deciding.isEmpty == true)
    // The pigeons are asked about once each way; all the rest takes a few steps.
    #expect(compared.steps > Self.stepsForOneQuestion, "\(compared.steps)")
    #expect(compared.steps < 3 * Self.stepsForOneQuestion, "\(compared.steps)")
  }

  @Test func `wide choices among shared facts end within the steps of their questions`() {
    var random = SplitMix64(seed: 11)
    let flags = flags("wide", 40)
    let conditions = (0..<30).map { index -> Condition in
      let chosen = flags.shuffled(using: &random).prefix(20).map(\.holds)
      return index % 2 == 0 ? atLeast(10, of: chosen) : atMost(10, of: chosen)
    }
    let compared = compare(
      conditions.count, { conditions[$0] },
      { $0 == 0 ? allOf(conditions[0], flags[0].holds) : conditions[$0] })
    #expect(compared.categories.first?.loosening.deciding.isEmpty == true)
    #expect(compared.steps < 8 * Self.stepsForOneQuestion, "\(compared.steps)")
  }
}
