import NoticeKit

/// What a solution states: facts and answers to judgements.
struct Statements {
  var facts: [FactID: FactValue] = [:]
  var answers: [String: JudgementAnswer] = [:]

  /// A nomination that states just this.
  func nomination(_ category: CategoryID) -> Nomination {
    var nomination = Nomination(category, name: "例证")
    for (id, value) in facts { nomination[id] = value }
    for (id, answer) in answers { nomination.judge(id, answer) }
    return nomination
  }
}

extension Nomination {
  /// Adds statements; an answer that was given otherwise before is one to two questions.
  mutating func add(_ statements: Statements) throws(NotDecided) {
    for (id, value) in statements.facts { self[id] = value }
    for (id, answer) in statements.answers {
      if let known = judgements[id]?.answer, known != answer { throw .reworded }
      judge(id, answer)
    }
  }

  /// Takes statements back.
  mutating func remove(_ statements: Statements) {
    for id in statements.facts.keys { self[id] = nil }
    for id in statements.answers.keys { judge(id, nil) }
  }
}
