import NoticeComparison
import NoticeKit
import Seeded
import Testing

@Suite("Laws of change logs")
struct ChangeLogLawTests {
  /// So many editions, each compared with each other: 5 050 pairs for 100, those with itself included,
  /// or as many as make up `NOTICEKIT_PAIRS`.
  private static let editions =
    (2...1_000).first { $0 * ($0 + 1) / 2 >= SplitMix64.pairs(5_050) } ?? 100

  @Test("an edition against itself has no changes, and the way back mirrors the way there")
  func laws() {
    var random = SplitMix64(seed: SplitMix64.firstSeed)
    let editions = (1...Self.editions).map { RandomEdition.make($0, &random) }
    var directions: Set<ChangeDirection> = []
    var topics: Set<ChangeTopic> = []
    var failures: [String] = []
    for (index, old) in editions.enumerated() {
      if !ChangeLog(from: old, to: old).entries.isEmpty { failures.append("\(old.id) itself") }
      for new in editions[(index + 1)...] {
        let (there, back) = (ChangeLog(from: old, to: new), ChangeLog(from: new, to: old))
        if there.mirroredEntries != back.countedEntries { failures.append("\(old.id) \(new.id)") }
        directions.formUnion(there.entries.map(\.direction))
        topics.formUnion(there.entries.map(\.topic))
      }
    }
    #expect(failures == [], "NOTICEKIT_SEED=\(SplitMix64.firstSeed)")
    // The editions are rich enough to try everything but what they never state.
    #expect(directions == Set(ChangeDirection.allCases))
    #expect(
      Set(ChangeTopic.allCases).subtracting(topics)
        == [.definition, .keyDate, .source])
  }

  @Test("what is proven to be tightened lets nobody pass who did not pass before")
  func directions() {
    var proven = 0
    for seed in (0..<UInt64(2_000)).map({ SplitMix64.firstSeed &+ $0 }) {
      var random = SplitMix64(seed: seed)
      let (old, new) = (
        RandomEdition.condition(3, &random), RandomEdition.condition(3, &random)
      )
      let direction = PlainOrder().direction(from: old, to: new)
      #expect(
        PlainOrder().direction(from: new, to: old) == direction?.mirrored, "NOTICEKIT_SEED=\(seed)")
      guard direction != .changed else { continue }
      proven += 1
      for _ in 0..<40 {
        let nomination = RandomBand.nomination(&random)
        let (was, now) = (outcome(of: old, nomination), outcome(of: new, nomination))
        guard was != .unknown, now != .unknown else { continue }
        switch direction {
        case .tightened: #expect(!(was == .notMet && now == .met), "NOTICEKIT_SEED=\(seed)")
        case .loosened: #expect(!(was == .met && now == .notMet), "NOTICEKIT_SEED=\(seed)")
        default: #expect(was == now, "NOTICEKIT_SEED=\(seed)")
        }
      }
    }
    #expect(proven > 50)
  }

  private func outcome(of condition: Condition, _ nomination: Nomination) -> Outcome? {
    RuleSet.bands(2025) { Criterion("asked", condition) }.assess(nomination).findings.first?.outcome
  }

  @Test("a log can be narrowed to a category, to directions and to topics")
  func narrowed() {
    let old = RuleSet.bandsAndAll(2024) {
      Criterion("players", BandFacts.players.atLeast(3)).only(for: .band)
      Deadline("2025-05-01")
    }
    let new = RuleSet.bandsAndAll(2025) {
      Criterion("players", BandFacts.players.atLeast(2)).only(for: .band)
      Deadline("2025-04-01")
    }
    let log = ChangeLog(from: old, to: new)
    #expect(log.only(for: .band).entries.map(\.id) == ["deadline", "players"])
    #expect(log.only(for: .singer).entries.map(\.id) == ["deadline"])
    #expect(log.only([.tightened]).entries.map(\.id) == ["deadline"])
    #expect(log.only([ChangeTopic.requirement]).entries.map(\.id) == ["players"])
    #expect(ChangeDirection.allCases.map(log.count) == [1, 1, 0, 0, 0, 0])
  }

  @Test("another decider can be plugged in")
  func deciders() {
    struct Nobody: DirectionDecider {
      func direction(from old: Condition, to new: Condition) -> ChangeDirection? { .changed }
    }
    let old = RuleSet.bands(2024) { Criterion("players", BandFacts.players.atLeast(3)) }
    let new = RuleSet.bands(2025) { Criterion("players", BandFacts.players.atLeast(2)) }
    #expect(ChangeLog(from: old, to: new).entries.map(\.direction) == [.loosened])
    #expect(
      ChangeLog(from: old, to: new, deciding: Nobody()).entries.map(\.direction) == [.changed])
  }

  @Test("conditions that could take for ever are changed, and said so soon")
  func hostile() {
    let narrow = (0..<6).reduce(BandFacts.players.atLeast(3)) { below, _ in
      allOf(anyOf(below, below), anyOf(below, below))
    }
    #expect(PlainOrder().direction(from: narrow, to: BandFacts.motto.length(atMost: 3)) == .changed)
  }
}

/// Random bands of which everything is known.
private enum RandomBand {
  static func nomination(_ random: inout SplitMix64) -> Nomination {
    var band = Nomination(.band, name: "乐队")
    let players = random.int(1...4)
    band[BandFacts.players] = players
    band[BandFacts.active] = random.int(0...players)
    band[BandFacts.concerts] = random.int(0...4)
    band[BandFacts.onNet] = random.bool()
    band[BandFacts.registered] = random.bool()
    if band[BandFacts.registered] == true {
      band[BandFacts.registeredOn] =
        CalendarDate(year: 2024, month: random.int(1...3), day: 1).map(KnownDate.day)
    }
    band[BandFacts.honours] = Set((2019...2024).filter { _ in random.bool() })
    band[BandFacts.styles] = random.some(["folk", "opera", "pop"])
    band[BandFacts.key] = random.pick(["c", "d", "g"])
    return band
  }
}
