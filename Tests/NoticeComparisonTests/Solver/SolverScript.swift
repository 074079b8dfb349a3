import NoticeComparison
import NoticeKit

/// What NoticeKit says of one question.
enum SolverClaim: CustomStringConvertible {
  /// There is such a thing, and this is one.
  case possible(String)
  /// There is none.
  case impossible
  /// It is not decided, and why.
  case undecided(String)

  init<Example>(_ difference: Differing<Example>) {
    self =
      switch difference {
      case .shown(let example): .possible("\(example)")
      case .none: .impossible
      case .undecided(let reason): .undecided(reason.en)
      }
  }

  var description: String {
    switch self {
    case .possible(let example): "shown by \(example)"
    case .impossible: "none"
    case .undecided(let reason): "not decided: \(reason)"
    }
  }
}

/// What is asked of a solver: the world, and formulas; and what NoticeKit says of each, in the same order.
struct SolverScript {
  var world: [String] = []
  var formulas: [String] = []
  var claims: [SolverClaim] = []

  mutating func ask(_ formula: String, _ claim: SolverClaim) {
    formulas.append(formula)
    claims.append(claim)
  }

  /// The whole as a solver reads it; it answers every question.
  var text: String {
    let asked = formulas.map { "(push 1)\n(assert \($0))\n(check-sat)\n(pop 1)" }
    return (["(push 1)"] + world + asked + ["(pop 1)\n"]).joined(separator: "\n")
  }
}

/// Something that NoticeKit and a solver are both asked about.
protocol SolverSubject {
  /// Which seed makes it again.
  var seed: String { get }
  /// The whole as its author would write it.
  var told: String { get }

  func script(_ misreading: Misreading?) -> SolverScript
}
