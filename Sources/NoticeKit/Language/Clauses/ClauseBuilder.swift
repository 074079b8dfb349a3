/// Collects what a clause states.
@resultBuilder
public enum ClauseBuilder {
  /// Takes a criterion.
  public static func buildExpression(_ word: Criterion) -> [ClausePart] {
    [ClausePart(.requirement(word.requirement))]
  }

  /// Takes a judgement.
  public static func buildExpression(_ word: Judgement) -> [ClausePart] {
    [ClausePart(.requirement(word.requirement))]
  }

  /// Takes things listed side by side.
  public static func buildExpression(_ word: Items) -> [ClausePart] {
    [ClausePart(.items(word.parts))]
  }

  /// Takes the list of the categories.
  public static func buildExpression(_ word: CategoriesTaken) -> [ClausePart] {
    [ClausePart(.provision(.categories(word)))]
  }

  /// Takes a deadline.
  public static func buildExpression(_ word: Deadline) -> [ClausePart] {
    [ClausePart(.provision(.deadline(word)))]
  }

  /// Takes an office that nominations go to.
  public static func buildExpression(_ word: Recipient) -> [ClausePart] {
    [ClausePart(.provision(.recipient(word)))]
  }

  /// Takes a form in which material is handed in.
  public static func buildExpression(_ word: SubmissionFormat) -> [ClausePart] {
    [ClausePart(.provision(.format(word)))]
  }

  /// Takes a step of the review.
  public static func buildExpression(_ word: ReviewStage) -> [ClausePart] {
    [ClausePart(.provision(.reviewStage(word)))]
  }

  /// Takes a number that is finally honoured.
  public static func buildExpression(_ word: HonourCount) -> [ClausePart] {
    [ClausePart(.provision(.honourCount(word)))]
  }

  /// Takes the meaning of a term.
  public static func buildExpression(_ word: Definition) -> [ClausePart] {
    [ClausePart(.provision(.definition(word)))]
  }

  /// Takes a kind of nominee.
  public static func buildExpression(_ word: NomineeKind) -> [ClausePart] {
    [ClausePart(.provision(.nomineeKind(word)))]
  }

  /// Takes a day or a season of the year.
  public static func buildExpression(_ word: KeyDate) -> [ClausePart] {
    [ClausePart(.provision(.keyDate(word)))]
  }

  /// Takes a duty of recommending units.
  public static func buildExpression(_ word: UnitDuty) -> [ClausePart] {
    [ClausePart(.provision(.duty(word)))]
  }

  /// Takes a document that the notice names.
  public static func buildExpression(_ word: ExternalReference) -> [ClausePart] {
    [ClausePart(.provision(.reference(word)))]
  }

  /// Takes a note that something states no rule.
  public static func buildExpression(_ word: Informational) -> [ClausePart] {
    [ClausePart(.note(word.note))]
  }

  /// Takes a note that the text lacks something.
  public static func buildExpression(_ word: NotInSource) -> [ClausePart] {
    [ClausePart(.note(word.note))]
  }

  /// Takes a note that something is still to be encoded.
  public static func buildExpression(_ word: Pending) -> [ClausePart] {
    [ClausePart(.note(word.note))]
  }

  /// Takes a place below this one.
  public static func buildExpression(_ word: Clause) -> [ClausePart] {
    [ClausePart(.clause(word))]
  }

  /// Puts the parts together, in order.
  public static func buildBlock(_ first: [ClausePart], _ more: [ClausePart]...) -> [ClausePart] {
    first + more.flatMap { $0 }
  }

  /// Takes parts made by a loop.
  public static func buildArray(_ parts: [[ClausePart]]) -> [ClausePart] { parts.flatMap { $0 } }
}
