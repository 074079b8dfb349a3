import NoticeKit
import Testing

/// Outcomes below are written as one letter each: m met, n not met, u unknown.
@Suite("Both sides of every comparison")
struct ComparisonTests {
  private func letters(
    _ condition: Condition, _ states: [(inout Nomination) -> Void]
  ) -> String {
    states.map { state in
      switch condition.outcome(state) {
      case .met?: "m"
      case .notMet?: "n"
      case .unknown?: "u"
      default: "!"
      }
    }.joined()
  }

  private func stating<Fact: TypedFact>(
    _ fact: Fact, _ values: [Fact.Stated]
  ) -> [(inout Nomination) -> Void] {
    [{ _ in }] + values.map { value in { $0[fact] = value } }
  }

  @Test("a flag holds, does not, or is unknown")
  func flags() {
    let states = stating(SampleFacts.registered, [false, true])
    #expect(letters(SampleFacts.registered.holds, states) == "unm")
    #expect(letters(SampleFacts.registered.doesNotHold, states) == "umn")
  }

  @Test("a count on either side of 20")
  func counts() {
    let fact = SampleFacts.singers
    let states = stating(fact, [0, 19, 20, 21, 1_000_000_000_000])
    #expect(letters(fact.atLeast(20), states) == "unnmmm")
    #expect(letters(fact.atMost(20), states) == "ummmnn")
    #expect(letters(fact.moreThan(20), states) == "unnnmm")
    #expect(letters(fact.lessThan(20), states) == "ummnnn")
    #expect(letters(fact.equals(20), states) == "unnmnn")
    #expect(letters(fact.between(19, and: 20), states) == "unmmnn")
  }

  @Test("4 000.01 yuan is over 4 000")
  func decimals() {
    let fact = SampleFacts.budget
    let states = stating(
      fact, [decimal("3999.99"), decimal("4000"), decimal("4000.00"), decimal("4000.01")])
    #expect(letters(fact.atLeast(4000), states) == "unmmm")
    #expect(letters(fact.atMost(4000), states) == "ummmn")
    #expect(letters(fact.moreThan(4000), states) == "unnnm")
    #expect(letters(fact.lessThan("4000.00"), states) == "umnnn")
    #expect(letters(fact.equals(4000.01), states) == "unnnm")
  }

  @Test("59.9 % is below 60 %, decided without rounding")
  func shares() {
    let fact = SampleFacts.satisfaction
    let states = stating(
      fact, [.percent(599, scale: 1), .percent(60), Share(3, of: 5), .percent(601, scale: 1)])
    #expect(letters(fact.atLeast(percent: 60), states) == "unmmm")
    #expect(letters(fact.atMost(percent: 60), states) == "ummmn")
    #expect(letters(fact.moreThan(percent: 60), states) == "unnnm")
    #expect(letters(fact.lessThan(percent: 60), states) == "umnnn")
    #expect(letters(fact.equals(percent: 59.9), states) == "umnnn")
  }

  @Test("shares of huge counts are decided by cross multiplication")
  func hugeShares() {
    let whole: Int64 = 1_000_000_000_000
    let states = stating(
      SampleFacts.satisfaction,
      [
        Share(599_999_999_999, of: whole), Share(600_000_000_000, of: whole),
        Share(whole, of: whole),
      ])
    #expect(letters(SampleFacts.satisfaction.atLeast(percent: 60), states) == "unmm")
    #expect(letters(SampleFacts.satisfaction.moreThan(percent: "59.9999"), states) == "ummm")
    #expect(letters(SampleFacts.satisfaction.atLeast(percent: 100), states) == "unnm")
  }

  @Test("a share with a zero whole, a part above its whole or a negative part decides nothing")
  func impossibleShares() {
    let states = stating(
      SampleFacts.satisfaction,
      [Share(0, of: 0), Share(5, of: 0), Share(3, of: 2), Share(-1, of: 2), Share(1, of: -2)])
    #expect(letters(SampleFacts.satisfaction.atLeast(percent: 0), states) == "uuuuuu")
  }

  @Test("a date on either side of the day, and known to the month or year only")
  func dates() {
    let fact = SampleFacts.founded
    let states = stating(
      fact,
      ["2021-09-29", "2021-09-30", "2021-10-01", "2021-09", "2021-10", "2021", "2022"].map(
        KnownDate.on))
    #expect(letters(fact.onOrBefore("2021-09-30"), states) == "ummnmnun")
    #expect(letters(fact.before("2021-09-30"), states) == "umnnunun")
    #expect(letters(fact.onOrAfter("2021-09-30"), states) == "unmmumum")
    #expect(letters(fact.after("2021-09-30"), states) == "unnmnmum")
    #expect(letters(fact.on("2021-09-30"), states) == "unmnunun")
  }

  @Test("one choice of a list")
  func choice() {
    let states = stating(SampleFacts.voice, ["high", "low", "middle"])
    #expect(letters(SampleFacts.voice.isChoice("high"), states) == "umnu")
    #expect(letters(SampleFacts.voice.isOneOf("high", "low"), states) == "ummu")
  }

  @Test("a set of choices: any, all, none")
  func choices() {
    let fact = SampleFacts.styles
    let states = stating(fact, [[], ["folk"], ["folk", "opera"], ["pop", "摇滚"]])
    #expect(letters(fact.includes(anyOf: "folk", "opera"), states) == "unmmn")
    #expect(letters(fact.includes(allOf: "folk", "opera"), states) == "unnmn")
    #expect(letters(fact.excludes("folk", "opera"), states) == "umnnm")
    #expect(letters(fact.includes(anyOf: "摇滚"), states) == "unnnm")
  }

  @Test("a set of years: any, all, none; the empty set is known")
  func years() {
    let fact = SampleFacts.honours
    let states = stating(fact, [[], [2018], [2019], [2018, 2023], [2024]])
    #expect(letters(fact.excludes(2019...2023), states) == "ummnnm")
    #expect(letters(fact.includes(anyOf: 2018, 2024), states) == "unmnmm")
    #expect(letters(fact.includes(allOf: 2018, 2023), states) == "unnnmn")
  }

  @Test("a text is as long as its visible characters")
  func textLength() {
    let fact = SampleFacts.motto
    let states = stating(fact, ["", "好歌", "好 歌\n唱！", "👨‍👩‍👧‍👦é好歌唱"])
    #expect(letters(fact.length(atMost: 4), states) == "ummmn")
    #expect(letters(fact.length(atLeast: 4), states) == "unnmm")
  }

  @Test("a text fits a pattern from its first to its last character")
  func patterns() {
    let fact = SampleFacts.motto
    let states = stating(
      fact, ["", "新乡市市合唱团", "市合唱团", "新乡市合唱团分团", "甲市1合唱团", "甲市12合唱团"])
    #expect(letters(fact.matches([.anything(named: "市"), .literal("市合唱团")]), states) == "unmnnnn")
    #expect(
      letters(
        fact.matches([.anything(named: "地"), .oneOf(["市", "县"]), .digits(0...1), .literal("合唱团")]),
        states) == "unmnnmn")
  }
}
