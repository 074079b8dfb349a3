import NoticeKit

extension CategoryID {
  static let band = CategoryID("band")
  static let singer = CategoryID("singer")
  static let hall = CategoryID("hall")
}

extension UnitKind {
  static let town = UnitKind("town-office", "镇文化站", "Town office")
  static let club = UnitKind("club", "协会", "Club")
}

/// An invented domain: village bands.
enum BandFacts {
  private static let facts = FactGroup("band", swiftName: "BandFacts")
  private static let column = FactGroup("band-column", swiftName: "BandFacts")

  static let registered = facts.flag("registered", "已登记", "Registered", occurredOn: registeredOn)
  static let registeredOn = facts.date("registered-on", "登记日期", "Registered on")
  static let onNet = facts.flag("on-net", "已在演出网登记", "On the concert net")
  static let players = facts.count(
    "players", "乐手人数", "Players", unit: Wording("人", "people"))
  static let active = facts.count("active", "活跃人数", "Active players")
  static let activeShare = facts.share(
    "active-share", "活跃比例", "Active share", of: active, among: players)
  static let concerts = facts.count(
    "concerts", "演出场次", "Concerts", unit: Wording("场", "concerts"))
  static let age = facts.duration("age", "成立时长", "Age", since: founded)
  static let founded = facts.date("founded", "成立日期", "Founded")
  static let honours = facts.years("honours", "获奖年份", "Honours")
  static let styles = facts.choices(
    "styles", "曲风", "Styles",
    [
      ChoiceOption("folk", "民歌", "Folk"), ChoiceOption("opera", "戏曲", "Opera"),
      ChoiceOption("pop", "流行", "Pop"),
    ])
  static let key = facts.choice(
    "key", "定调", "Key",
    [ChoiceOption("c", "C调", "C"), ChoiceOption("d", "D调", "D"), ChoiceOption("g", "G调", "G")])
  static let motto = facts.text("motto", "口号", "Motto")
  static let photos = facts.rows("photos", "照片", "Photos", columns: [size])
  static let size = column.count("size", "大小", "Size")
  static let townBands = facts.count("town-bands", "镇内乐队数", "Bands in town")
}

enum BandGrades {
  static let scale = GradeScale(
    "strength", [.init("fair", "较", "fairly"), .init("strong", "很", "very")])
  static let fair = Grade(on: scale, "fair")
  static let strong = Grade(on: scale, "strong")
  static let other = Grade(on: GradeScale("beauty", [.init("fair", "美", "fair")]), "fair")
}

extension RuleSet {
  /// An edition that asks these things of bands.
  static func bands(_ edition: Int, @ClauseBuilder _ parts: () -> [ClausePart]) -> RuleSet {
    let clause = Clause("1", parts)
    return RuleSet("village-bands", edition: edition, version: "1.0.0") {
      NomineeCategory(.band, "优秀乐队", "Fine band", at: "一") { clause }
    }
  }

  /// An edition whose place 二 states these things for all, beside bands and singers.
  static func bandsAndAll(_ edition: Int, @ClauseBuilder _ parts: () -> [ClausePart]) -> RuleSet {
    let clause = Clause("二", parts)
    return RuleSet("village-bands", edition: edition, version: "1.0.0") {
      NomineeCategory(.band, "优秀乐队", "Fine band", at: "一（一）") {
        Clause("1") { Criterion("registered", BandFacts.registered.holds) }
      }
      NomineeCategory(.singer, "优秀歌手", "Fine singer", at: "一（二）") {
        Clause("1") { Criterion("registered", BandFacts.registered.holds) }
      }
      clause
    }
  }
}

extension ChangeLogSketch {
  /// What changes where an edition asks these things of bands and the next those.
  static func bands(
    @ClauseBuilder from old: () -> [ClausePart], @ClauseBuilder to new: () -> [ClausePart]
  ) -> ChangeLogSketch {
    ChangeLogSketch(.bands(2024, old), .bands(2025, new))
  }

  /// What changes where an edition states these things for all and the next those.
  static func all(
    @ClauseBuilder from old: () -> [ClausePart], @ClauseBuilder to new: () -> [ClausePart]
  ) -> ChangeLogSketch {
    ChangeLogSketch(.bandsAndAll(2024, old), .bandsAndAll(2025, new))
  }
}
