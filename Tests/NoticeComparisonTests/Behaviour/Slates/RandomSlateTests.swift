import NoticeComparison
import NoticeKit
import Testing

/// Random rules on slates against every small slate, each reviewed under both.
@Suite struct RandomSlateTests {
  private static let all = [CategoryID.garden, .orchard, .meadow]
  /// The most nominations of the slates that are tried one by one.
  private static let greatest = 4

  private static func rule(_ index: Int, _ random: inout SplitMix64) -> any SlateWord {
    let (id, limit) = ("rule-\(index)", random.int(0...3))
    let kinds = random.bool() ? [UnitKind.village] : []
    let category = random.pick(all)
    let scope = random.pick([SlateScope.inEachCategory, .inCategory(category), .inAll])
    let percent: DecimalLiteral = random.pick([10, 25, 50])
    let condition = random.pick([
      VillageFacts.hosts.holds, VillageFacts.members.atLeast(8), VillageFacts.members.atMost(20),
      anyOf(VillageFacts.hosts.doesNotHold, VillageFacts.members.atLeast(12)),
    ])
    let word: any SlateWord =
      switch random.int(0...9) {
      case 0...2: Quota(id, atMost: limit, scope)
      case 3: AnyCategories(id, atMost: random.int(1...2), of: .garden, .orchard, .meadow)
      case 4: AnyCategories(id, atMost: 1, of: category, category == .garden ? .meadow : .garden)
      case 5: RefusedCategories(id, of: category)
      case 6:
        Allotment(
          id,
          table: AllocationTable(
            columns: [.garden, .orchard, .meadow],
            rows: [.init("东", limit, random.int(0...3), random.int(0...3))]))
      case 7: UnitPrecondition(id, that: condition)
      case 8:
        Quota(
          id, atMostPercent: percent, of: VillageFacts.members,
          rounded: random.pick(QuotaRounding.allCases), minimum: random.int(0...2), scope)
      default:
        ShareCap(
          id, atMostPercent: percent, among: random.bool() ? category : nil,
          that: random.pick([
            VillageFacts.official.holds, VillageFacts.fenced.holds,
            allOf(VillageFacts.official.holds, VillageFacts.fenced.holds),
          ]))
      }
    return word.binding(kinds)
  }

  /// Every slate of a few nominations from a unit whose facts take every value that matters.
  private static func slates(_ sets: [RuleSet]) -> [Slate] {
    let bodies = sets.flatMap(\.slateRules)
    let asked = Set(bodies.flatMap(\.facts).map(\.id))
    let counts = [
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 19, 20, 21, 25, 29, 30, 31, 39, 40,
    ]
    var units = [RecommendingUnit("单位", kind: .village, region: "东")]
    if asked.contains(VillageFacts.members.id) {
      units = counts.flatMap { count in
        units.map { unit in
          var unit = unit
          unit[VillageFacts.members] = count
          return unit
        }
      }
    }
    if asked.contains(VillageFacts.hosts.id) {
      units = units.flatMap { unit in
        [true, false].map { hosts in
          var unit = unit
          unit[VillageFacts.hosts] = hosts
          return unit
        }
      }
    }
    var nominees = all.map { Nomination($0, name: "例") }
    for fact in [VillageFacts.official, VillageFacts.fenced] where asked.contains(fact.id) {
      nominees = nominees.flatMap { nominee in
        [true, false].map { value in
          var nominee = nominee
          nominee[fact] = value
          return nominee
        }
      }
    }
    var lists: [[Int]] = [[]]
    var open = lists
    for _ in 0..<greatest {
      open = open.flatMap { list in
        ((list.last ?? 0)..<nominees.count).map { list + [$0] }
      }
      lists += open
    }
    return lists.flatMap { list in
      units.map { Slate($0, list.map { nominees[$0] }) }
    }
  }

  @Test func `random limits agree with every small slate`() throws {
    var counts: [Behaviour: Int] = [:]
    try SplitMix64.cases(SplitMix64.pairs(250)) { random, seed in
      let shared = (0..<random.int(0...1)).map { Self.rule($0, &random) }
      let sides = (2024...2025).map { edition in
        let own = (0..<random.int(1...2)).map { Self.rule($0 + 2, &random) }
        let limit = Quota("base", atMost: random.int(1...4), .inEachCategory)
        let taken = random.int(0...7) == 0 ? [CategoryID.garden, .orchard] : Self.all
        return RuleSet.show(
          edition: edition, taking: taken,
          shared + own + (random.int(0...3) == 0 ? [] : [limit]))
      }
      let (old, new) = (sides[0], sides[1])
      guard old.faults.isEmpty, new.faults.isEmpty else { return }
      let behaviour = compareBehaviour(old, new)
      let found = try #require(behaviour.slates.first { $0.kind == .village || $0.kind == nil })
      counts[found.behaviour, default: 0] += 1
      #expect(found.behaviour != .notDecided, "\(seed) \(found.reason?.en ?? "")")
      var least: (tightens: Int?, loosens: Int?) = (nil, nil)
      var within: (old: [Slate], new: [Slate]) = ([], [])
      for slate in Self.slates(sides) {
        let slate = found.region == nil ? slate.elsewhere : slate
        let statuses = sides.map { $0.reviewSlate(slate, submitted: gridDay).status }
        let number = slate.nominations.count
        if statuses == [.within, .over] { least.tightens = min(least.tightens ?? number, number) }
        if statuses == [.over, .within] { least.loosens = min(least.loosens ?? number, number) }
        if statuses[0] == .within { within.old.append(slate) }
        if statuses[1] == .within { within.new.append(slate) }
      }
      if found.behaviour == .notComparable {
        #expect(found.reason != nil, "\(seed)")
        return
      }
      expect(found.tightening, old, new, least.tightens, seed)
      expect(found.loosening, new, old, least.loosens, seed)
      for maximums in found.maximums {
        expect(maximums.old, maximums.category, within.old, seed)
        expect(maximums.new, maximums.category, within.new, seed)
      }
    }
    #expect(counts[.tightened, default: 0] > 20, "\(counts)")
    #expect(counts[.incomparable, default: 0] > 20, "\(counts)")
    #expect(counts[.equivalent, default: 0] > 5, "\(counts)")
  }

  /// A witness does what it says, and is as small as the smallest that was tried.
  private func expect(
    _ witness: SlateWitness?, _ accepting: RuleSet, _ refusing: RuleSet, _ least: Int?,
    _ seed: String
  ) {
    guard let witness else {
      #expect(least == nil, "\(seed)")
      return
    }
    let slate = witness.slate
    #expect(accepting.reviewSlate(slate, submitted: gridDay).status == .within, "\(seed)")
    #expect(refusing.reviewSlate(slate, submitted: gridDay).status == .over, "\(seed)")
    #expect(!witness.broken.isEmpty, "\(seed)")
    if let least {
      #expect(slate.nominations.count == least, "\(seed)")
    } else {
      #expect(slate.nominations.count > Self.greatest, "\(seed)")
    }
  }

  private func expect(
    _ maximum: SlateMaximum, _ category: CategoryID?, _ within: [Slate], _ seed: String
  ) {
    let found = within.map { slate in
      slate.nominations.count { category == nil || $0.category == category }
    }.max()
    switch maximum {
    case .atMost(let number): #expect(found == min(number, Self.greatest), "\(seed)")
    case .unlimited: #expect(found == Self.greatest, "\(seed)")
    case .notStated, .notTaken: #expect(found ?? 0 == 0, "\(seed)")
    case .byFigures: break
    case .notDecided: Issue.record("\(seed)")
    }
  }
}

extension Slate {
  /// The same without a region, where no table asks for one.
  fileprivate var elsewhere: Slate {
    var slate = self
    slate.unit.region = nil
    return slate
  }
}

extension SlateWord {
  /// The same rule for some kinds of unit only.
  fileprivate func binding(_ kinds: [UnitKind]) -> any SlateWord {
    var rule = rule
    rule.kinds = kinds
    return Self(rule)
  }
}
