import NoticeKit

/// A small notice of a made-up town, with every sort of requirement in it.
enum TownFacts {
  private static let facts = FactGroup("town", swiftName: "TownFacts")

  static let people = facts.count(
    "people", "人数", "People", unit: Wording("人", "people"))
  static let active = facts.count(
    "active", "常来人数", "Regulars", unit: Wording("人", "people"))
  static let share = facts.share("share", "常来比例", "Share of regulars", of: active, among: people)
  static let foundedOn = facts.date("founded-on", "成立日期", "Founded on")
  static let age = facts.duration("age", "成立时长", "Time since its founding", since: foundedOn)
  static let village = facts.flag(
    "village", "在村里", "Is in a village", not: Wording("不在村里", "Is not in a village"))
  static let wells = facts.count("wells", "水井数", "Wells")
}

extension CategoryID {
  static let club = CategoryID("club")
  static let choir = CategoryID("choir")
}

extension RuleSet {
  static let town = RuleSet("town", edition: 2030, version: "1.2.0") {
    Notice("2030年度示例镇评选", "Awards of Example Town 2030")
      .issued(by: ["示例镇": "Example Town"])
    NotTaken(.choir, at: "前言", because: "合唱队另行评选", "Choirs are chosen elsewhere")
    NomineeCategory(.club, "优秀社团", "Fine club", at: "一", also: ["好社团": "Good club"]) {
      Clause("1") {
        Criterion("age", TownFacts.age.atLeast(years: 2))
        Criterion("people", TownFacts.people.atLeast(20))
          .inPrinciple(floor: TownFacts.people.atLeast(10))
          .reading("新近成立的也一样", "Young clubs are no exception")
        Criterion("share", TownFacts.share.atLeast(percent: 60))
      }
      Clause("2") {
        Criterion("wells", TownFacts.wells.atLeast(1)).applies(when: TownFacts.village.holds)
        Judgement("friendly", asks: "是否友善？", "Is it friendly?")
          .aspects(anyOf: ["待人": "To people", "待物": "To things"], open: true)
        Judgement("famous", asks: "是否有名？", "Is it famous?").preferred()
      }
    }
    Clause("二") {
      Deadline("2030-06-30")
      Pending("名额", "How many")
    }
  }

  /// A town whose notice states no deadline.
  static let bareTown = RuleSet("bare-town", edition: 2030, version: "1.0.0") {
    Notice("示例镇", "Example Town")
    NomineeCategory(.club, "社团", "Club", at: "一") {
      Clause("1") { Criterion("wells", TownFacts.wells.atLeast(1)) }
    }
  }

  /// The same town after someone wrote a day that does not exist.
  static let faultyTown = RuleSet("faulty-town", edition: 2030, version: "1.0.0") {
    Notice("示例镇", "Example Town")
    NomineeCategory(.club, "社团", "Club", at: "一") {
      Clause("1") { Criterion("founded", TownFacts.foundedOn.onOrBefore("2030-02-30")) }
    }
  }
}

extension Nomination {
  /// A club of which much is known.
  static func club(people: Int, active: Int) -> Nomination {
    var club = Nomination(.club, name: "示例棋社")
    club[TownFacts.people] = people
    club[TownFacts.active] = active
    club[TownFacts.foundedOn] = CalendarDate("2028-05-01").map { .day($0) }
    club[TownFacts.village] = false
    club.judge("friendly", .yes, by: "评审甲", on: CalendarDate("2030-04-01"))
    return club
  }
}
