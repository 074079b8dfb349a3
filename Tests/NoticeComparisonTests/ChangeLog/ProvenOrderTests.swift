import NoticeComparison
import NoticeKit
import SciTechVolunteering
import Testing

@Suite("Directions by proof")
struct ProvenOrderTests {
  private let proven = ProvenOrder(on: [])

  private func direction(_ old: Condition, _ new: Condition) -> ChangeDirection? {
    proven.direction(from: old, to: new)
  }

  @Test("what the plain order cannot tell is proven, with several facts at once")
  func beyondOrder() {
    let counts = allOf(BandFacts.players.atLeast(10), BandFacts.active.atLeast(8))
    let share = allOf(counts, BandFacts.activeShare.atLeast(percent: 50))
    let plain = PlainOrder()
    // 5 of 10 is 50 %: whoever has 8 of 10 has that, and of 17 not any more.
    #expect(plain.direction(from: counts, to: share) == .changed)
    #expect(direction(counts, share) == .tightened)
    #expect(direction(share, counts) == .loosened)
    let few = allOf(BandFacts.players.atMost(16), BandFacts.active.atLeast(8))
    let fewAndShare = allOf(few, BandFacts.activeShare.atLeast(percent: 50))
    #expect(direction(few, fewAndShare) == nil)
    let fewer = allOf(few, BandFacts.activeShare.atLeast(percent: 51))
    #expect(direction(few, fewer) == .tightened)
  }

  @Test("one each way stays changed, and so does what is not decided")
  func changed() {
    #expect(direction(BandFacts.players.atLeast(3), BandFacts.concerts.atLeast(3)) == .changed)
    #expect(direction(BandFacts.players.atLeast(3), BandFacts.players.atMost(2)) == .changed)
    #expect(
      direction(BandFacts.motto.length(atMost: 3), BandFacts.players.atLeast(3)) == .changed)
  }

  @Test("lengths of time are decided on days, and a difference on any of them counts")
  func days() {
    let (old, new) = (
      OrganizationFacts.establishedFor.atLeast(years: 3),
      OrganizationFacts.establishedOn.onOrBefore("2022-02-23")
    )
    func direction(on days: CalendarDate...) -> ChangeDirection? {
      ProvenOrder(on: days).direction(from: old, to: new)
    }
    let (early, late) = (day("2025-02-22"), day("2025-02-24"))
    #expect(direction() == .changed)
    // The same on that day, and on no other.
    #expect(direction(on: day("2025-02-23")) == .changed)
    #expect(direction(on: early) == .loosened)
    #expect(direction(on: late) == .tightened)
    #expect(direction(on: early, late) == .changed)
  }

  @Test("a change log takes proof where it is not told otherwise")
  func log() {
    let old = RuleSet.bands(2024) {
      Criterion(
        "big", allOf(BandFacts.players.atLeast(10), BandFacts.active.atLeast(8)))
    }
    let new = RuleSet.bands(2025) {
      Criterion(
        "big",
        allOf(
          BandFacts.players.atLeast(10), BandFacts.active.atLeast(8),
          BandFacts.activeShare.atLeast(percent: 50)))
    }
    #expect(ChangeLog(from: old, to: new).entries.map(\.direction) == [.tightened])
    #expect(
      ChangeLog(from: old, to: new, deciding: PlainOrder()).entries.map(\.direction) == [.changed])
  }

  @Test("proof never contradicts the plain order in the bundled notices")
  func bundled() {
    let notices: [RuleSet] = [
      .nationalCommendation2021, .henanCommendation2021, .nationalCommendation2024,
      .henanTeams2021, .xinxiangPilot2025,
    ]
    var decided = 0
    for old in notices {
      for new in notices where old.id != new.id {
        let days = [old.deadline, new.deadline].compactMap { $0 }
        for (was, now) in Self.pairs(old, new) {
          guard let plain = PlainOrder().direction(from: was, to: now), plain != .changed else {
            continue
          }
          for day in days {
            let behaviour = compareBehaviour(was, now, on: day).behaviour
            #expect(behaviour == Self.expected(plain), "\(was) → \(now)")
            decided += 1
          }
        }
      }
    }
    #expect(decided > 8, "\(decided)")
  }

  @Test("among whole numbers at most 1 and not at least 2 are the same, so neither is looser")
  func wholeNumbers() {
    let pairs = [
      (BandFacts.players.atMost(1), not(BandFacts.players.atLeast(2))),
      (BandFacts.players.moreThan(1), BandFacts.players.atLeast(2)),
      (BandFacts.players.equals(0), BandFacts.players.atMost(0)),
    ]
    for (old, new) in pairs {
      #expect(PlainOrder().direction(from: old, to: new) != .loosened, "\(old) → \(new)")
      #expect(PlainOrder().direction(from: new, to: old) != .tightened, "\(new) → \(old)")
      #expect(compareBehaviour(old, new).behaviour == .equivalent)
    }
  }

  @Test("proof never contradicts the plain order on random conditions")
  func random() {
    var decided = 0
    for seed in (0..<UInt64(SplitMix64.pairs(1_500))).map({ SeededChoices.firstSeed &+ $0 }) {
      var random = SeededChoices(seed: seed)
      let (old, new) = (
        RandomEdition.condition(2, &random), RandomEdition.condition(2, &random)
      )
      let direction = direction(old, new)
      #expect(self.direction(new, old) == direction?.mirrored, "NOTICEKIT_SEED=\(seed)")
      let plain = PlainOrder().direction(from: old, to: new)
      guard let plain, plain != .changed, Self.isSound(old), Self.isSound(new) else { continue }
      decided += 1
      let behaviour = compareBehaviour(old, new).behaviour
      #expect(
        behaviour == Self.expected(plain),
        "NOTICEKIT_SEED=\(seed) \(old) → \(new): \(plain) \(compareBehaviour(old, new).reason?.en ?? "")"
      )
    }
    #expect(decided > 20, "\(decided)")
  }

  /// Whether a condition has no fault, such as a choice of two among two, of which nothing is decided.
  private static func isSound(_ condition: Condition) -> Bool {
    RuleSet.bands(2025) { Criterion("asked", condition) }.faults.isEmpty
  }

  private static func expected(_ direction: ChangeDirection) -> Behaviour {
    direction == .tightened ? .tightened : .loosened
  }

  /// The conditions of requirements that both editions state under one id, and their floors.
  private static func pairs(_ old: RuleSet, _ new: RuleSet) -> [(Condition, Condition)] {
    old.categories.flatMap { category -> [(Condition, Condition)] in
      let others = new.category(category.id)?.requirements ?? []
      return category.requirements.compactMap { requirement -> (Condition, Condition)? in
        guard let other = others.first(where: { $0.id == requirement.id }),
          let was = requirement.condition, let now = other.condition
        else { return nil }
        return (was, now)
      }
    }
  }
}
