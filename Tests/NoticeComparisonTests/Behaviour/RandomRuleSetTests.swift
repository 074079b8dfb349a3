import NoticeComparison
import NoticeKit
import Seeded
import Testing

/// Random rule sets of a few requirements, in every strength, against every world of a grid.
@Suite struct RandomRuleSetTests {
  private func requirement(
    _ id: Int, over topics: [GridTopic], _ random: inout SplitMix64
  ) -> Criterion {
    let condition = { (random: inout SplitMix64) in
      Condition.random(over: topics, depth: 2, &random)
    }
    var criterion = Criterion("asked-\(id)", condition(&random))
    switch random.int(0...5) {
    case 0: criterion = criterion.inPrinciple()
    case 1: criterion = criterion.inPrinciple(floor: condition(&random))
    case 2: criterion = criterion.preferred()
    default: break
    }
    return random.int(0...3) == 0 ? criterion.applies(when: condition(&random)) : criterion
  }

  @Test func `random categories agree with every world of their grid`() {
    var counts: [Behaviour: Int] = [:]
    SplitMix64.cases(SplitMix64.pairs(1_000)) { random, seed in
      let topics = [random.pick([.sums, .sets, .ages]), random.pick([GridTopic.flags, .single])]
      let parts = (0..<4).map { requirement($0, over: topics, &random) }
      let anew = requirement(3, over: topics, &random)
      let old = RuleSet.gardens(edition: 2024) {
        for part in parts { part }
      }
      let new = RuleSet.gardens(edition: 2025) {
        for part in parts.dropFirst().dropLast() { part }
        anew
      }
      guard old.faults.isEmpty, new.faults.isEmpty else { return }
      let compared = compareBehaviour(old, new)
      for (whole, passing) in [
        (compared.categories.first, [Verdict.eligible, .needsJustification]),
        (compared.outright.first, [.eligible]),
      ] {
        counts[whole?.behaviour ?? .notDecided, default: 0] += 1
        var (tightens, loosens) = (false, false)
        for world in worlds(of: topics) {
          let before = old.assess(world, submitted: gridDay).verdict
          let after = new.assess(world, submitted: gridDay).verdict
          let failing =
            passing.contains(.needsJustification)
            ? [Verdict.ineligible] : [.ineligible, .needsJustification]
          if passing.contains(before), failing.contains(after) { tightens = true }
          if passing.contains(after), failing.contains(before) { loosens = true }
        }
        #expect(whole?.behaviour != .notDecided, "\(seed) \(whole?.verdict.reason?.en ?? "")")
        #expect(!tightens || whole?.verdict.tightening != nil, "\(seed)")
        #expect(!loosens || whole?.verdict.loosening != nil, "\(seed)")
        for deciding in whole?.tightening.deciding ?? [] {
          let witness = deciding.witness
          let before = old.assess(witness.nomination, submitted: witness.submitted)
          let after = new.assess(witness.nomination, submitted: witness.submitted)
          #expect(passing.contains(before.verdict), "\(seed)")
          #expect(after.finding(deciding.requirement.id)?.outcome == .notMet, "\(seed)")
        }
      }
    }
    #expect(counts[.tightened, default: 0] > 20, "\(counts)")
    #expect(counts[.loosened, default: 0] > 20, "\(counts)")
  }
}
