import NoticeComparison
import NoticeKit
import Testing

/// Pairs of conditions of which the answer is plain, each with the witness that shows it.
@Suite struct ConditionBehaviourTests {
  private func compare(_ old: Condition, _ new: Condition) -> BehaviourVerdict {
    compareBehaviour(old, new, on: gridDay)
  }

  @Test func `a lower figure is loosened, and the witness lies between the two`() throws {
    let verdict = compare(GridFacts.beds.atLeast(20), GridFacts.beds.atLeast(10))
    #expect(verdict.behaviour == .loosened)
    #expect(verdict.tightening == nil)
    let beds = try #require(verdict.loosening?.nomination[GridFacts.beds])
    #expect((10...19).contains(beds))
    #expect(
      compare(GridFacts.beds.atLeast(10), GridFacts.beds.moreThan(9)).behaviour == .equivalent)
    #expect(
      compare(GridFacts.beds.atLeast(10), GridFacts.beds.atMost(9)).behaviour == .incomparable)
  }

  @Test func `a share is solved with its two counts`() throws {
    let share = GridFacts.plantedShare.atLeast(percent: 60)
    let counts = allOf(GridFacts.beds.equals(5), GridFacts.planted.atLeast(3))
    #expect(compare(allOf(GridFacts.beds.equals(5), share), counts).behaviour == .equivalent)
    // 2 of 4 is 50 %, and nothing lies between 50 % and 60 % with fewer than 5.
    let few = GridFacts.beds.between(1, and: 4)
    #expect(
      compare(
        allOf(few, share), allOf(few, GridFacts.plantedShare.moreThan(percent: 50))
      ).behaviour == .equivalent)
    let more = GridFacts.beds.between(1, and: 7)
    let verdict = compare(
      allOf(more, share), allOf(more, GridFacts.plantedShare.moreThan(percent: 50)))
    #expect(verdict.behaviour == .loosened)
    #expect(verdict.loosening?.nomination[GridFacts.beds] == 7)
    #expect(verdict.loosening?.nomination[GridFacts.planted] == 4)
  }

  @Test func `a share that stands alone is told in whole percents where one lies between`() {
    let verdict = compare(
      GridFacts.plantedShare.atLeast(percent: 60), GridFacts.plantedShare.atLeast(percent: 50))
    #expect(verdict.loosening?.nomination[GridFacts.plantedShare] == .percent(50))
    let strict = compare(
      GridFacts.satisfaction.atLeast(percent: 60), GridFacts.satisfaction.moreThan(percent: 60))
    #expect(strict.behaviour == .tightened)
    #expect(strict.tightening?.nomination[GridFacts.satisfaction] == .percent(60))
  }

  @Test func `a share of the members of a list is one that so few can have`() {
    // Of three kinds of crops, no number of beds makes 50.2 %, and six make 50 %.
    let share = SolverFacts.cropShare
    #expect(
      compare(share.moreThan(percent: 50), share.moreThan(percent: "50.2")).behaviour
        == .equivalent)
    #expect(
      compare(share.moreThan(percent: 50), share.atLeast(percent: 50)).behaviour == .loosened)
  }

  @Test func `a sum can go beyond the greatest figure of its parts`() {
    let funds = SolverFacts.funds
    let verdict = compare(funds.atLeast(100), funds.atMost("10000000000"))
    #expect(verdict.loosening != nil)
    #expect(verdict.behaviour == .notDecided)
  }

  @Test func `a length of time is solved with its date, ends of months included`() throws {
    // From 28 February to 31 March is more than one month, and no day is one month exactly.
    #expect(
      compare(GridFacts.age.atLeast(months: 1), GridFacts.age.moreThan(months: 1)).behaviour
        == .equivalent)
    #expect(
      compare(GridFacts.age.atLeast(months: 1), GridFacts.founded.onOrBefore("2025-02-28"))
        .behaviour == .equivalent)
    let years = compare(GridFacts.age.atLeast(years: 1), GridFacts.age.atLeast(years: 3))
    #expect(years.behaviour == .tightened)
    let founded = try #require(years.tightening?.nomination[GridFacts.founded]?.earliest)
    #expect(founded > day("2022-03-31"))
    #expect(founded <= day("2024-03-31"))
    #expect(
      compareBehaviour(
        GridFacts.age.atLeast(years: 1), GridFacts.age.atLeast(years: 3), on: day("2024-02-29")
      ).tightening?.submitted == day("2024-02-29"))
  }

  @Test func `without a day of submission lengths of time are not decided`() {
    let verdict = compareBehaviour(
      GridFacts.age.atLeast(years: 1), GridFacts.age.atLeast(years: 3))
    #expect(verdict.behaviour == .notDecided)
    #expect(verdict.reason?.en == "no day of submission is given")
  }

  @Test func `a date behind a flag is absent where the flag does not hold`() {
    let since = GridFacts.openedOn.onOrBefore("2021-09-30")
    #expect(compare(since, allOf(GridFacts.opened.holds, since)).behaviour == .equivalent)
    let open = compare(since, GridFacts.opened.holds)
    #expect(open.behaviour == .loosened)
    #expect(open.loosening?.nomination[GridFacts.openedOn] == .day(day("2021-10-01")))
  }

  @Test func `branches, sets and years are compared as a whole`() {
    let either = anyOf(GridFacts.fenced.holds, GridFacts.beds.atLeast(5))
    #expect(compare(either, GridFacts.fenced.holds).behaviour == .tightened)
    #expect(compare(GridFacts.fenced.holds, either).behaviour == .loosened)
    #expect(
      compare(not(either), allOf(GridFacts.fenced.doesNotHold, GridFacts.beds.lessThan(5)))
        .behaviour == .equivalent)
    #expect(
      compare(GridFacts.honours.excludes(2019, 2020), GridFacts.honours.excludes(2019...2023))
        .behaviour == .tightened)
    #expect(
      compare(
        GridFacts.soil.isOneOf("clay", "loam"), not(GridFacts.soil.isChoice("sand"))
      ).behaviour == .equivalent)
    #expect(
      compare(
        GridFacts.crops.includes(allOf: "bean", "corn", "rice"), GridFacts.cropCount.atLeast(3)
      ).behaviour == .equivalent)
  }

  @Test func `long conjunctions take steps in proportion to their length`() {
    let flags = (0..<400).map { GridFacts.group.flag("flag-\($0)", "标\($0)", "Flag \($0)") }
    let counts = (0..<400).map { GridFacts.group.count("count-\($0)", "数\($0)", "Count \($0)") }
    func edition(_ year: Int, _ figure: Int, _ number: Int) -> RuleSet {
      .gardens(edition: year) {
        for index in 0..<number {
          Criterion(
            "either-\(index)",
            anyOf(flags[index].holds, counts[index].atLeast(figure), GridFacts.fenced.holds))
        }
      }
    }
    let steps = [50, 100, 200].map { number in
      let compared = compareBehaviour(edition(2024, 10, number), edition(2025, 11, number))
      #expect(
        compared.categories.first?.behaviour == .tightened,
        "\(compared.categories.first?.verdict.reason?.en ?? "")")
      #expect(compared.categories.first?.tightening.deciding.count == number)
      return compared.steps
    }
    // Twice the requirements, at most a little more than twice the steps for each of them.
    #expect(steps[1] < steps[0] * 5, "\(steps)")
    #expect(steps[2] < steps[1] * 5, "\(steps)")
  }

  @Test func `what would take too many steps is not decided, and never wrong`() {
    // Thirty pigeons in twenty-nine holes.
    let holes = 29
    let flags = (0...holes).map { pigeon in
      (0..<holes).map { GridFacts.group.flag("p-\(pigeon)-\($0)", "鸽\($0)", "Pigeon \($0)") }
    }
    let housed = allOf(flags.map { row in anyOf(row.map(\.holds)) })
    let alone = allOf(
      (0..<holes).map { hole in atMost(1, of: flags.map { $0[hole].holds }) })
    let verdict = compare(allOf(housed, alone), GridFacts.fenced.holds)
    #expect([.loosened, .notDecided].contains(verdict.behaviour))
    #expect(verdict.tightening == nil)
  }
}
