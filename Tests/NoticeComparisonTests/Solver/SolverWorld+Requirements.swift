import NoticeComparison
import NoticeKit

extension SolverWorld {
  /// When requirements let a nomination pass, and when one of them stops it.
  mutating func truth(_ requirements: [Requirement], _ acceptance: Acceptance) -> SolverTruth {
    let parts = requirements.filter { $0.strength != .preferred }.map { truth($0, acceptance) }
    return SolverTruth(
      holds: "(and true \(parts.map(\.holds).joined(separator: " ")))",
      fails: "(or false \(parts.map(\.fails).joined(separator: " ")))")
  }

  private mutating func truth(_ requirement: Requirement, _ acceptance: Acceptance) -> SolverTruth {
    let always = SolverTruth(holds: "true", fails: "false")
    let applies = requirement.applicability.map { truth($0.node) } ?? always
    let asked = requirement.condition.map { truth($0.node) } ?? judged(requirement)
    let floor = requirement.floor.map { truth($0.node) } ?? always
    let (met, notMet) = (
      "(and \(applies.holds) \(asked.holds))", "(and \(applies.holds) \(asked.fails))"
    )
    let passes = "(or \(applies.fails) \(met))"
    guard requirement.strength == .inPrinciple else {
      return SolverTruth(holds: passes, fails: notMet)
    }
    switch acceptance {
    case .withJustification:
      return SolverTruth(
        holds: "(or \(passes) (and \(notMet) \(floor.holds)))",
        fails: "(and \(notMet) \(floor.fails))")
    case .outright:
      // Excepted or below its floor; while the floor is unknown, so is the outcome.
      return SolverTruth(
        holds: passes, fails: "(and \(notMet) (or \(floor.holds) \(floor.fails)))")
    }
  }

  /// An answer is no, or a degree of the scale; a plain yes is as good as the highest.
  private mutating func judged(_ requirement: Requirement) -> SolverTruth {
    let levels = requirement.grade?.scale.levels.map(\.id) ?? ["yes"]
    let answer = integer("|judged \(requirement.id)|", 0, levels.count)
    let wanted = (levels.firstIndex { $0 == requirement.grade?.id } ?? 0) + 1
    return known("true", "(>= \(answer) \(wanted))")
  }
}
