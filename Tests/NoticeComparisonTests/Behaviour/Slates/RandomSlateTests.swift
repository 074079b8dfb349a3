import NoticeComparison
import NoticeKit
import Seeded
import Testing

/// Random rules on slates against every small slate, each reviewed under both.
@Suite struct RandomSlateTests {
  /// A random rule: of the unit's counts or of what the nominees are, so that grids stay small.
  private static func rule(
    _ index: Int, asksOfNominees: Bool, _ random: inout SplitMix64
  ) -> any SlateWord {
    let (id, limit) = ("rule-\(index)", random.int(0...3))
    let kinds = random.bool() ? [UnitKind.village] : []
    let category = random.pick([CategoryID.garden, .orchard, .meadow])
    let scope = random.pick([SlateScope.inEachCategory, .inCategory(category), .inAll])
    let percent: DecimalLiteral = random.pick([10, 50])
    let condition = random.pick([
      VillageFacts.members.atLeast(8), VillageFacts.members.atMost(20),
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
      case 7: UnitPrecondition(id, that: asksOfNominees ? VillageFacts.hosts.holds : condition)
      case 8...9 where !asksOfNominees:
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

  @Test func `random limits agree with every small slate`() throws {
    var counts: [Behaviour: Int] = [:]
    try SplitMix64.cases(SplitMix64.pairs(800) / 5) { random, seed in
      let asksOfNominees = random.int(0...2) == 0
      let shared = (0..<random.int(0...1)).map {
        Self.rule($0, asksOfNominees: asksOfNominees, &random)
      }
      let sides = (2024...2025).map { edition in
        let own = (0..<random.int(1...2)).map {
          Self.rule($0 + 2, asksOfNominees: asksOfNominees, &random)
        }
        let limit = Quota("base", atMost: random.int(1...4), .inEachCategory)
        let taken = random.int(0...7) == 0 ? [CategoryID.garden, .orchard] : SmallSlates.categories
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
      let small = SmallSlates(for: sides)
      for slate in small.slates(in: found.region) {
        let statuses = sides.map { $0.reviewSlate(slate, submitted: gridDay).status }
        let number = slate.nominations.count
        if statuses == [.within, .over] { least.tightens = min(least.tightens ?? number, number) }
        if statuses == [.over, .within] { least.loosens = min(least.loosens ?? number, number) }
        if statuses[0] == .within { within.old.append(slate) }
        if statuses[1] == .within { within.new.append(slate) }
      }
      if found.behaviour == .notComparable {
        #expect(found.reason != nil, "\(seed)")
        #expect(least.tightens == nil && least.loosens == nil, "\(seed)")
        return
      }
      expect(found.tightening, old, new, least.tightens, small, seed)
      expect(found.loosening, new, old, least.loosens, small, seed)
      for maximums in found.maximums {
        expect(maximums.old, maximums.category, within.old, small, seed)
        expect(maximums.new, maximums.category, within.new, small, seed)
      }
    }
    #expect(counts[.tightened, default: 0] > 10, "\(counts)")
    #expect(counts[.incomparable, default: 0] > 10, "\(counts)")
    #expect(counts[.equivalent, default: 0] > 2, "\(counts)")
  }

  /// A witness does what it says, and is as small as the smallest that was tried.
  private func expect(
    _ witness: SlateWitness?, _ accepting: RuleSet, _ refusing: RuleSet, _ least: Int?,
    _ small: SmallSlates, _ seed: String
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
      #expect(slate.nominations.count > small.greatest, "\(seed)")
    }
  }

  private func expect(
    _ maximum: SlateMaximum, _ category: CategoryID?, _ within: [Slate],
    _ small: SmallSlates, _ seed: String
  ) {
    let found = within.map { slate in
      slate.nominations.count { category == nil || $0.category == category }
    }.max()
    switch maximum {
    case .atMost(let number): #expect(found == min(number, small.greatest), "\(seed)")
    case .unlimited: #expect(found == small.greatest, "\(seed)")
    // Where one category is left to people, there may be some in the others.
    case .notStated where category == nil: break
    case .notStated, .notTaken: #expect(found ?? 0 == 0, "\(seed)")
    case .byFigures: break
    case .notDecided: Issue.record("\(seed)")
    }
  }
}
