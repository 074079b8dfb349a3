import NoticeComparison
import NoticeKit
import Seeded
import Testing

/// The decision against enumeration: whatever a grid of facts shows, the decision says too.
@Suite struct BruteForceTests {
  @Test func `random pairs agree with every world of their grid`() {
    var counts: [Behaviour: Int] = [:]
    SplitMix64.cases(SplitMix64.pairs(3_000)) { random, seed in
      let number = random.int(1...2)
      let indices = (0..<number).map { _ in random.int(0...GridTopic.all.count - 1) }
      let topics = Set(indices).sorted().map { GridTopic.all[$0] }
      let old = Condition.random(over: topics, &random)
      let new = Condition.random(over: topics, &random)
      let verdict = compareBehaviour(old, new, on: gridDay)
      counts[verdict.behaviour, default: 0] += 1
      let (before, after) = (OneCondition(old), OneCondition(new))
      var (tightens, loosens) = (false, false)
      for world in worlds(of: topics) where !(tightens && loosens) {
        switch (before.outcome(world), after.outcome(world)) {
        case (.met, .notMet): tightens = true
        case (.notMet, .met): loosens = true
        default: break
        }
      }
      let told = "\(seed) \(old) → \(new): \(verdict.behaviour) \(verdict.reason?.en ?? "")"
      #expect(!tightens || verdict.tightening != nil, "tightened: \(told)")
      #expect(!loosens || verdict.loosening != nil, "loosened: \(told)")
      #expect(verdict.behaviour != .notDecided, "\(told)")
      if let witness = verdict.tightening {
        #expect(before.outcome(witness.nomination) == .met, "\(told)")
        #expect(after.outcome(witness.nomination) == .notMet, "\(told)")
      }
      if let witness = verdict.loosening {
        #expect(before.outcome(witness.nomination) == .notMet, "\(told)")
        #expect(after.outcome(witness.nomination) == .met, "\(told)")
      }
    }
    // All four answers come up, or the pairs were not worth asking about.
    for behaviour in [Behaviour.equivalent, .tightened, .loosened, .incomparable] {
      #expect(counts[behaviour, default: 0] > 100, "\(counts)")
    }
  }

  @Test func `a condition is equivalent to itself written otherwise, and mirrors mirror`() {
    SplitMix64.cases(500) { random, seed in
      let topics = [random.pick(GridTopic.all), random.pick(GridTopic.all)]
      let (one, two) = (
        Condition.random(over: topics, &random), Condition.random(over: topics, &random)
      )
      #expect(compareBehaviour(one, not(not(one)), on: gridDay).behaviour == .equivalent, "\(seed)")
      #expect(
        compareBehaviour(allOf(one, two), allOf(two, one), on: gridDay).behaviour == .equivalent,
        "\(seed)")
      let there = compareBehaviour(one, two, on: gridDay)
      let back = compareBehaviour(two, one, on: gridDay)
      #expect(there.behaviour == back.behaviour.mirrored, "\(seed)")
      #expect(compareBehaviour(one, allOf(one, two), on: gridDay).loosening == nil, "\(seed)")
      #expect(compareBehaviour(one, anyOf(one, two), on: gridDay).tightening == nil, "\(seed)")
    }
  }

  @Test func `directions compose over three conditions`() {
    SplitMix64.cases(500) { random, seed in
      let topics = [random.pick(GridTopic.all)]
      let parts = (0..<3).map { _ in Condition.random(over: topics, &random) }
      // Each asks for less than the one before, as far as everything is decided.
      let verdicts = [(0, 1), (1, 2), (0, 2)].map {
        compareBehaviour(parts[$0.0], parts[$0.1], on: gridDay)
      }
      let facts = parts.map { Set($0.facts) }
      guard facts[0] == facts[1], facts[1] == facts[2] else { return }
      let worlds = worlds(of: topics)
      let asked = OneCondition(parts[1])
      guard worlds.allSatisfy({ [.met, .notMet].contains(asked.outcome($0)) }) else { return }
      if verdicts[0].tightening == nil, verdicts[1].tightening == nil {
        #expect(verdicts[2].tightening == nil, "\(seed)")
      }
      if verdicts[0].loosening == nil, verdicts[1].loosening == nil {
        #expect(verdicts[2].loosening == nil, "\(seed)")
      }
    }
  }
}
