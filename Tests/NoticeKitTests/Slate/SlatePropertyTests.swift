import NoticeKit
import Seeded
import Testing

@Suite("Properties of slates")
struct SlatePropertyTests {
  private static let kinds: [UnitKind?] = [.town, .school, .stranger, nil]
  private static let regions = ["东镇", "西镇", "南镇", nil]

  /// A rule set of one to four rules of every sort but share caps, which more nominees may heal.
  private static func rules(_ random: inout SplitMix64) -> RuleSet {
    let kinds = [UnitKind.town, .school]
    let words = (0..<random.int(1...4)).map { index -> any SlateWord in
      let id = "rule-\(index)"
      let (kind, limit) = (random.pick(kinds), random.int(0...4))
      switch random.int(0...6) {
      case 0: return Quota(id, for: kind, atMost: limit, .inAll)
      case 1: return Quota(id, for: kind, atMost: limit, .inEachCategory)
      case 2: return AnyCategories(id, for: kind, atMost: 1, of: .choir, .soloist)
      case 3: return RefusedCategories(id, for: kind, of: .soloist)
      case 4: return Allotment(id, for: kind, table: fairTable)
      case 5:
        return UnitPrecondition(
          id, for: kind, that: anyOf(FairFacts.hosts.holds, FairFacts.members.atLeast(5)))
      default:
        return Quota(
          id, for: kind, atMostPercent: 10, of: FairFacts.members, rounded: .up,
          minimum: limit, .inAll)
      }
    }
    return .limiting { for word in words { word } }
  }

  private static func slate(_ random: inout SplitMix64) -> Slate {
    var unit = RecommendingUnit(
      "示例单位", kind: random.pick(kinds), region: random.pick(regions))
    if random.bool() { unit[FairFacts.hosts] = random.bool() }
    if random.bool() { unit[FairFacts.adults] = random.int(0...60) }
    if random.bool() { unit[FairFacts.children] = random.int(0...30) }
    return Slate(unit, (0..<random.int(0...6)).map { _ in nominee(&random) })
  }

  private static func nominee(_ random: inout SplitMix64) -> Nomination {
    let category = random.int(0...9) == 0 ? CategoryID.band : random.pick([.choir, .soloist])
    return Nomination(category, name: "人选\(random.int(0...99))")
  }

  @Test("more nominations never turn over into within, nor into anything else")
  func moreNominations() {
    SplitMix64.cases(2_000) { random, seed in
      let rules = Self.rules(&random)
      var slate = Self.slate(&random)
      var wasOver = false
      for _ in 0..<4 {
        let status = rules.reviewSlate(slate).status
        #expect(!wasOver || status == .over, "\(seed)")
        wasOver = wasOver || status == .over
        let place = random.int(0...slate.nominations.count)
        slate.nominations.insert(Self.nominee(&random), at: place)
      }
    }
  }

  @Test("the order of nominations changes neither status nor numbers")
  func order() {
    SplitMix64.cases(2_000) { random, seed in
      let rules = Self.rules(&random)
      var slate = Self.slate(&random)
      let first = rules.reviewSlate(slate)
      slate.nominations.shuffle(using: &random)
      let second = rules.reviewSlate(slate)
      #expect(first.status == second.status, "\(seed)")
      // Where categories are not taken, their findings follow the order handed in.
      #expect(Set(first.findings.map(\.numbers)) == Set(second.findings.map(\.numbers)), "\(seed)")
    }
  }

  @Test("more facts of the unit never turn a known outcome into another")
  func moreFacts() {
    SplitMix64.cases(2_000) { random, seed in
      let rules = Self.rules(&random)
      let whole = Self.slate(&random)
      var known = whole
      for id in whole.unit.facts.keys where random.bool() { known.unit[id] = nil }
      if random.bool() { known.unit.region = nil }
      let (before, after) = (rules.reviewSlate(known), rules.reviewSlate(whole))
      #expect(before.findings.count == after.findings.count, "\(seed)")
      for (old, new) in zip(before.findings, after.findings) where old.outcome != .unknown {
        #expect(old.outcome == new.outcome, "\(seed) \(old.id)")
      }
      if before.status == .over || before.status == .within {
        #expect(before.status == after.status, "\(seed)")
      }
    }
  }

  @Test("what stands above a limit is what goes beyond it, and each position is one of the slate")
  func above() {
    SplitMix64.cases(2_000) { random, seed in
      let rules = Self.rules(&random)
      let slate = Self.slate(&random)
      for finding in rules.reviewSlate(slate).findings {
        #expect(finding.above.allSatisfy(slate.nominations.indices.contains), "\(seed)")
        guard let limit = finding.limit, let found = finding.found, finding.outcome != .unknown
        else { continue }
        #expect((finding.outcome == .notMet) == (found > limit), "\(seed)")
        #expect(finding.above.isEmpty == (found <= limit), "\(seed)")
      }
    }
  }
}

extension SlateFinding {
  fileprivate var numbers: String {
    "\(id) \(category?.description ?? "") \(outcome) \(limit ?? -1) \(found ?? -1)"
  }
}
