import NoticeKit
import Testing

@Suite("The words of a condition")
struct ConditionWordsTests {
  @Test("every kind of leaf, in Chinese and in English")
  func leaves() {
    let leaves: [Condition] = [
      SampleFacts.registered.holds, SampleFacts.registered.doesNotHold,
      SampleFacts.badRecord.doesNotHold, SampleFacts.singers.atLeast(20),
      SampleFacts.singers.atMost(20), SampleFacts.singers.moreThan(20),
      SampleFacts.singers.lessThan(20), SampleFacts.spring.equals(20),
      SampleFacts.budget.atMost(4000.5), SampleFacts.activeShare.atLeast(percent: 59.9),
      SampleFacts.age.atLeast(years: 1), SampleFacts.age.atLeast(years: 3),
      SampleFacts.age.lessThan(months: 1), SampleFacts.age.lessThan(months: 30),
      SampleFacts.founded.onOrBefore("2021-09-30"), SampleFacts.founded.onOrAfter("2021-09-30"),
      SampleFacts.founded.before("2021-09-30"), SampleFacts.founded.after("2021-09-30"),
      SampleFacts.founded.on("2021-09-30"), SampleFacts.voice.isOneOf("high", "low"),
      SampleFacts.styles.includes(anyOf: "folk", "pop"),
      SampleFacts.styles.includes(allOf: "folk", "摇滚"), SampleFacts.styles.excludes("folk"),
      SampleFacts.honours.excludes(2015, 2019, 2020, 2021),
      SampleFacts.honours.excludes(2019, 2020),
      SampleFacts.motto.length(atMost: 1000), SampleFacts.motto.length(atLeast: 1),
      SampleFacts.motto.matches([.anything(named: "市"), .oneOf(["市", "县"]), .digits(2...2)]),
      SampleFacts.founded.on("2021-02-30"),
    ]
    #expect(
      words(leaves, .zh) == """
        已登记
        未登记
        未：有不良记录
        歌手人数不少于20人
        歌手人数不超过20人
        歌手人数超过20人
        歌手人数少于20人
        春季场次为20
        预算不超过4000.5元
        活跃比例不少于59.9%
        成立时长不少于1年
        成立时长不少于3年
        成立时长少于1个月
        成立时长少于30个月
        成立日期不晚于2021年9月30日
        成立日期不早于2021年9月30日
        成立日期早于2021年9月30日
        成立日期晚于2021年9月30日
        成立日期为2021年9月30日
        声部为高声部 / 低声部
        曲风含民歌、流行之一
        曲风含民歌、摇滚
        曲风不含民歌
        获奖年份不含2015、2019–2021
        获奖年份不含2019、2020
        口号不超过1000字
        口号不少于1字
        口号形如“⟨市⟩市/县2位数字”
        “2021-02-30”不是日期
        """)
    #expect(
      words(leaves, .en) == """
        Registered
        not registered
        not: Bad record
        Singers: at least 20 people
        Singers: at most 20 people
        Singers: more than 20 people
        Singers: less than 20 people
        Spring concerts: exactly 20
        Budget: at most 4000.5 yuan
        Active share: at least 59.9%
        Age: at least 1 year
        Age: at least 3 years
        Age: less than 1 month
        Age: less than 30 months
        Founded: on or before 2021-09-30
        Founded: on or after 2021-09-30
        Founded: before 2021-09-30
        Founded: after 2021-09-30
        Founded: on 2021-09-30
        Voice: High / Low
        Styles: any of Folk, Pop
        Styles: all of Folk, 摇滚
        Styles: none of Folk
        Honours: none of 2015, 2019–2021
        Honours: none of 2019, 2020
        Motto: at most 1000 characters
        Motto: at least 1 character
        Motto reads “⟨市⟩市/县⟨2 digits⟩”
        “2021-02-30” is no day of the calendar
        """)
  }

  @Test("one thing is told in the singular, and a pattern names its facts in either language")
  func singular() {
    let conditions = [
      SampleFacts.singers.atLeast(1), SampleFacts.singers.atLeast(2),
      SampleFacts.motto.matches([.own(SampleFacts.motto, endingIn: "社"), .digits(2...2)]),
    ]
    #expect(
      words(conditions, .en) == """
        Singers: at least 1 person
        Singers: at least 2 people
        Motto reads “⟨Motto…社⟩⟨2 digits⟩”
        """)
    #expect(words([conditions[2]], .zh) == "口号形如“⟨口号…社⟩2位数字”")
  }

  @Test("lists within lists stand in brackets, so that it is plain where they end")
  func combinators() {
    let (a, b, c) = (
      SampleFacts.registered.holds, SampleFacts.onPlatform.holds, SampleFacts.badRecord.holds
    )
    let conditions = [
      allOf(a, b), anyOf(a, b), not(a), atLeast(2, of: a, b, c), atMost(1, of: a, b),
      allOf(a, anyOf(b, c)), anyOf(allOf(a, b), c), not(allOf(a, b)), allOf(anyOf(a, b)),
      anyOf(not(a), b), atLeast(1, of: a, allOf(b, c)),
    ]
    #expect(
      words(conditions, .zh) == """
        已登记，且平台注册
        已登记，或平台注册
        并非：已登记
        至少满足2项：已登记；平台注册；有不良记录
        至多满足1项：已登记；平台注册
        已登记，且（平台注册，或有不良记录）
        （已登记，且平台注册），或有不良记录
        并非：（已登记，且平台注册）
        已登记，或平台注册
        并非：已登记，或平台注册
        至少满足1项：已登记；（平台注册，且有不良记录）
        """)
    #expect(
      words(conditions.prefix(6) + conditions.suffix(1), .en) == """
        Registered, and On the platform
        Registered, or On the platform
        not: Registered
        at least 2 of: Registered; On the platform; Bad record
        at most 1 of: Registered; On the platform
        Registered, and (On the platform, or Bad record)
        at least 1 of: Registered; (On the platform, and Bad record)
        """)
  }

  private func words(_ conditions: [Condition], _ language: NoticeLanguage) -> String {
    conditions.map { $0.words(in: language) }.joined(separator: "\n")
  }
}
