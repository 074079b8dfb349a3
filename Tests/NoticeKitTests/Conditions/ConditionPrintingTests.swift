import NoticeKit
import Testing

/// The left side of each line is compiled, the right side is what it prints: the same text.
@Suite("A condition prints the Swift that makes it")
struct ConditionPrintingTests {
  @Test("flags, counts and decimals")
  func figures() {
    expect(SampleFacts.registered.holds, "SampleFacts.registered.holds")
    expect(SampleFacts.badRecord.doesNotHold, "SampleFacts.badRecord.doesNotHold")
    expect(SampleFacts.singers.atLeast(20), "SampleFacts.singers.atLeast(20)")
    expect(SampleFacts.singers.atMost(20), "SampleFacts.singers.atMost(20)")
    expect(SampleFacts.singers.moreThan(20), "SampleFacts.singers.moreThan(20)")
    expect(SampleFacts.singers.lessThan(20), "SampleFacts.singers.lessThan(20)")
    expect(SampleFacts.singers.equals(20), "SampleFacts.singers.equals(20)")
    expect(
      SampleFacts.singers.between(10, and: 20),
      "allOf(SampleFacts.singers.atLeast(10), SampleFacts.singers.atMost(20))")
    expect(SampleFacts.budget.atMost(4000), "SampleFacts.budget.atMost(4000)")
    expect(SampleFacts.budget.lessThan(4000.01), "SampleFacts.budget.lessThan(4000.01)")
    expect(SampleFacts.budget.equals("4000.50"), "SampleFacts.budget.equals(4000.5)")
    expect(SampleFacts.hoursEach.moreThan(0.05), "SampleFacts.hoursEach.moreThan(0.05)")
  }

  @Test("shares, lengths of time and dates")
  func measures() {
    expect(
      SampleFacts.activeShare.atLeast(percent: 60), "SampleFacts.activeShare.atLeast(percent: 60)")
    expect(
      SampleFacts.satisfaction.lessThan(percent: 59.9),
      "SampleFacts.satisfaction.lessThan(percent: 59.9)")
    expect(SampleFacts.age.atLeast(years: 3), "SampleFacts.age.atLeast(years: 3)")
    expect(SampleFacts.age.atMost(months: 30), "SampleFacts.age.atMost(months: 30)")
    expect(SampleFacts.age.moreThan(months: 24), "SampleFacts.age.moreThan(years: 2)")
    expect(SampleFacts.age.lessThan(years: 1), "SampleFacts.age.lessThan(years: 1)")
    expect(SampleFacts.age.equals(months: 1), "SampleFacts.age.equals(months: 1)")
    expect(
      SampleFacts.founded.onOrBefore("2021-09-30"), #"SampleFacts.founded.onOrBefore("2021-09-30")"#
    )
    expect(
      SampleFacts.founded.onOrAfter("2021-09-30"), #"SampleFacts.founded.onOrAfter("2021-09-30")"#)
    expect(SampleFacts.founded.before("2021-09-30"), #"SampleFacts.founded.before("2021-09-30")"#)
    expect(SampleFacts.founded.after("2021-09-30"), #"SampleFacts.founded.after("2021-09-30")"#)
    expect(SampleFacts.founded.on("2021-09-30"), #"SampleFacts.founded.on("2021-09-30")"#)
  }

  @Test("choices and years")
  func sets() {
    expect(SampleFacts.voice.isChoice("high"), #"SampleFacts.voice.isOneOf("high")"#)
    expect(SampleFacts.voice.isOneOf("high", "low"), #"SampleFacts.voice.isOneOf("high", "low")"#)
    expect(
      SampleFacts.styles.includes(anyOf: "folk", "pop"),
      #"SampleFacts.styles.includes(anyOf: "folk", "pop")"#)
    expect(
      SampleFacts.styles.includes(allOf: "folk"), #"SampleFacts.styles.includes(allOf: "folk")"#)
    expect(SampleFacts.styles.excludes(#"a"b\c"#), ##"SampleFacts.styles.excludes("a\"b\\c")"##)
    expect(SampleFacts.honours.excludes(2019...2023), "SampleFacts.honours.excludes(2019...2023)")
    expect(SampleFacts.honours.excludes(2019, 2020), "SampleFacts.honours.excludes(2019, 2020)")
    expect(
      SampleFacts.honours.excludes(2019, 2021, 2020),
      "SampleFacts.honours.excludes(2019, 2021, 2020)")
    expect(
      SampleFacts.honours.includes(anyOf: 2019, 2020, 2021),
      "SampleFacts.honours.includes(anyOf: 2019, 2020, 2021)")
    expect(SampleFacts.honours.includes(allOf: 2019), "SampleFacts.honours.includes(allOf: 2019)")
  }

  @Test("texts and patterns, with what must be escaped")
  func texts() {
    expect(SampleFacts.motto.length(atMost: 1000), "SampleFacts.motto.length(atMost: 1000)")
    expect(SampleFacts.motto.length(atLeast: 10), "SampleFacts.motto.length(atLeast: 10)")
    expect(
      SampleFacts.motto.matches([
        .anything(named: "市"), .oneOf(["市", "县"]), .digits(1...3), .literal("\"团\\\n"),
      ]),
      #"SampleFacts.motto.matches([.anything(named: "市"), .oneOf(["市", "县"]), .digits(1...3), "#
        + #".literal("\"团\\\u{a}")])"#)
  }

  @Test("combinators, nested")
  func combinators() {
    expect(
      allOf(
        SampleFacts.registered.holds,
        anyOf(SampleFacts.singers.atLeast(20), not(SampleFacts.badRecord.holds)),
        atLeast(2, of: SampleFacts.registered.holds, SampleFacts.singers.atMost(5)),
        atMost(1, of: SampleFacts.registered.holds, SampleFacts.onPlatform.holds)),
      "allOf(SampleFacts.registered.holds, "
        + "anyOf(SampleFacts.singers.atLeast(20), not(SampleFacts.badRecord.holds)), "
        + "atLeast(2, of: SampleFacts.registered.holds, SampleFacts.singers.atMost(5)), "
        + "atMost(1, of: SampleFacts.registered.holds, SampleFacts.onPlatform.holds))")
  }

  @Test("what means nothing prints as it was written")
  func meaningless() {
    expect(SampleFacts.founded.after("2025-02-30"), #"SampleFacts.founded.after("2025-02-30")"#)
    expect(SampleFacts.budget.atMost(1.001), "SampleFacts.budget.atMost(1.001)")
    expect(
      SampleFacts.activeShare.atMost(percent: 12.34567),
      "SampleFacts.activeShare.atMost(percent: 12.34567)")
  }

  @Test("figures and years far outside what any fact can have are printed and told in words")
  func hostile() {
    let conditions = [
      SampleFacts.singers.atLeast(.min), SampleFacts.age.atLeast(years: .max),
      SampleFacts.honours.excludes(.min ... .max), SampleFacts.honours.excludes(.max),
      SampleFacts.honours.excludes(1, .max - 1, .max), SampleFacts.honours.excludes(.min, 0, .max),
      atMost(.max, of: SampleFacts.registered.holds), atLeast(.min, of: []),
    ]
    let fault = conditions.map { RuleSet.asking(Criterion("asked", $0)).faults.count }
    #expect(fault == [1, 1, 2, 1, 3, 3, 1, 1])
    for condition in conditions {
      #expect(!"\(condition)\(condition.words(in: .zh))\(condition.words(in: .en))".isEmpty)
      let finding = RuleSet.asking(Criterion("asked", condition)).assess(.goodChoir).finding(
        "asked")
      #expect(finding?.outcome == .unknown)
      #expect(finding?.missing == [])
    }
  }

  private func expect(
    _ condition: Condition, _ text: String, at place: SourceLocation = #_sourceLocation
  ) {
    #expect("\(condition)" == text, sourceLocation: place)
  }
}
