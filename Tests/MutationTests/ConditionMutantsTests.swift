import NoticeKit
import Testing

@testable import Mutation

@Suite("Mutants of conditions")
struct ConditionMutantsTests {
  private enum TeamFacts {
    private static let facts = FactGroup("team", swiftName: "TeamFacts")
    static let members = facts.count("members", "人数", "Members")
    static let people = facts.count("people", "总人数", "People")
    static let share = facts.share("share", "比例", "Share", of: members, among: people)
    static let founded = facts.date("founded", "成立日期", "Founded")
    static let age = facts.duration("age", "年限", "Age", since: founded)
    static let approved = facts.flag("approved", "经同意", "Approved")
    static let years = facts.years("years", "年度", "Years")
    static let city = facts.text("city", "市名", "City")
    static let name = facts.text("name", "名称", "Name")
    static let kind = facts.choice(
      "kind", "类别", "Kind",
      [ChoiceOption("branch", "支队", "Branch"), ChoiceOption("squad", "分队", "Squad")])
  }

  private func changes(_ condition: Condition) -> [String] { condition.variants.map(\.change) }

  @Test("a figure goes a unit up and down, and its bound out")
  func figures() {
    #expect(
      changes(TeamFacts.members.atLeast(20)) == ["≥ 20 → ≥ 21", "≥ 20 → ≥ 19", "≥ 20 → > 20"])
    #expect(
      changes(TeamFacts.share.atLeast(percent: 60)) == [
        "≥ 60% → ≥ 60.0001%", "≥ 60% → ≥ 59.9999%", "≥ 60% → > 60%",
      ])
  }

  @Test("a length of time also changes its unit, a date its day")
  func time() {
    #expect(
      changes(TeamFacts.age.atLeast(years: 3)) == [
        "≥ 3 years → ≥ 37 months", "≥ 3 years → ≥ 35 months", "≥ 3 years → ≥ 3 months",
        "≥ 3 years → > 3 years",
      ])
    #expect(
      changes(TeamFacts.founded.onOrBefore("2021-09-30")) == [
        "≤ 2021-09-30 → ≤ 2021-10-01", "≤ 2021-09-30 → ≤ 2021-09-29",
        "≤ 2021-09-30 → < 2021-09-30",
      ])
  }

  @Test("a comparison that accepts the same values is no mutant")
  func equivalent() {
    #expect(changes(TeamFacts.members.atMost(0)) == ["≤ 0 → ≤ 1", "≤ 0 → ≤ -1", "≤ 0 → < 0"])
    #expect(changes(TeamFacts.members.atLeast(0)) == ["≥ 0 → ≥ 1", "≥ 0 → > 0"])
    #expect(changes(TeamFacts.members.equals(0)) == ["= 0 → = 1", "= 0 → = -1", "= 0 → ≥ 0"])
    #expect(changes(allOf(TeamFacts.approved.holds)) == ["team.approved holds → does not"])
  }

  @Test("years and choices are left out and taken in, relations exchanged")
  func lists() {
    #expect(
      changes(TeamFacts.years.excludes(2019, 2021)) == [
        "without 2019", "without 2021", "with 2018", "with 2020", "with 2022",
        "excludes → includes-any", "excludes → includes-all",
      ])
    #expect(
      changes(TeamFacts.kind.isOneOf("branch", "squad")) == ["without branch", "without squad"])
    #expect(changes(TeamFacts.kind.isOneOf("branch")) == ["branch → squad"])
  }

  @Test("texts change their length and their pattern")
  func texts() {
    #expect(
      changes(TeamFacts.name.length(atMost: 1000)) == [
        "≤ 1000 → ≤ 1001", "≤ 1000 → ≤ 999", "≤ 1000 → < 1000",
      ])
    #expect(
      changes(TeamFacts.name.matches([.anything(named: "市"), .literal("市队"), .digits(1...2)])) == [
        "without 市", "市队 → 队", "市队 → 市", "1–2 digits → 0–2", "1–2 digits → 2–2",
        "1–2 digits → 1–1", "1–2 digits → 1–3",
      ])
    let own = TextPattern.Part.own(TeamFacts.city, endingIn: "市", "区")
    #expect(
      changes(TeamFacts.name.matches([own, .literal("队")])) == [
        "without 市", "without 区", "team.city, whatever it ends in", "anything for team.city",
        "without 队",
      ])
  }

  @Test("compositions are exchanged, and each child left out and changed")
  func compositions() {
    let two = [TeamFacts.approved.holds, TeamFacts.members.atMost(9)]
    #expect(
      changes(allOf(two)) == [
        "all → any", "without Approved", "team.approved holds → does not",
        "without Members: at most 9",
        "team.members ≤ 9 → ≤ 10", "team.members ≤ 9 → ≤ 8", "team.members ≤ 9 → < 9",
      ])
    #expect(
      changes(atLeast(1, of: two)).prefix(2) == ["1 of → 2 of", "1 of → 0 of"])
    #expect(changes(not(two[0])) == ["without not", "team.approved holds → does not"])
  }
}
