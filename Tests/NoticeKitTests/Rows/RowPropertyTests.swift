import NoticeKit
import Seeded
import Testing

@Suite("Properties of rows")
struct RowPropertyTests {
  private static func condition(_ random: inout SplitMix64) -> Condition {
    let figure = random.int(0...40)
    let fact = random.pick([SampleRows.singers, SampleRows.smallest, SampleRows.largest])
    let leaf =
      switch random.int(0...4) {
      case 0: fact.atLeast(figure)
      case 1: fact.atMost(figure)
      case 2: fact.equals(figure)
      case 3: SampleRows.sections.every(SampleRows.people.atLeast(figure))
      default: SampleRows.sections.every(not(SampleRows.people.equals(figure)))
      }
    return random.bool() ? leaf : not(leaf)
  }

  private static func hidden(_ people: [Int], _ random: inout SplitMix64) -> [Int?] {
    people.map { random.bool() ? $0 : nil }
  }

  @Test("adding cells never turns a known outcome into another")
  func monotony() {
    SplitMix64.cases(1_500) { random, seed in
      let condition = Self.condition(&random)
      let people = (0..<random.int(0...4)).map { _ in random.int(0...20) }
      var known: [Int?] = people.map { _ in nil }
      var decided: Outcome?
      for stage in 0...3 {
        for index in people.indices where stage == 3 || random.bool() {
          known[index] = people[index]
        }
        let outcome = condition.outcome { $0[SampleRows.sections] = known.map { .section($0) } }
        if let decided, decided != outcome {
          Issue.record("\(seed): \(decided) became \(outcome as Any) in \(condition) of \(people)")
        }
        if outcome != .unknown { decided = outcome }
      }
    }
  }

  @Test("with every cell known, the outcome is what the words mean")
  func meaning() {
    SplitMix64.cases(1_000) { random, seed in
      let people = (0..<random.int(1...4)).map { _ in random.int(0...20) }
      let figure = random.int(0...40)
      func outcome(_ condition: Condition) -> Bool {
        condition.outcome { $0[SampleRows.sections] = people.map { .section($0) } } == .met
      }
      let least = people.min() ?? 0
      let greatest = people.max() ?? 0
      #expect(
        outcome(SampleRows.singers.atLeast(figure)) == (people.reduce(0, +) >= figure), "\(seed)")
      #expect(outcome(SampleRows.smallest.atLeast(figure)) == (least >= figure), "\(seed)")
      #expect(outcome(SampleRows.largest.atMost(figure)) == (greatest <= figure), "\(seed)")
      let every = SampleRows.sections.every(SampleRows.people.moreThan(figure))
      #expect(outcome(every) == people.allSatisfy { $0 > figure }, "\(seed)")
    }
  }

  @Test("an outcome that is known with cells hidden is the one with all of them shown")
  func soundness() {
    SplitMix64.cases(1_000) { random, seed in
      let condition = Self.condition(&random)
      let people = (0..<random.int(0...4)).map { _ in random.int(0...20) }
      let some = Self.hidden(people, &random)
      let early = condition.outcome { $0[SampleRows.sections] = some.map { .section($0) } }
      let late = condition.outcome { $0[SampleRows.sections] = people.map { .section($0) } }
      #expect(early == .unknown || early == late, "\(seed) \(condition) \(people) \(some)")
    }
  }
}
