import NoticeComparison
import NoticeKit
import Seeded
import Testing

/// The smallest set of changes of a whole nomination, under what each fact allows.
@Suite struct LeastChangeTests {
  private func garden(_ state: (inout Nomination) -> Void) -> Nomination {
    var nomination = Nomination(.garden, name: "示例园")
    state(&nomination)
    return nomination
  }

  private let both = RuleSet.gardens(edition: 2025) {
    Criterion("beds", GridFacts.beds.atLeast(20))
    Criterion("share", GridFacts.plantedShare.atLeast(percent: 60))
  }

  @Test func `nothing that stands against it needs no change`() {
    let fine = garden {
      $0[GridFacts.beds] = 20
      $0[GridFacts.planted] = 12
    }
    let change = both.leastChange(for: fine, submitted: gridDay)
    #expect(change.outcome == .notNeeded)
    #expect(change.steps.isEmpty)
  }

  @Test func `one change of a fact never breaks what is met by another`() {
    // More beds alone would bring the share below 60 %: 12 of 19 to 12 of 20 just holds.
    let close = garden {
      $0[GridFacts.beds] = 19
      $0[GridFacts.planted] = 12
    }
    #expect(
      both.leastChange(for: close, submitted: gridDay).steps
        == [.set(GridFacts.beds.definition, to: .count(20))])
    let short = garden {
      $0[GridFacts.beds] = 19
      $0[GridFacts.planted] = 11
    }
    let change = both.leastChange(for: short, submitted: gridDay)
    #expect(change.outcome == .possible)
    #expect(
      change.steps == [
        .set(GridFacts.beds.definition, to: .count(20)),
        .set(GridFacts.planted.definition, to: .count(12)),
      ])
  }

  @Test func `the branch with fewer changes is taken`() {
    let set = RuleSet.gardens(edition: 2025) {
      Criterion(
        "either",
        anyOf(
          allOf(GridFacts.trees.atLeast(5), GridFacts.shrubs.atLeast(5)),
          GridFacts.beds.atLeast(30)))
    }
    let nomination = garden {
      $0[GridFacts.trees] = 4
      $0[GridFacts.shrubs] = 4
      $0[GridFacts.beds] = 3
    }
    #expect(
      set.leastChange(for: nomination, submitted: gridDay).steps
        == [.set(GridFacts.beds.definition, to: .count(30))])
  }

  @Test func `what only grows cannot shrink, and what is history stays`() {
    let set = RuleSet.gardens(edition: 2025) {
      Criterion("few", GridFacts.beds.atMost(10))
      Criterion("order", GridFacts.fenced.holds)
    }
    let change = set.leastChange(
      for: garden {
        $0[GridFacts.beds] = 11
        $0[GridFacts.fenced] = false
      }, submitted: gridDay)
    #expect(change.outcome == .impossible)
    #expect(change.obstacles == ["few"])
  }

  @Test func `time is waited for where nothing else will do`() {
    let set = RuleSet.gardens(edition: 2025) {
      Criterion("age", GridFacts.age.atLeast(years: 1))
    }
    let change = set.leastChange(
      for: garden { $0[GridFacts.founded] = .day(day("2024-06-30")) }, submitted: gridDay)
    #expect(change.outcome == .possible)
    #expect(change.steps == [.wait(GridFacts.age.definition, until: day("2025-06-30"))])
    #expect(change.submitted == day("2025-06-30"))
  }

  @Test func `a judgement that was made stays`() {
    let set = RuleSet.gardens(edition: 2025) {
      Judgement("order", asks: "是否有序？", "Is it in good order?")
    }
    var nomination = garden { _ in }
    #expect(set.leastChange(for: nomination).outcome == .notNeeded)
    nomination.judge("order", .no)
    #expect(set.leastChange(for: nomination).outcome == .impossible)
    #expect(set.leastChange(for: nomination).obstacles == ["order"])
  }

  @Test func `a change makes the nomination pass, and no smaller one does`() {
    let topics = [GridTopic.sums, GridTopic.single, GridTopic.flags]
    SplitMix64.cases(300) { random, seed in
      let condition = Condition.random(over: topics, &random)
      let set = RuleSet.gardens(edition: 2025) { Criterion("asked", condition) }
      let all = worlds(of: topics)
      let nomination = random.pick(all)
      let change = set.leastChange(for: nomination, submitted: gridDay)
      let isMet = { (world: Nomination) in
        set.assess(world, submitted: gridDay).findings.first?.outcome != .notMet
      }
      #expect(change.outcome != .notDecided, "\(seed) \(condition)")
      var changed = nomination
      for case .set(let fact, let value) in change.steps { changed[fact.id] = value }
      if change.outcome == .impossible {
        #expect(!isMet(nomination), "\(seed)")
      } else {
        #expect(isMet(changed), "\(seed) \(condition)")
      }
      for world in all where isMet(world) {
        let steps = world.facts.filter { nomination[$0.key] != $0.value }
        let isAllowed = steps.allSatisfy { id, value in
          if case (.count(let old)?, .count(let new)) = (nomination[id], value) {
            return new >= old
          }
          return true
        }
        guard isAllowed else { continue }
        #expect(change.outcome != .impossible, "\(seed) \(condition)")
        #expect(change.steps.count <= steps.count, "\(seed) \(condition)")
      }
    }
  }
}
