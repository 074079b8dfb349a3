import NoticeComparison
import NoticeKit

/// What a solver and NoticeKit say of the same pairs, side by side.
struct SolverReport: CustomStringConvertible {
  /// Where the two say different things, with all that is needed to look into it.
  private(set) var disagreements: [String] = []
  private(set) var pairs = 0
  private(set) var satisfiable = 0
  private(set) var unsatisfiable = 0
  /// Questions that NoticeKit does not decide, each with its reason.
  private(set) var notDecided: [String] = []
  /// Questions that the solver gives up.
  private(set) var givenUp = 0

  var questions: Int { satisfiable + unsatisfiable + givenUp }

  var description: String {
    "\(pairs) pairs, \(questions) questions: \(satisfiable) with a difference, \(unsatisfiable) "
      + "without, \(givenUp) given up by z3, \(notDecided.count) not decided, "
      + "\(disagreements.count) disagreements"
  }

  /// Asks both; `atLeast` is how that comparison is written for the solver.
  init(of pairs: [SolverPair], atLeast: String = ">=") throws {
    let scripts = pairs.map { $0.script(atLeast: atLeast) }
    let answers = try Z3.answers(to: scripts.map(asked).joined())
    guard answers.count == scripts.map(\.questions.count).reduce(0, +) else {
      throw Z3.Refusal(description: "z3 gave \(answers.count) answers, too few: it ran out of time")
    }
    var rest = answers[...]
    for (pair, script) in zip(pairs, scripts) {
      self.pairs += 1
      let differences = pair.differences()
      guard differences.count == script.questions.count else {
        throw Z3.Refusal(
          description: "\(pair.seed): \(differences.count) differences, "
            + "\(script.questions.count) questions")
      }
      for (difference, question) in zip(differences, script.questions) {
        guard let answer = rest.popFirst() else { return }
        compare(difference, answer, "\(pair.seed) on \(pair.day)\n\(pair.told)") {
          (script.world + [question]).joined(separator: "\n")
        }
      }
    }
  }

  private mutating func compare(
    _ difference: Difference, _ answer: Z3.Answer, _ told: String, _ text: () -> String
  ) {
    switch answer {
    case .sat: satisfiable += 1
    case .unsat: unsatisfiable += 1
    case .unknown: givenUp += 1
    }
    switch (difference, answer) {
    case (.shown, .unsat), (.none, .sat):
      disagreements.append("\(told)\nz3: \(answer), NoticeKit: \(difference)\n\(text())")
    case (.undecided(let reason), _):
      notDecided.append("\(answer), \(reason.en): \(told)")
    case (.shown, .sat), (.none, .unsat), (_, .unknown): break
    }
  }
}

private func asked(_ script: (world: [String], questions: [String])) -> String {
  let questions = script.questions.map { "(push 1)\n(assert \($0))\n(check-sat)\n(pop 1)" }
  return (["(push 1)"] + script.world + questions + ["(pop 1)\n"]).joined(separator: "\n")
}
