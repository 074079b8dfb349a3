import NoticeKit

extension CategoryID {
  static let choir = CategoryID("choir")
  static let soloist = CategoryID("soloist")
}

/// An invented domain: village choirs, with a fact of every kind and of every derivation.
enum SampleFacts {
  static let group = FactGroup("choir", swiftName: "SampleFacts", for: .choir)

  static let registered = group.flag(
    "registered", "已登记", "Registered", not: Wording("未登记", "not registered"))
  static let badRecord = group.flag("bad-record", "有不良记录", "Bad record")
  static let onPlatform = group.flag(
    "on-platform", "平台注册", "On the platform", occurredOn: platformDate)
  static let platformDate = group.date("platform-date", "平台注册日期", "Platform date")
  static let singers = group.count(
    "singers", "歌手人数", "Singers", unit: Wording("人", "people"), aliases: ["人数"])
  static let active = group.count(
    "active", "活跃人数", "Active singers", unit: Wording("人", "people"))
  static let activeShare = group.share(
    "active-share", "活跃比例", "Active share", of: active, among: singers)
  static let satisfaction = group.share("satisfaction", "满意度", "Satisfaction")
  static let spring = group.count("spring", "春季场次", "Spring concerts")
  static let autumn = group.count("autumn", "秋季场次", "Autumn concerts")
  static let concerts = group.count(
    "concerts", "演出场次", "Concerts", sumOf: [spring, autumn], unit: Wording("场", "concerts"))
  static let budget = group.decimal(
    "budget", "预算", "Budget", scale: 2, unit: Wording("元", "yuan"))
  static let hours = group.decimal(
    "hours", "服务时长", "Hours", scale: 1, unit: Wording("小时", "hours"), changes: .grows)
  static let hoursEach = group.decimal(
    "hours-each", "人均时长", "Hours each", scale: 2, dividing: hours, by: singers,
    unit: Wording("小时", "hours"))
  static let motto = group.text("motto", "口号", "Motto")
  static let voice = group.choice(
    "voice", "声部", "Voice",
    [ChoiceOption("high", "高声部", "High"), ChoiceOption("low", "低声部", "Low")])
  static let styles = group.choices(
    "styles", "曲风", "Styles",
    [
      ChoiceOption("folk", "民歌", "Folk"), ChoiceOption("opera", "戏曲", "Opera"),
      ChoiceOption("pop", "流行", "Pop"),
    ], open: true)
  static let styleCount = group.count("style-count", "曲风数", "Number of styles", numberOf: styles)
  static let founded = group.date("founded", "成立日期", "Founded")
  static let age = group.duration("age", "成立时长", "Age", since: founded)
  static let practice = group.duration("practice", "排练时长", "Practice")
  static let honours = group.years("honours", "获奖年份", "Honours")
  static let honourCount = group.count(
    "honour-count", "获奖次数", "Number of honours", numberOf: honours, changes: .fixed)

  /// Every fact of the choir, those that follow from others last.
  static let all: [FactDefinition] = [
    registered.definition, badRecord.definition, platformDate.definition, singers.definition,
    active.definition, satisfaction.definition, spring.definition, autumn.definition,
    budget.definition, hours.definition, motto.definition, voice.definition, styles.definition,
    founded.definition, practice.definition, honours.definition, onPlatform.definition,
    activeShare.definition, concerts.definition, hoursEach.definition, styleCount.definition,
    age.definition, honourCount.definition,
  ]
}

/// A fact of another category than the choir's.
enum SoloistFacts {
  static let group = FactGroup("soloist", swiftName: "SoloistFacts", for: .soloist)
  static let prizes = group.count("prizes", "奖项数", "Prizes")
}

/// The day on which samples are handed in, where a test says nothing else.
let sampleDay = day("2025-02-23")

/// A day that a test writes down; a mistyped one shows at once, as the year 9999.
func day(_ text: String) -> CalendarDate {
  CalendarDate(text) ?? CalendarDate(year: 9999, month: 12, day: 31) ?? sampleDay
}

/// A decimal that a test writes down; a mistyped one shows at once, as a negative number.
func decimal(_ text: String) -> ExactDecimal { ExactDecimal(text) ?? -999_999 }

extension KnownDate {
  /// A day known to the day, the month or the year, by the number of its parts.
  static func on(_ text: String) -> KnownDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return switch parts.count {
    case 1: .year(parts[0])
    case 2: .month(year: parts[0], month: parts[1])
    default: .day(NoticeKitTests.day(text))
    }
  }
}
