import NoticeComparison
import NoticeKit
import Seeded

/// Old and new, as two conditions or as two editions of a few requirements.
struct SolverPair: SolverSubject {
  enum Subject {
    case conditions(ConditionNode, ConditionNode)
    case editions([Requirement], [Requirement])
  }

  let subject: Subject
  let day: CalendarDate
  let seed: String

  static func random(
    _ random: inout SplitMix64, of clusters: [[FactDefinition]], seed: String
  ) -> SolverPair {
    let conditions = RandomConditions(&random, of: clusters)
    let subject: Subject
    if random.int(0...3) == 0 {
      subject = .editions(conditions.requirements(&random), conditions.requirements(&random))
    } else {
      let old = conditions.node(&random)
      subject = .conditions(
        old, random.bool() ? conditions.altered(old, &random) : conditions.node(&random))
    }
    return SolverPair(subject: subject, day: conditions.figures.day, seed: seed)
  }

  /// So many pairs, of all facts or of some that belong together.
  static func random(
    _ count: Int, of clusters: [[FactDefinition]] = SolverFacts.clusters
  ) -> [SolverPair] {
    var pairs: [SolverPair] = []
    SplitMix64.cases(count) { random, seed in
      pairs.append(.random(&random, of: clusters, seed: seed))
    }
    return pairs
  }

  /// Every condition in it.
  var nodes: [ConditionNode] {
    switch subject {
    case .conditions(let old, let new): [old, new]
    case .editions(let old, let new): (old + new).flatMap(\.conditions).map(\.node)
    }
  }

  /// Every requirement in it.
  var requirements: [Requirement] {
    if case .editions(let old, let new) = subject { old + new } else { [] }
  }

  /// Both sides as their author would write them.
  var told: String {
    switch subject {
    case .conditions(let old, let new): "on \(day): \(Condition(old))\n→ \(Condition(new))"
    case .editions(let old, let new):
      "on \(day): "
        + [old, new].map { $0.map(\.told).joined(separator: "\n") }.joined(separator: "\n→ ")
    }
  }

  func script(_ misreading: Misreading?) -> SolverScript {
    var world = SolverWorld(nodes, submitted: day, misreading)
    var formulas: [String] = []
    func ask(_ old: SolverTruth, _ new: SolverTruth) {
      formulas.append("(and \(old.holds) \(new.fails))")
      formulas.append("(and \(new.holds) \(old.fails))")
    }
    switch subject {
    case .conditions(let old, let new):
      ask(world.truth(old), world.truth(new))
    case .editions(let old, let new):
      for acceptance in Acceptance.allCases {
        ask(world.truth(old, acceptance), world.truth(new, acceptance))
      }
    }
    return SolverScript(
      world: world.statements, formulas: formulas, claims: differences.map { SolverClaim($0) })
  }

  /// What NoticeKit finds, in the same order; what it does not tell is missing here.
  private var differences: [Difference] {
    switch subject {
    case .conditions(let old, let new):
      let verdict = compareBehaviour(Condition(old), Condition(new), on: day)
      return [verdict.tightens, verdict.loosens]
    case .editions(let old, let new):
      let compared = compareBehaviour(edition(2024, old), edition(2025, new), on: day)
      return [compared.category(.garden), compared.outright(.garden)].flatMap { behaviour in
        behaviour.map { [$0.verdict.tightens, $0.verdict.loosens] } ?? []
      }
    }
  }

  private func edition(_ year: Int, _ requirements: [Requirement]) -> RuleSet {
    .gardens(edition: year) {
      for requirement in requirements { Criterion(requirement) }
    }
  }
}

extension Requirement {
  fileprivate var told: String {
    let asked = condition.map { "\($0)" } ?? "judged \(id) \(grade?.id ?? "yes")"
    let floor = floor.map { ", floor \($0)" } ?? ""
    return asked + ", \(strength)\(floor)" + (applicability.map { ", applies when \($0)" } ?? "")
  }
}
