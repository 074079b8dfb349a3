import NoticeKit
import Testing

@Suite("What would meet a requirement")
struct ChangeTests {
  private func change(
    _ condition: Condition, in language: NoticeLanguage = .en, on day: CalendarDate? = sampleDay,
    _ state: (inout Nomination) -> Void
  ) -> String? {
    RuleSet.asking(Criterion("asked", condition)).assess(.choir(state), submitted: day)
      .finding("asked")?.change(in: language)
  }

  @Test("counts and amounts are told by what is lacking, in both languages")
  func figures() {
    let seventeen = { (nomination: inout Nomination) in nomination[SampleFacts.singers] = 17 }
    #expect(
      change(SampleFacts.singers.atLeast(20), in: .zh, seventeen) == "歌手人数再增加3人（17→20）")
    #expect(change(SampleFacts.singers.atLeast(20), seventeen) == "Singers: 3 more (17→20)")
    #expect(change(SampleFacts.singers.moreThan(20), seventeen) == "Singers: 4 more (17→21)")
    #expect(change(SampleFacts.singers.atMost(10), seventeen) == "cannot be changed")
    let budget = { (nomination: inout Nomination) in
      nomination[SampleFacts.budget] = decimal("4000.01")
    }
    #expect(
      change(SampleFacts.budget.atMost(4000), in: .zh, budget) == "预算减少0.01元（4000.01→4000）")
    #expect(
      change(SampleFacts.budget.lessThan(4000), budget) == "Budget: 0.02 fewer (4000.01→3999.99)")
    #expect(
      change(not(SampleFacts.budget.equals(4000.01)), budget)
        == "Budget: 0.01 more (4000.01→4000.02)")
  }

  @Test("a share is told in people where its counts are known, else in per cent")
  func shares() {
    let condition = SampleFacts.activeShare.atLeast(percent: 60)
    #expect(
      change(condition) {
        $0[SampleFacts.active] = 10
        $0[SampleFacts.singers] = 21
      } == "Active singers: 3 more (10→13)")
    #expect(
      change(condition) {
        $0[SampleFacts.activeShare] = .percent(50)
        $0[SampleFacts.active] = 10
        $0[SampleFacts.singers] = 20
      } == "Active singers: 2 more (10→12)")
    #expect(
      change(condition, in: .zh) { $0[SampleFacts.activeShare] = .percent(599, scale: 1) }
        == "活跃比例改为60%")
  }

  @Test("a quotient is told by its amount, in the amount's own decimals")
  func quotients() {
    let state = { (nomination: inout Nomination) in
      nomination[SampleFacts.hours] = decimal("100.5")
      nomination[SampleFacts.singers] = 8
    }
    #expect(
      change(SampleFacts.hoursEach.atLeast(12.57), state) == "Hours: 0.1 more (100.5→100.6)")
    #expect(change(SampleFacts.hoursEach.atLeast(20), state) == "Hours: 59.5 more (100.5→160)")
    #expect(change(SampleFacts.hoursEach.moreThan(13), state) == "Hours: 3.6 more (100.5→104.1)")
    #expect(change(SampleFacts.hoursEach.atMost(5), state) == "")
  }

  @Test("time only passes: the first day on which a length of time is reached")
  func time() {
    let founded = { (nomination: inout Nomination) in
      nomination[SampleFacts.founded] = .on("2022-03-31")
    }
    let three = SampleFacts.age.atLeast(years: 3)
    #expect(change(three, in: .zh, founded) == "2025年3月31日起满足（成立时长）")
    #expect(change(SampleFacts.age.moreThan(years: 3), founded) == "met from 2025-04-01 on (Age)")
    #expect(change(SampleFacts.age.lessThan(years: 1), founded) == "cannot be changed")
    #expect(
      change(three) { $0[SampleFacts.founded] = .on("2022-03") } == "met from 2025-03-31 on (Age)")
    #expect(
      change(three) {
        $0[SampleFacts.founded] = .on("2022-03-31")
        $0[SampleFacts.age] = .months(34)
      } == "met from 2025-03-31 on (Age)")
    #expect(
      change(SampleFacts.practice.atLeast(years: 3)) { $0[SampleFacts.practice] = .months(34) }
        == "met from 2025-04-23 on (Practice)")
    #expect(
      change(SampleFacts.practice.atLeast(years: 3), on: nil) {
        $0[SampleFacts.practice] = .months(34)
      } == "bring Practice to 3 years")
  }

  @Test("history cannot be changed")
  func history() {
    #expect(
      change(SampleFacts.honours.excludes(2019...2023)) { $0[SampleFacts.honours] = [2020] }
        == "cannot be changed")
    #expect(
      change(SampleFacts.founded.onOrBefore("2021-09-30")) {
        $0[SampleFacts.founded] = .on("2021-10-01")
      } == "cannot be changed")
  }

  @Test("flags, choices and texts")
  func others() {
    #expect(
      change(SampleFacts.registered.holds, in: .zh) { $0[SampleFacts.registered] = false }
        == "须：已登记")
    #expect(
      change(SampleFacts.badRecord.doesNotHold) { $0[SampleFacts.badRecord] = true }
        == "needs: not: Bad record")
    #expect(
      change(SampleFacts.voice.isChoice("low"), in: .zh) { $0[SampleFacts.voice] = "high" }
        == "声部改为低声部")
    #expect(
      change(not(SampleFacts.voice.isChoice("high"))) { $0[SampleFacts.voice] = "high" }
        == "bring Voice to Low")
    #expect(
      change(SampleFacts.styles.includes(allOf: "folk", "pop"), in: .zh) {
        $0[SampleFacts.styles] = ["opera", "pop"]
      } == "曲风增加民歌")
    #expect(
      change(SampleFacts.motto.length(atMost: 3)) { $0[SampleFacts.motto] = "一二三四" }
        == "bring Motto to 3 characters")
    #expect(
      change(not(SampleFacts.motto.length(atLeast: 0))) { $0[SampleFacts.motto] = "一" }
        == "")
  }

  @Test("all of several: each takes its step, and a stricter step of a fact replaces a weaker one")
  func several() {
    let state = { (nomination: inout Nomination) in
      nomination[SampleFacts.singers] = 5
      nomination[SampleFacts.registered] = false
    }
    #expect(
      change(allOf(SampleFacts.singers.atLeast(20), SampleFacts.registered.holds), in: .zh, state)
        == "歌手人数再增加15人（5→20）；须：已登记")
    for condition in [
      allOf(SampleFacts.singers.atLeast(20), SampleFacts.singers.atLeast(10)),
      allOf(SampleFacts.singers.atLeast(10), SampleFacts.singers.atLeast(20)),
    ] {
      #expect(change(condition, state) == "Singers: 15 more (5→20)")
    }
    #expect(
      change(allOf(SampleFacts.singers.atLeast(20), SampleFacts.singers.atMost(10)), state)
        == "cannot be changed")
    #expect(
      change(
        anyOf(
          allOf(SampleFacts.singers.atLeast(20), SampleFacts.singers.atMost(10)),
          allOf(SampleFacts.registered.holds, SampleFacts.singers.atLeast(6))), state)
        == "needs: Registered; Singers: 1 more (5→6)")
    #expect(
      change(
        atLeast(
          2, of: SampleFacts.singers.atLeast(6), SampleFacts.registered.holds,
          SampleFacts.singers.atLeast(9)), state) == "Singers: 1 more (5→6); needs: Registered")
    #expect(
      change(not(anyOf(SampleFacts.singers.lessThan(7), SampleFacts.singers.equals(7))), state)
        == "Singers: 3 more (5→8)")
  }

  @Test("a change lists the met requirements that it would break")
  func breaks() {
    let ruleSet = RuleSet.asking {
      Criterion("singers", SampleFacts.singers.atLeast(20))
      Criterion("active-share", SampleFacts.activeShare.atLeast(percent: 60))
      Criterion("small", SampleFacts.singers.atMost(30))
    }
    let nomination = Nomination.choir {
      $0[SampleFacts.singers] = 15
      $0[SampleFacts.active] = 9
      $0[SampleFacts.activeShare] = .percent(60)
    }
    let finding = ruleSet.assess(nomination).finding("singers")
    #expect(finding?.change?.breaks == ["active-share"])
    #expect(finding?.change(in: .zh) == "歌手人数再增加5人（15→20）（但会不再符合：活跃比例不少于60%）")
    #expect(
      finding?.change(in: .en)
        == "Singers: 5 more (15→20) (but no longer met then: Active share: at least 60%)")
  }

  @Test("an excepted requirement still tells its change; a met one tells none")
  func outcomes() {
    var nomination = Nomination.goodChoir
    nomination[SampleFacts.singers] = 18
    nomination.justify("singers", "山区人口少")
    let assessment = RuleSet.choirs.assess(nomination, submitted: sampleDay)
    #expect(
      assessment.finding("singers")?.change(in: .en).hasPrefix("Singers: 2 more (18→20)") == true)
    #expect(assessment.finding("registered")?.change == nil)
    #expect(assessment.finding("registered")?.change(in: .zh) == "")
  }
}
