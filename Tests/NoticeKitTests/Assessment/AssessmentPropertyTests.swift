import NoticeKit
import Seeded
import Testing

@Suite("Properties of every assessment")
struct AssessmentPropertyTests {
  /// A random world, condition and rule set, and when each fact of the world becomes known.
  private struct Sample {
    let world: SampleWorld
    let asked: RandomCondition
    let ruleSet: RuleSet
    let staged: [(id: FactID, value: FactValue, stage: Int)]
    let submittedStage: Int

    init(_ random: inout SplitMix64) {
      let world = SampleWorld(&random)
      self.world = world
      asked = RandomCondition(near: world, &random)
      ruleSet = .asking(Criterion("asked", asked.condition))
      staged = world.statements.map { ($0.id, $0.value, random.int(0...3)) }
      submittedStage = random.int(0...3)
    }

    /// What is known at a stage; dates are known to the year, then the month, then the day.
    func assessment(at stage: Int) -> Assessment {
      var nomination = world.knowledge(upTo: stage, of: staged)
      for (id, value) in nomination.facts {
        if case .date(let date) = value { nomination[id] = .date(date.coarser(2 - stage)) }
      }
      return ruleSet.assess(nomination, submitted: submittedStage <= stage ? world.submitted : nil)
    }

    var complete: Assessment { ruleSet.assess(world.nomination, submitted: world.submitted) }
  }

  @Test("with everything known, the outcome is what the condition means")
  func meaning() {
    SplitMix64.cases(2_000) { random, seed in
      let sample = Sample(&random)
      let expected: Outcome = sample.asked.holds(sample.world) ? .met : .notMet
      #expect(sample.complete.findings[0].outcome == expected, "\(seed) \(sample.asked.condition)")
      #expect(sample.complete.discrepancies == [], "\(seed)")
    }
  }

  @Test("adding facts never turns a known outcome into another")
  func monotony() {
    SplitMix64.cases(1_500) { random, seed in
      let sample = Sample(&random)
      var known: Outcome?
      for stage in 0...3 {
        let outcome = sample.assessment(at: stage).findings[0].outcome
        if let known, known != outcome {
          Issue.record("\(seed): \(known) became \(outcome) in \(sample.asked.condition)")
        }
        if outcome != .unknown { known = outcome }
      }
    }
  }

  @Test("an unknown outcome names facts, and supplying what it names decides it")
  func missing() {
    SplitMix64.cases(1_500) { random, seed in
      let sample = Sample(&random)
      let first = sample.assessment(at: random.int(0...1))
      let all = Dictionary(uniqueKeysWithValues: sample.world.statements.map { ($0.id, $0.value) })
      var (nomination, submitted, finding) = (first.nomination, first.submitted, first.findings[0])
      var rounds = 0
      while finding.outcome == .unknown, rounds < 10 {
        for fact in finding.missing {
          if fact == .submissionDay { submitted = sample.world.submitted }
          if let value = all[fact.id] { nomination[fact.id] = value }
        }
        finding = sample.ruleSet.assess(nomination, submitted: submitted).findings[0]
        rounds += 1
      }
      #expect(finding.outcome != .unknown, "\(seed) \(sample.asked.condition)")
      if finding.outcome != .unknown { #expect(finding.missing == [], "\(seed)") }
    }
  }

  @Test("verdict and findings do not depend on the order in which facts are stated")
  func order() {
    SplitMix64.cases(300) { random, seed in
      let sample = Sample(&random)
      let first = sample.assessment(at: 1)
      var nomination = Nomination(.choir, name: first.nomination.name)
      for (id, value) in first.nomination.facts.shuffled(using: &random) { nomination[id] = value }
      let second = sample.ruleSet.assess(nomination, submitted: first.submitted)
      #expect(first == second, "\(seed)")
      #expect(
        first.findings.map { $0.change(in: .zh) } == second.findings.map { $0.change(in: .zh) })
      #expect(first.discrepancies == second.discrepancies)
    }
  }

  @Test("a change that is told meets its requirement once its steps are taken")
  func change() {
    var told = 0
    SplitMix64.cases(2_000) { random, seed in
      let sample = Sample(&random)
      guard let change = sample.complete.findings[0].change else { return }
      told += 1
      let taken = TakenSteps(change, from: sample.complete)
      let after = sample.ruleSet.assess(taken.nomination, submitted: taken.submitted).findings[0]
      // A fact that is brought to a value leaves open what it followed from.
      let expected: [Outcome] = taken.leavesPartsOpen ? [.met, .unknown] : [.met]
      #expect(
        expected.contains(after.outcome),
        "\(seed) \(sample.asked.condition): \(change.words(in: .en)) from \(sample.world)")
    }
    #expect(told > 300)
  }

  @Test("a condition prints the same each time, and two that print alike are alike")
  func printing() {
    var printed: [String: Condition] = [:]
    SplitMix64.cases(1_000) { random, seed in
      let sample = Sample(&random)
      let condition = sample.asked.condition
      #expect("\(condition)" == "\(condition)", "\(seed)")
      if let other = printed.updateValue(condition, forKey: "\(condition)") {
        #expect(other == condition, "\(seed)")
      }
      #expect(
        RuleSet.asking(Criterion("asked", condition)).fingerprint == sample.ruleSet.fingerprint)
    }
  }
}
