import NoticeKit

/// Every slate of a few nominations from a village, with every value of its facts that can matter.
struct SmallSlates {
  static let categories = [CategoryID.garden, .orchard, .meadow]

  /// The most nominations.
  let greatest: Int
  private let asked: Set<FactID>

  /// Gathers what some rule sets ask for; where they ask for more, slates are smaller.
  init(for ruleSets: [RuleSet]) {
    asked = Set(ruleSets.flatMap(\.slateRules).flatMap(\.facts).map(\.id))
    let many = [VillageFacts.members.id, VillageFacts.official.id, VillageFacts.fenced.id]
    greatest = asked.isDisjoint(with: many) ? 4 : 3
  }

  /// The slates of a village in a region.
  func slates(in region: String?) -> [Slate] {
    let (units, nominees) = (units(in: region), nominees)
    var lists: [[Int]] = [[]]
    var longest = lists
    for _ in 0..<greatest {
      longest = longest.flatMap { list in
        ((list.last ?? 0)..<nominees.count).map { list + [$0] }
      }
      lists += longest
    }
    return lists.flatMap { list in units.map { Slate($0, list.map { nominees[$0] }) } }
  }

  /// Counts on both sides of every figure, and where 10 % or 50 % of them, rounded, is one more.
  private func units(in region: String?) -> [RecommendingUnit] {
    var units = [RecommendingUnit("示例村", kind: .village, region: region)]
    if asked.contains(VillageFacts.members.id) {
      units = [0, 1, 2, 3, 4, 5, 6, 8, 10, 11, 12, 15, 20, 21, 25, 30].flatMap { count in
        units.map { $0.with { $0[VillageFacts.members] = count } }
      }
    }
    guard asked.contains(VillageFacts.hosts.id) else { return units }
    return units.flatMap { unit in
      [true, false].map { hosts in unit.with { $0[VillageFacts.hosts] = hosts } }
    }
  }

  private var nominees: [Nomination] {
    var nominees = SmallSlates.categories.map { Nomination($0, name: "示例园") }
    for fact in [VillageFacts.official, VillageFacts.fenced] where asked.contains(fact.id) {
      nominees = nominees.flatMap { nominee in
        [true, false].map { value in
          var nominee = nominee
          nominee[fact] = value
          return nominee
        }
      }
    }
    return nominees
  }
}

extension RecommendingUnit {
  fileprivate func with(_ change: (inout RecommendingUnit) -> Void) -> RecommendingUnit {
    var unit = self
    change(&unit)
    return unit
  }
}
