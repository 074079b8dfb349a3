import NoticeComparison
import NoticeKit
import Seeded

/// Random rules on what a village hands in: every word on slates, on facts that depend on each other.
struct RandomSlateRules {
  static let categories = [CategoryID.garden, .orchard, .meadow]
  static let regions = ["东", "西"]

  /// The rules of one edition.
  static func rules(_ random: inout SplitMix64) -> [any SlateWord] {
    (0..<random.int(1...4)).map { rule($0, &random) }
  }

  /// The same with one of them a little otherwise, or anew.
  static func altered(
    _ rules: [any SlateWord], _ random: inout SplitMix64
  ) -> [any SlateWord] {
    var rules = rules
    let index = random.int(0...rules.count - 1)
    rules[index] = altered(rules[index], index, &random)
    return rules
  }

  private static func altered(
    _ word: any SlateWord, _ index: Int, _ random: inout SplitMix64
  ) -> any SlateWord {
    switch word.rule.body {
    case .maximum(let number, let scope):
      return Quota("rule-\(index)", atMost: max(0, number + random.pick([-1, 1])), scope)
    case .shareOfCount(var quota, let scope):
      if random.bool() {
        quota.rounding = random.pick(QuotaRounding.allCases)
      } else {
        quota.minimum = random.int(0...3)
      }
      return word.asking(.shareOfCount(quota, scope))
    case .shareOfNominees(_, let category, let millionths):
      return word.asking(
        .shareOfNominees(nomineeCondition(&random), among: category, millionths: millionths))
    default:
      return rule(index, &random)
    }
  }

  private static func rule(_ index: Int, _ random: inout SplitMix64) -> any SlateWord {
    let (id, number) = ("rule-\(index)", random.int(0...12))
    let category = random.pick(categories)
    let scope = random.pick([SlateScope.inEachCategory, .inCategory(category), .inAll])
    let percent = DecimalLiteral(integerLiteral: Int64(random.pick([1, 5, 10, 33, 50, 99, 100])))
    let word: any SlateWord =
      switch random.int(0...12) {
      case 0...3: Quota(id, atMost: number, scope)
      case 4: AnyCategories(id, atMost: random.int(1...2), of: .garden, .orchard, .meadow)
      case 5: RefusedCategories(id, of: category)
      case 6: Allotment(id, table: table(&random))
      case 7: UnitPrecondition(id, that: unitCondition(&random))
      case 8...10:
        Quota(
          id, atMostPercent: percent,
          of: random.pick([VillageFacts.members, VillageFacts.officers, VillageFacts.people]),
          rounded: random.pick(QuotaRounding.allCases), minimum: random.int(0...3), scope)
      default:
        ShareCap(
          id, atMostPercent: percent, among: random.bool() ? category : nil,
          that: nomineeCondition(&random))
      }
    return word.binding(random.int(0...3) == 0 ? [.village] : [])
  }

  private static func table(_ random: inout SplitMix64) -> AllocationTable {
    let rows = regions.shuffled(using: &random).prefix(random.int(1...2)).map { region in
      AllocationTable.Row(region, random.int(0...4), random.int(0...4), random.int(0...4))
    }
    return AllocationTable(columns: categories, rows: Array(rows))
  }

  private static func unitCondition(_ random: inout SplitMix64) -> Condition {
    let figure = random.int(0...60)
    let leaf = random.pick([
      VillageFacts.members.atLeast(figure), VillageFacts.members.atMost(figure),
      VillageFacts.officers.atLeast(figure), VillageFacts.officers.atMost(figure),
      VillageFacts.people.atLeast(figure), VillageFacts.people.atMost(figure),
      VillageFacts.hostedFor.atLeast(months: figure), VillageFacts.hosts.holds,
    ])
    guard random.bool() else { return leaf }
    let other = unitCondition(&random)
    return random.bool() ? anyOf(leaf, other) : allOf(leaf, other)
  }

  private static func nomineeCondition(_ random: inout SplitMix64) -> Condition {
    random.pick([
      VillageFacts.official.holds, VillageFacts.fenced.doesNotHold,
      allOf(VillageFacts.official.holds, VillageFacts.fenced.holds),
      anyOf(VillageFacts.official.holds, VillageFacts.fenced.holds),
    ])
  }
}
