import NoticeComparison
import NoticeKit
import Testing

@Suite("Changes of requirements")
struct RequirementChangeTests {
  /// A change, what it is called on the way there, and its direction on the way back.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let old: ClausePartMaker
    let new: ClausePartMaker
    let there: String
    let back: ChangeDirection

    var testDescription: String { name }
  }

  typealias ClausePartMaker = @Sendable () -> [ClausePart]

  private static func criteria(
    _ name: String, _ old: Condition, _ new: Condition, _ there: String, _ back: ChangeDirection
  ) -> Case {
    Case(
      name: name, old: { ClauseBuilder.buildExpression(Criterion("asked", old)) },
      new: { ClauseBuilder.buildExpression(Criterion("asked", new)) }, there: there, back: back)
  }

  private static func words<Word: RequirementWord>(
    _ name: String, _ old: Word, _ new: Word, _ there: String, _ back: ChangeDirection
  ) -> Case {
    Case(
      name: name, old: { ClauseBuilder.buildExpression(Criterion(old.requirement)) },
      new: { ClauseBuilder.buildExpression(Criterion(new.requirement)) }, there: there, back: back)
  }

  private static let conditions: [Case] = [
    criteria(
      "more people", BandFacts.players.atLeast(20), BandFacts.players.atLeast(21),
      "tightened: figure 20人>21人 tightened", .loosened),
    criteria(
      "at most more people", BandFacts.players.atMost(20), BandFacts.players.atMost(21),
      "loosened: figure 20人>21人 loosened", .tightened),
    criteria(
      "exactly another number", BandFacts.players.equals(20), BandFacts.players.equals(21),
      "changed: figure 20人>21人 changed", .changed),
    criteria(
      "a number and more than it", BandFacts.players.atLeast(20), BandFacts.players.moreThan(20),
      "tightened: condition 乐手人数不少于20人>乐手人数超过20人 tightened", .loosened),
    criteria(
      "a greater share", BandFacts.activeShare.atLeast(percent: 60),
      BandFacts.activeShare.atLeast(percent: "60.5"),
      "tightened: figure 60%>60.5% tightened", .loosened),
    criteria(
      "fewer months", BandFacts.age.atLeast(years: 3), BandFacts.age.atLeast(months: 30),
      "loosened: figure 3年>30个月 loosened", .tightened),
    criteria(
      "an earlier day", BandFacts.registeredOn.onOrBefore("2024-09-30"),
      BandFacts.registeredOn.onOrBefore("2024-09-29"),
      "tightened: date 2024年9月30日>2024年9月29日 tightened", .loosened),
    criteria(
      "one more year barred", BandFacts.honours.excludes(2019, 2020),
      BandFacts.honours.excludes(2019...2021),
      "tightened: years 2019、2020>2019–2021 tightened", .loosened),
    criteria(
      "other years barred", BandFacts.honours.excludes(2019), BandFacts.honours.excludes(2020),
      "changed: years 2019>2020 changed", .changed),
    criteria(
      "one more key will do", BandFacts.key.isOneOf("c", "d"), BandFacts.key.isOneOf("c", "d", "g"),
      "loosened: choices 定调为C调 / D调>定调为C调 / D调 / G调 loosened", .tightened),
    criteria(
      "all of more styles", BandFacts.styles.includes(allOf: "folk"),
      BandFacts.styles.includes(allOf: "folk", "pop"),
      "tightened: choices 曲风含民歌>曲风含民歌、流行 tightened", .loosened),
    criteria(
      "any of more styles", BandFacts.styles.includes(anyOf: "folk"),
      BandFacts.styles.includes(anyOf: "folk", "pop"),
      "loosened: choices 曲风含民歌之一>曲风含民歌、流行之一 loosened", .tightened),
    criteria(
      "a longer text may be", BandFacts.motto.length(atMost: 20),
      BandFacts.motto.length(atMost: 21), "loosened: figure 20字>21字 loosened", .tightened),
    criteria(
      "smaller photos", BandFacts.photos.every(BandFacts.size.atMost(30)),
      BandFacts.photos.every(BandFacts.size.atMost(29)),
      "tightened: figure 30>29 tightened", .loosened),
    criteria(
      "another platform", BandFacts.registered.holds, BandFacts.onNet.holds,
      "changed: fact 已登记>已在演出网登记 changed", .changed),
    criteria(
      "another measure with another figure", BandFacts.players.atLeast(3),
      BandFacts.concerts.atLeast(5),
      "changed: fact 乐手人数不少于3人>演出场次不少于5场 changed; figure 3人>5场 changed", .changed),
    criteria(
      "one thing more", BandFacts.players.atLeast(3),
      allOf(BandFacts.players.atLeast(3), BandFacts.concerts.atLeast(5)),
      "tightened: condition ->演出场次不少于5场 tightened", .loosened),
    criteria(
      "one more way", BandFacts.players.atLeast(3),
      anyOf(BandFacts.players.atLeast(3), BandFacts.concerts.atLeast(5)),
      "loosened: condition 乐手人数不少于3人>乐手人数不少于3人，或演出场次不少于5场 loosened", .tightened),
    criteria(
      "another way besides two",
      anyOf(BandFacts.players.atLeast(3), BandFacts.onNet.holds),
      anyOf(BandFacts.players.atLeast(4), BandFacts.onNet.holds, BandFacts.concerts.atLeast(5)),
      "changed: figure 3人>4人 tightened; condition ->演出场次不少于5场 loosened", .changed),
    criteria(
      "more of several", atLeast(1, of: BandFacts.registered.holds, BandFacts.onNet.holds),
      atLeast(2, of: BandFacts.registered.holds, BandFacts.onNet.holds),
      "tightened: condition 至少满足1项：已登记；已在演出网登记>至少满足2项：已登记；已在演出网登记 tightened",
      .loosened),
    criteria(
      "up here and down there", allOf(BandFacts.players.atLeast(3), BandFacts.concerts.atLeast(5)),
      allOf(BandFacts.players.atLeast(4), BandFacts.concerts.atLeast(4)),
      "changed: figure 3人>4人 tightened; figure 5场>4场 loosened", .changed),
    criteria(
      "the other way about", BandFacts.registered.holds, BandFacts.registered.doesNotHold,
      "changed: condition 已登记>未：已登记 changed", .changed),
    criteria(
      "not fewer, said with not", BandFacts.players.atLeast(3),
      not(BandFacts.players.lessThan(4)),
      "tightened: condition 乐手人数不少于3人>并非：乐手人数少于4人 tightened", .loosened),
    // The date implies the registration, so both ask the same, which is proven by reckoning with both.
    criteria(
      "one part less that another implies",
      allOf(BandFacts.registered.holds, BandFacts.registeredOn.onOrBefore("2024-09-30")),
      BandFacts.registeredOn.onOrBefore("2024-09-30"),
      "changed: condition 已登记>-", .changed),
  ]

  private static let bindings: [Case] = [
    words(
      "in principle only", players(20), players(20).inPrinciple(),
      "loosened: strength 必须>原则上 loosened", .tightened),
    words(
      "in principle, with a floor", players(20), players(20).inPrinciple(floor: floor(10)),
      "loosened: strength 必须>原则上 loosened; floor ->乐手人数不少于10人 tightened", .tightened),
    words(
      "a floor", players(20).inPrinciple(), players(20).inPrinciple(floor: floor(10)),
      "tightened: floor ->乐手人数不少于10人 tightened", .loosened),
    words(
      "a lower floor", players(20).inPrinciple(floor: floor(10)),
      players(20).inPrinciple(floor: floor(8)),
      "loosened: floor 乐手人数不少于10人>乐手人数不少于8人 loosened", .tightened),
    words(
      "preferred only, though more", players(20), players(50).preferred(),
      "loosened: strength 必须>优先 loosened; figure 20人>50人 tightened", .tightened),
    words(
      "less binding and more", players(20), players(30).inPrinciple(),
      "changed: strength 必须>原则上 loosened; figure 20人>30人 tightened", .changed),
    words(
      "asked of some only", players(20), players(20).applies(when: BandFacts.onNet.holds),
      "loosened: applicability ->已在演出网登记 loosened", .tightened),
    words(
      "asked of fewer", players(20).applies(when: BandFacts.concerts.atLeast(5)),
      players(20).applies(when: BandFacts.concerts.atLeast(6)),
      "loosened: applicability 演出场次不少于5场>演出场次不少于6场 loosened", .tightened),
    words(
      "another title", players(20), players(20).titled("二十人以上", "Twenty or more"),
      "changed: wording 乐手人数不少于20人>二十人以上", .changed),
    words(
      "another reading", players(20), players(20).reading("含队长", "The leader counts"),
      "changed: readings ->含队长", .changed),
    words(
      "a list that only explains", players(20),
      players(20).aspects(anyOf: ["鼓手": "Drummers"], open: true),
      "changed: aspects ->如：鼓手等", .changed),
  ]

  private static func players(_ number: Int) -> Criterion {
    Criterion("asked", BandFacts.players.atLeast(number))
  }

  private static func floor(_ number: Int) -> Condition { BandFacts.players.atLeast(number) }

  @Test("each has its kind and its direction", arguments: conditions + bindings)
  func changes(change: Case) {
    let sketch = ChangeLogSketch(.bands(2024, change.old), .bands(2025, change.new))
    let topic = change.there.contains(": years") ? "exclusion" : "requirement"
    #expect(sketch.there == [change.there.inserting("band \(topic) asked")])
    #expect(sketch.back.count == 1)
    #expect(sketch.back.first?.hasPrefix(change.back.rawValue) == true, "\(sketch.back)")
  }
}

extension String {
  /// `tightened: figure …` with what it is about after the direction.
  fileprivate func inserting(_ about: String) -> String {
    guard let colon = firstIndex(of: ":") else { return self + " " + about }
    return self[..<colon] + " " + about + self[colon...]
  }
}
