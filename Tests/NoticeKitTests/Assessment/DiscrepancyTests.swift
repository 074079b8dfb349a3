import NoticeKit
import Testing

@Suite("Figures that do not add up")
struct DiscrepancyTests {
  private func messages(
    asking condition: Condition, in language: NoticeLanguage = .en,
    _ state: (inout Nomination) -> Void
  ) -> [String] {
    RuleSet.asking(Criterion("asked", condition)).assess(.choir(state), submitted: sampleDay)
      .discrepancies.map { "\($0.kind.rawValue) \($0.subject): \($0.message(in: language))" }
  }

  private func share(_ stated: Share, _ part: Int, _ whole: Int) -> [String] {
    messages(asking: SampleFacts.activeShare.atLeast(percent: 60)) {
      $0[SampleFacts.activeShare] = stated
      $0[SampleFacts.active] = part
      $0[SampleFacts.singers] = whole
    }
  }

  @Test("a stated share agrees with its counts at the digits that it is written with")
  func shares() {
    #expect(share(.percent(70), 696, 1000) == [])
    #expect(share(.percent(70), 695, 1000) == [])
    // Rounding would decide here, so it is told.
    #expect(
      share(.percent(60), 596, 1000) == [
        "disagreement choir.active-share: Active share is stated as 60%, and its parts give 59.6%"
      ])
    #expect(share(.percent(67), 2, 3) == [])
    #expect(share(Share(fraction: decimal("0.67")), 2, 3) == [])
    #expect(
      share(.percent(60), 594, 1000) == [
        "disagreement choir.active-share: Active share is stated as 60%, and its parts give 59.4%"
      ])
    #expect(
      share(.percent(600, scale: 1), 596, 1000) == [
        "disagreement choir.active-share: Active share is stated as 60%, and its parts give 59.6%"
      ])
    #expect(
      share(Share(1, of: 2), 2, 5) == [
        "disagreement choir.active-share: Active share is stated as 50%, and its parts give 40%"
      ])
    #expect(
      share(Share(fraction: decimal("0.6")), 56, 100) == [
        "disagreement choir.active-share: Active share is stated as 60%, and its parts give 56%"
      ])
  }

  @Test("a count above the count that it is a part of is told, and decides nothing")
  func partsOfCounts() {
    let soloists = SampleFacts.group.count(
      "solo", "领唱人数", "Soloists", partOf: SampleFacts.singers)
    func found(_ part: Int, _ whole: Int) -> [String] {
      messages(asking: soloists.atLeast(1)) {
        $0[soloists] = part
        $0[SampleFacts.singers] = whole
      }
    }
    #expect(found(5, 5) == [])
    #expect(
      found(6, 5) == ["impossible-parts choir.solo: Soloists (6) is above Singers (5)"])
  }

  @Test("a part above its whole and a whole of zero are told")
  func impossibleParts() {
    #expect(
      share(.percent(60), 21, 20) == [
        "impossible-parts choir.active-share: Active singers (21) is above Singers (20)"
      ])
    #expect(
      share(.percent(60), 0, 0) == [
        "impossible-parts choir.active-share: Singers is 0, so Active share has no value"
      ])
    let hours = messages(asking: SampleFacts.hoursEach.atLeast(1), in: .zh) {
      $0[SampleFacts.hours] = 10
      $0[SampleFacts.singers] = 0
    }
    #expect(hours == ["impossible-parts choir.hours-each: 歌手人数为0，无从计算人均时长"])
  }

  @Test("a sum, a number, a length of time and a flag that disagree with what they follow from")
  func disagreements() {
    let sum = messages(asking: SampleFacts.concerts.atLeast(1)) {
      $0[SampleFacts.concerts] = 2
      $0[SampleFacts.spring] = 3
    }
    #expect(
      sum == [
        "disagreement choir.concerts: Concerts is stated as 2 concerts, "
          + "and its parts give at least 3 concerts"
      ])
    let number = messages(asking: SampleFacts.styleCount.atLeast(1), in: .zh) {
      $0[SampleFacts.styleCount] = 2
      $0[SampleFacts.styles] = ["folk"]
    }
    #expect(number == ["disagreement choir.style-count: 曲风数填报为2，按所填数据为1"])
    let age = messages(asking: SampleFacts.age.atLeast(years: 1)) {
      $0[SampleFacts.age] = .years(4)
      $0[SampleFacts.founded] = .on("2022-02-23")
    }
    #expect(age == ["disagreement choir.age: Age is stated as 4 years, and its parts give 3 years"])
    let partial = messages(asking: SampleFacts.age.atLeast(years: 1)) {
      $0[SampleFacts.age] = .months(40)
      $0[SampleFacts.founded] = .on("2022")
    }
    #expect(
      partial == [
        "disagreement choir.age: Age is stated as 40 months, and its parts give 25 months to 37 months"
      ])
    let flag = messages(asking: SampleFacts.onPlatform.holds, in: .zh) {
      $0[SampleFacts.onPlatform] = false
      $0[SampleFacts.platformDate] = .on("2024")
    }
    #expect(flag == ["disagreement choir.on-platform: 平台注册填报为否，按所填数据为是"])
  }

  @Test("a quotient agrees where it rounds to what is stated, and is told to the nearest digit")
  func quotients() {
    func each(_ stated: String) -> [String] {
      messages(asking: SampleFacts.hoursEach.atLeast(1)) {
        $0[SampleFacts.hoursEach] = decimal(stated)
        $0[SampleFacts.hours] = decimal("100.5")
        $0[SampleFacts.singers] = 7
      }
    }
    #expect(each("14.36") == [])
    #expect(each("14.4") == [])
    #expect(each("14") == [])
    #expect(
      each("14.35") == [
        "disagreement choir.hours-each: Hours each is stated as 14.35 hours, "
          + "and its parts give about 14.36 hours"
      ])
  }

  @Test("a value that its fact cannot have is told and not used")
  func unusable() {
    let told = messages(
      asking: allOf(
        SampleFacts.singers.atLeast(0), SampleFacts.budget.atLeast(0),
        SampleFacts.voice.isChoice("high"),
        SampleFacts.founded.onOrBefore("2021-01-01"), SampleFacts.honours.excludes(2019),
        SampleFacts.practice.atLeast(months: 0), SampleFacts.satisfaction.atLeast(percent: 0),
        SampleFacts.registered.holds)
    ) {
      $0[SampleFacts.singers] = -1
      $0[SampleFacts.budget] = decimal("0.001")
      $0[SampleFacts.voice] = "hgh"
      $0[SampleFacts.founded] = .month(year: 2021, month: 13)
      $0[SampleFacts.honours] = [0, 2019]
      $0[SampleFacts.practice] = .years(.max)
      $0[SampleFacts.satisfaction] = Share(3, of: 2)
      $0[SampleFacts.registered.id] = .text("是")
    }
    #expect(
      told == [
        "unusable choir.singers: Singers “-1” must be a whole number from 0 to 10¹²",
        "unusable choir.budget: Budget “0.001” must have at most 2 decimals",
        "unusable choir.voice: Voice “hgh” has no choice “hgh” (perhaps “high”)",
        "unusable choir.founded: Founded “2021-13” is no date of the calendar",
        "unusable choir.honours: Honours “0 2019” must be years from 1 to 9999",
        "unusable choir.practice: Practice “9223372036854775807 months” must be from 0 to 120 000 months",
        "unusable choir.satisfaction: Satisfaction “3/2” must be from 0 to 100 %",
        "unusable choir.registered: Registered “是” must be given as yes or no",
      ])
  }

  @Test("a judgement on another scale is told")
  func otherScale() {
    var nomination = Nomination.goodChoir
    nomination.judge("good-order", .grade(SampleGrades.other))
    let assessment = RuleSet.choirs.assess(nomination, submitted: sampleDay)
    #expect(assessment.verdict == .awaitingJudgement)
    #expect(
      assessment.discrepancies.map { $0.message(in: .en) } == [
        "the judgement of “good-order” is on another scale than its question asks for"
      ])
  }
}
