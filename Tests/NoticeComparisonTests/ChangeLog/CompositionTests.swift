import NoticeComparison
import NoticeKit
import Seeded
import Testing

@Suite("Directions over three editions")
struct CompositionTests {
  @Test("two steps one way never come to a step the other way")
  func random() {
    var composed: [ChangeDirection: Int] = [:]
    for seed in (0..<UInt64(SplitMix64.pairs(1_000))).map({ SplitMix64.firstSeed &+ $0 }) {
      var random = SplitMix64(seed: seed)
      let editions = (0..<3).map { Self.edition(2023 + $0, &random) }
      let (first, second) = (
        Self.directions(editions[0], editions[1]), Self.directions(editions[1], editions[2])
      )
      let whole = Self.directions(editions[0], editions[2])
      for id in Set(first.keys).union(second.keys).union(whole.keys) {
        switch (first[id], second[id]) {
        case (nil, let step), (let step, nil):
          // Where one step changes nothing, the other is the whole way.
          #expect(whole[id] == step, "NOTICEKIT_SEED=\(seed) \(id)")
        case (.added, .removed), (.removed, .added):
          break
        case (.added, _):
          #expect(whole[id] == .added, "NOTICEKIT_SEED=\(seed) \(id)")
        case (_, .removed):
          #expect(whole[id] == .removed, "NOTICEKIT_SEED=\(seed) \(id)")
        case (.tightened, .tightened), (.loosened, .loosened):
          #expect(whole[id] == first[id], "NOTICEKIT_SEED=\(seed) \(id)")
          if let direction = first[id] { composed[direction, default: 0] += 1 }
        default:
          break
        }
      }
    }
    #expect(composed[.tightened, default: 0] > 10, "\(composed)")
    #expect(composed[.loosened, default: 0] > 10, "\(composed)")
  }

  @Test("figures that grow and figures that fall do so over two steps as over one")
  func figures() {
    let editions = [10, 20, 30].enumerated().map { index, figure in
      RuleSet.bands(2023 + index) {
        Criterion("players", BandFacts.players.atLeast(figure))
        Criterion("concerts", BandFacts.concerts.atLeast(40 - figure))
      }
    }
    for (old, new) in [(0, 1), (1, 2), (0, 2)] {
      #expect(
        Self.directions(editions[old], editions[new])
          == ["players": .tightened, "concerts": .loosened])
    }
  }

  /// An edition of a few requirements, on one measure each, so that many steps go one way.
  private static func edition(_ year: Int, _ random: inout SplitMix64) -> RuleSet {
    let share = BandFacts.activeShare.atLeast(percent: random.bool() ? 50 : 60)
    let counts = allOf(BandFacts.players.atMost(12), BandFacts.active.atLeast(random.int(5...8)))
    let either = anyOf(BandFacts.onNet.holds, BandFacts.concerts.atLeast(random.int(1...3)))
    let criteria = random.some([
      Criterion("players", BandFacts.players.atLeast(random.int(1...3))),
      Criterion("share", random.bool() ? share : allOf(counts, share)),
      Criterion("honours", BandFacts.honours.excludes(2020...(2020 + random.int(0...3)))),
      Criterion("either", random.bool() ? either : BandFacts.onNet.holds),
      Criterion(
        "styles",
        random.bool()
          ? BandFacts.styles.includes(allOf: "folk", "opera")
          : BandFacts.styles.includes(anyOf: "folk", "opera")),
    ])
    return RuleSet.bands(year) { for criterion in criteria { criterion } }
  }

  private static func directions(_ old: RuleSet, _ new: RuleSet) -> [String: ChangeDirection] {
    Dictionary(
      ChangeLog(from: old, to: new).entries.filter { $0.topic == .requirement }
        .map { ($0.id, $0.direction) }, uniquingKeysWith: { first, _ in first })
  }
}
