/// The steps that a decision may take, so that a hostile rule set cannot hold it up.
///
/// A step looks at no more than ``Effort/parts`` parts of formulas, or pairs of constraints.
/// What is not decided within them is not decided at all, and said to be so.
final class Effort {
  /// The steps for one question.
  static let stepsForOneQuestion = 20_000
  /// The steps for one comparison of two editions.
  static let stepsForOneComparison = 2_000_000

  /// The parts that one step looks at.
  static let parts = 128

  /// The steps taken so far, over all questions.
  private(set) var steps = 0
  private let limit: Int
  private var limitOfQuestion = 0

  init(limit: Int = Effort.stepsForOneComparison) {
    self.limit = limit
    beginQuestion()
  }

  /// Gives the next question steps of its own, as far as the whole allows.
  func beginQuestion() {
    limitOfQuestion = min(limit, steps + Effort.stepsForOneQuestion)
  }

  /// Takes a step, or as many as a longer piece of work is worth, if they are left.
  func step(_ number: Int = 1) -> Bool {
    steps += number
    return steps <= limitOfQuestion
  }
}
