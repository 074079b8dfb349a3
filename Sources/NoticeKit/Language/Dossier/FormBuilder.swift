/// Collects the fields of a form.
@resultBuilder
public enum FormBuilder {
  /// Takes a field.
  public static func buildExpression(_ word: FormField) -> [FormField] { [word] }

  /// Takes a fact as a field that must be filled.
  public static func buildExpression(_ fact: some TypedFact) -> [FormField] { [FormField(fact)] }

  /// Puts the fields together, in order.
  public static func buildBlock(_ first: [FormField], _ more: [FormField]...) -> [FormField] {
    first + more.flatMap { $0 }
  }

  /// Takes fields made by a loop.
  public static func buildArray(_ fields: [[FormField]]) -> [FormField] { fields.flatMap { $0 } }
}

extension DossierForm {
  /// States a form: its id, its name, whose it is, its place, and its fields in order.
  public init(
    _ id: String, _ zh: String, _ en: String, for category: CategoryID, at clause: String,
    @FormBuilder _ fields: () -> [FormField]
  ) {
    self.init(
      id: id, title: Wording(zh, en), category: category, clause: clause, fields: fields())
  }
}

extension RuleSetBuilder {
  /// Takes a form.
  public static func buildExpression(_ word: DossierForm) -> [RuleSetPart] {
    [RuleSetPart(kind: .form(word))]
  }
}
