/// What a solver and NoticeKit say of the same things, side by side.
struct SolverReport: CustomStringConvertible {
  /// Where the two say different things, with all that is needed to look into it.
  private(set) var disagreements: [String] = []
  private(set) var subjects = 0
  private(set) var satisfiable = 0
  private(set) var unsatisfiable = 0
  /// Questions that NoticeKit does not decide, each with its reason.
  private(set) var notDecided: [String] = []
  /// Questions that the solver gives up.
  private(set) var givenUp = 0

  var questions: Int { satisfiable + unsatisfiable + givenUp }

  var description: String {
    "\(subjects) pairs, \(questions) questions: \(satisfiable) with an example, \(unsatisfiable) "
      + "without, \(givenUp) given up by z3, \(notDecided.count) not decided, "
      + "\(disagreements.count) disagreements"
  }

  /// Asks both; a misreading is made in what the solver is told.
  init(of subjects: [any SolverSubject], _ misreading: Misreading? = nil) throws {
    let scripts = subjects.map { $0.script(misreading) }
    for (subject, script) in zip(subjects, scripts)
    where script.claims.count != script.formulas.count {
      throw Z3.Refusal(
        description:
          "NoticeKit says \(script.claims.count) things of \(script.formulas.count) questions: "
          + "\(subject.seed)\n\(subject.told)")
    }
    let answers = try Z3.answers(to: scripts.map(\.text).joined())
    guard answers.count == scripts.map(\.formulas.count).reduce(0, +) else {
      throw Z3.Refusal(description: "z3 gave \(answers.count) answers, too few: it ran out of time")
    }
    var rest = answers[...]
    for (subject, script) in zip(subjects, scripts) {
      self.subjects += 1
      for (formula, claim) in zip(script.formulas, script.claims) {
        guard let answer = rest.popFirst() else { return }
        compare(claim, answer, "\(subject.seed)\n\(subject.told)") {
          (script.world + [formula]).joined(separator: "\n")
        }
      }
    }
  }

  private mutating func compare(
    _ claim: SolverClaim, _ answer: Z3.Answer, _ told: String, _ text: () -> String
  ) {
    switch answer {
    case .sat: satisfiable += 1
    case .unsat: unsatisfiable += 1
    case .unknown: givenUp += 1
    }
    switch (claim, answer) {
    case (.possible, .unsat), (.impossible, .sat):
      disagreements.append("\(told)\nz3: \(answer), NoticeKit: \(claim)\n\(text())")
    case (.undecided(let reason), _):
      notDecided.append("\(answer), \(reason): \(told)")
    case (.possible, .sat), (.impossible, .unsat), (_, .unknown): break
    }
  }
}
