import NoticeKit

extension CategoryID {
  static let choir = CategoryID("choir")
  static let soloist = CategoryID("soloist")
  static let band = CategoryID("band")
}

/// An invented domain: village choirs, with a fact of every kind.
enum ChoirFacts {
  private static let facts = FactGroup("choir", swiftName: "ChoirFacts", for: .choir)

  static let registered = facts.flag(
    "registered", "已登记", "Registered", not: Wording("未登记", "Not registered"))
  static let badRecord = facts.flag(
    "bad-record", "有不良记录", "Has a bad record", not: Wording("无不良记录", "Has no bad record"),
    aliases: ["不良记录"])
  static let singers = facts.count(
    "singers", "歌手人数", "Singers", unit: Wording("人", "people"), aliases: ["人数"])
  static let active = facts.count(
    "active", "活跃人数", "Active singers", unit: Wording("人", "people"))
  static let activeShare = facts.share(
    "active-share", "活跃比例", "Active share", of: active, among: singers)
  static let concerts = facts.count(
    "concerts", "演出场次", "Concerts", unit: Wording("场", "concerts"))
  static let pieces = facts.count("pieces", "曲目数", "Pieces", aliases: ["作品"])
  static let budget = facts.decimal(
    "budget", "预算", "Budget", scale: 2, unit: Wording("元", "yuan"))
  static let motto = facts.text("motto", "口号", "Motto", aliases: ["作品"])
  static let voice = facts.choice(
    "voice", "声部", "Voice",
    [ChoiceOption("high", "高声部", "High"), ChoiceOption("low", "低声部", "Low")])
  static let styles = facts.choices(
    "styles", "曲风", "Styles",
    [
      ChoiceOption("folk", "民歌", "Folk"), ChoiceOption("opera", "戏曲", "Opera"),
      ChoiceOption("mixed", "流行/摇滚", "Pop/rock"),
    ], open: true)
  static let stages = facts.choices(
    "stages", "舞台", "Stages",
    [ChoiceOption("hall", "礼堂", "Hall"), ChoiceOption("square", "广场", "Square")])
  static let founded = facts.date("founded", "成立日期", "Founded on", aliases: ["成立时间"])
  static let age = facts.duration("age", "成立时长", "Time since its founding", since: founded)
  static let honours = facts.years("honours", "获奖年份", "Years of honours")
}

/// The facts of singers, of which one shares its alias with a fact of choirs.
enum SoloistFacts {
  private static let facts = FactGroup("soloist", swiftName: "SoloistFacts", for: .soloist)

  static let companions = facts.count(
    "companions", "伴奏人数", "Companions", unit: Wording("人", "people"), aliases: ["人数"])
  static let prizes = facts.count("prizes", "奖项数", "Prizes")
}

extension GradeScale {
  static let strength = GradeScale(
    "strength",
    [.init("some", "一定", "some"), .init("fair", "较强", "fair"), .init("very", "很强", "very")])
}

extension RuleSet {
  /// Takes choirs and singers, and says that it takes no bands.
  static let villageMusic = RuleSet("village-music", edition: 2025, version: "1.0.0") {
    NomineeCategory(.choir, "优秀合唱团", "Fine choir", at: "一（一）", also: ["优秀歌队": "Fine song team"]) {
      Clause("1") {
        Criterion("registered", ChoirFacts.registered.holds)
        Criterion("no-bad-record", ChoirFacts.badRecord.doesNotHold)
        Criterion("singers", ChoirFacts.singers.atLeast(20)).inPrinciple()
        Criterion("active-share", ChoirFacts.activeShare.atLeast(percent: 60))
        Criterion("concerts", ChoirFacts.concerts.atLeast(50))
        Criterion("pieces", ChoirFacts.pieces.atLeast(5))
        Criterion("budget", ChoirFacts.budget.atMost(4000))
        Criterion("motto", ChoirFacts.motto.length(atMost: 20))
        Criterion("age", ChoirFacts.age.atLeast(years: 3))
      }
      Clause("2") {
        Criterion("voice", ChoirFacts.voice.isChoice("high"))
        Criterion("styles", ChoirFacts.styles.includes(anyOf: "folk"))
        Criterion("stages", ChoirFacts.stages.includes(anyOf: "hall"))
        Criterion("honours", ChoirFacts.honours.excludes(2019...2023))
        Judgement("sound-rules", asks: "制度是否健全？", "Are its rules sound?")
        Judgement("cohesion", asks: "凝聚力如何？", "How strong is its cohesion?")
          .grade(Grade(on: .strength, "fair"))
      }
    }
    NomineeCategory(.soloist, "优秀歌手", "Fine singer", at: "一（二）") {
      Clause("1") {
        Criterion("companions", SoloistFacts.companions.atLeast(1)).inPrinciple()
        Criterion("prizes", SoloistFacts.prizes.atLeast(2)).inPrinciple()
        Judgement("fine-voice", asks: "嗓音是否优美？", "Is the voice fine?")
      }
    }
    NotTaken(.band, at: "一¶2", because: "不评选乐队", "bands are not taken")
  }
}
