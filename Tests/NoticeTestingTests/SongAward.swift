import NoticeKit

/// A small rule set that keeps the contract.
enum SongFacts {
  private static let facts = FactGroup("song", swiftName: "SongFacts")
  static let members = facts.count("members", "人数", "members", unit: Wording("人", "people"))
  static let share = facts.share("share", "老人比例", "share of the old")
  static let approved = facts.flag("approved", "经同意", "approved")
}

extension CategoryID {
  static let choir = CategoryID("choir")
}

/// A rule set for choirs, with these clauses below 一.
func songRules(
  _ outline: [OutlinePlace], @CategoryBuilder _ clauses: () -> [Clause]
) -> RuleSet {
  let category = NomineeCategory(.choir, "合唱团", "Choir", at: "一", clauses)
  return RuleSet("song-award", edition: 2030, version: "1.0.0") {
    category
    Outline(places: [OutlinePlace("一")] + outline)
  }
}

let songAward = songRules([OutlinePlace("一1", figures: ["10", "60%"])]) {
  Clause("1") {
    Criterion("members", SongFacts.members.atLeast(10)).inPrinciple()
    Criterion("share", SongFacts.share.atLeast(percent: 60))
    Judgement("sings-well", asks: "唱得好吗？", "Does it sing well?")
  }
}
