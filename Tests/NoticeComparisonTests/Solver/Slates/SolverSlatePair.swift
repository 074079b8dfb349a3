import NoticeComparison
import NoticeKit
import Seeded

/// The limits of two editions on what a village hands in.
struct SolverSlatePair: SolverSubject {
  let old: RuleSet
  let new: RuleSet
  let day: CalendarDate
  let seed: String

  static func random(_ count: Int) -> [SolverSlatePair] {
    var pairs: [SolverSlatePair] = []
    SplitMix64.cases(count) { random, seed in
      let rules = RandomSlateRules.rules(&random)
      let others =
        random.bool()
        ? RandomSlateRules.altered(rules, &random) : RandomSlateRules.rules(&random)
      let sides = [(2024, rules), (2025, others)].map { edition, rules in
        let base = Quota("base", atMost: random.int(1...9), .inEachCategory)
        return RuleSet.show(
          edition: edition,
          taking: random.int(0...5) == 0 ? [.garden, .meadow] : RandomSlateRules.categories,
          rules + (random.bool() ? [base] : []))
      }
      let day = NoticeComparisonTests.day(random.pick(RandomFigures.days))
      // A rule for a category that is not taken is a fault, of which nothing is decided.
      if sides.allSatisfy({ $0.faults.isEmpty }) {
        pairs.append(SolverSlatePair(old: sides[0], new: sides[1], day: day, seed: seed))
      }
    }
    return pairs
  }

  var told: String {
    "on \(day): "
      + [old, new].map { edition in
        (edition.categories.map(\.id.description) + edition.slateRules.map { "\($0)" })
          .joined(separator: "\n")
      }.joined(separator: "\n→ ")
  }

  func script(_ misreading: Misreading?) -> SolverScript {
    script(misreading, saying: compareBehaviour(old, new, on: day).slates)
  }

  /// Asks what is said of the two editions; where nothing is said of a slate, nothing changed for it.
  func script(_ misreading: Misreading?, saying said: [SlateBehaviour]) -> SolverScript {
    var world = SlateWorld([old, new], submitted: day, misreading)
    let found = said.filter { $0.kind == .village || ($0.kind == nil && !namesVillages) }
    var script = SolverScript()
    for region in regions {
      let (before, after) = (world.truth(old, in: region), world.truth(new, in: region))
      // What holds of every region is told once.
      let behaviour = found.first { $0.region == region } ?? found.first { $0.region == nil }
      script.ask("(and \(before.holds) \(after.fails))", behaviour.claim(\.tightening))
      script.ask("(and \(after.holds) \(before.fails))", behaviour.claim(\.loosening))
      for maximum in behaviour?.maximums ?? [] {
        for (truth, most) in [(before, maximum.old), (after, maximum.new)] {
          for (number, claim) in most.claims {
            let enough = "(>= \(world.number(of: maximum.category)) \(number))"
            script.ask("(and \(truth.holds) \(enough))", claim)
          }
        }
      }
    }
    script.world = world.unit.statements
    return script
  }

  private var rules: [SlateRule] { old.slateRules + new.slateRules }

  private var namesVillages: Bool { rules.contains { $0.kinds.contains(.village) } }

  /// The regions that a table names; none where there is no table.
  private var regions: [String?] {
    let named = Set(
      rules.flatMap { rule -> [String] in
        if case .allocation(let table) = rule.body { table.rows.map(\.region) } else { [] }
      })
    return named.isEmpty ? [nil] : named.sorted()
  }
}

extension SlateBehaviour? {
  /// What one way of differing comes to.
  fileprivate func claim(_ way: (SlateBehaviour) -> SlateWitness?) -> SolverClaim {
    guard let self else { return .impossible }
    if let witness = way(self) { return .possible(witness.summary) }
    return self.behaviour == .notDecided ? .undecided(self.reason?.en ?? "") : .impossible
  }
}

extension SlateMaximum {
  /// With how many nominees a slate is within its limits, and with how many none is.
  fileprivate var claims: [(number: Int, claim: SolverClaim)] {
    switch self {
    case .atMost(let most): [(most, .possible("\(most)")), (most + 1, .impossible)]
    case .unlimited: [(1_000_000, .possible("any number"))]
    case .notTaken: [(1, .impossible)]
    case .byFigures, .notStated, .notDecided: []
    }
  }
}
