import NoticeKit
import Testing

@Suite("Stating facts")
struct StatementTests {
  @Test("a typed fact takes and gives the values of its kind, and nil takes it back")
  func typed() {
    var nomination = Nomination.goodChoir
    nomination[SampleFacts.voice] = "high"
    nomination[SampleFacts.styles] = ["pop", "folk"]
    nomination[SampleFacts.budget] = 12
    nomination[SampleFacts.activeShare] = .percent(60)
    nomination[SampleFacts.practice] = .years(1, months: 2)
    nomination[SampleFacts.motto] = "唱"
    #expect(nomination[SampleFacts.registered] == true)
    #expect(nomination[SampleFacts.singers] == 25)
    #expect(nomination[SampleFacts.founded] == .on("2020-05-01"))
    #expect(nomination[SampleFacts.honours] == [2018])
    #expect(nomination[SampleFacts.voice]?.id == "high")
    #expect(nomination[SampleFacts.styles]?.map(\.id) == ["folk", "pop"])
    #expect(nomination[SampleFacts.budget] == decimal("12.00"))
    #expect(nomination[SampleFacts.activeShare] == Share(60, of: 100))
    #expect(nomination[SampleFacts.practice] == .months(14))
    #expect(nomination[SampleFacts.motto] == "唱")
    nomination[SampleFacts.singers] = nil
    #expect(nomination[SampleFacts.singers] == nil)
    #expect(nomination.facts[SampleFacts.singers.id] == nil)
  }

  @Test(
    "a fact is named by its id, the id without its group, a label or an alias",
    arguments: ["choir.singers", "singers", "歌手人数", "Singers", "人数"])
  func names(name: String) throws {
    var nomination = Nomination(.choir, name: "甲")
    try nomination.state(name, as: .count(20), in: category())
    #expect(nomination[SampleFacts.singers] == 20)
  }

  @Test("an unknown name tells the near one, and nothing is stated")
  func unknownNames() {
    #expect(
      message("choir.singer", .count(1)) == [
        "类别“choir”没有事实“choir.singer”。请改为“choir.singers”。",
        "Category “choir” has no fact “choir.singer”. To mend it, write “choir.singers”.",
      ])
    #expect(
      message("singer", .count(1)) == [
        "类别“choir”没有事实“singer”。请改为“singers”。",
        "Category “choir” has no fact “singer”. To mend it, write “singers”.",
      ])
    #expect(
      message("orchestra", .count(1)) == [
        "类别“choir”没有事实“orchestra”。请用该类别所列事实的标识或名称。",
        "Category “choir” has no fact “orchestra”. "
          + "To mend it, use the id or label of a fact that the category lists.",
      ])
    #expect(message("歌手数", .count(1))[0] == "类别“choir”没有事实“歌手数”。请改为“歌手人数”。")
    #expect(message("", .count(1))[1].hasSuffix("a fact that the category lists."))
    #expect(message(String(repeating: "x", count: 100_000), .count(1)).count == 2)
    #expect(message("prizes", .count(1)).count == 2)
  }

  @Test("a value that does not fit says what is expected")
  func unfitValues() {
    #expect(
      message("singers", .flag(true)) == [
        "“歌手人数”（choir.singers）的值“true”不可用：应为整数。",
        "“Singers” (choir.singers) cannot be “true”: it must be given as whole number.",
      ])
    #expect(
      message("singers", .count(-1))[1] == """
        “Singers” (choir.singers) cannot be “-1”: it must be a whole number from 0 to 10¹².
        """)
    #expect(message("honours", .years([20])) == [])
    #expect(message("honours", .years([0]))[0] == "“获奖年份”（choir.honours）的值“0”不可用：年份应为1至9999。")
    #expect(
      message("active-share", .share(Share(5, of: 4)))[1] == """
        “Active share” (choir.active-share) cannot be “5/4”: it must be from 0 to 100 %.
        """)
  }

  @Test("a name that two facts have is refused with both ids")
  func ambiguous() {
    let group = FactGroup("choir", swiftName: "Other", for: .choir)
    let one = group.count("one", "人数", "People")
    let two = group.count("two", "人数", "People")
    let category = RuleSet.asking(Criterion("a", allOf(one.atLeast(1), two.atLeast(1)))).categories[
      0]
    #expect(
      message("人数", .count(1), in: category) == [
        "“人数”可指choir.one、choir.two。请写出标识。",
        "“人数” may be choir.one or choir.two. To mend it, write the id.",
      ])
  }

  private func category() throws -> NomineeCategory {
    try #require(RuleSet.choirs.category(.choir))
  }

  /// The message in Chinese and in English; empty where the value was taken.
  private func message(
    _ name: String, _ value: FactValue, in category: NomineeCategory? = nil
  ) -> [String] {
    guard let category = category ?? RuleSet.choirs.category(.choir) else { return [] }
    var nomination = Nomination(.choir, name: "甲")
    do throws(StatementError) {
      try nomination.state(name, as: value, in: category)
      return []
    } catch {
      #expect(nomination.facts.isEmpty)
      return NoticeLanguage.allCases.map(error.message(in:))
    }
  }
}
