// Overloads that no program can call: each turns a common mistake into one clear sentence.

extension ClauseBuilder {
  /// Not available: a clause states something.
  @available(
    *, unavailable,
    message:
      "A clause needs a requirement or a provision; where it states no rule, write Informational(…)."
  )
  public static func buildBlock() -> [ClausePart] { [] }

  /// Not available: a condition is part of a criterion.
  @available(
    *, unavailable,
    message: "A condition needs an id: write Criterion(\"registered-volunteers\", …)."
  )
  public static func buildExpression(_ condition: Condition) -> [ClausePart] { [] }

  /// Not available: a fact is part of a criterion.
  @available(
    *, unavailable,
    message:
      "A fact alone asks for nothing: write Criterion(\"registered-volunteers\", fact.atLeast(20))."
  )
  public static func buildExpression<Fact: TypedFact>(_ fact: Fact) -> [ClausePart] { [] }

  /// Not available: a form stands beside the categories.
  @available(
    *, unavailable,
    message: "A form stands outside all clauses: RuleSet(…) { DossierForm(…, at: \"附件2\") { … } }."
  )
  public static func buildExpression(_ word: DossierForm) -> [ClausePart] { [] }

  /// Not available: a notice has no ifs outside its conditions.
  @available(
    *, unavailable,
    message: "A clause has no if: write .applies(when: condition) on the requirement."
  )
  public static func buildOptional(_ parts: [ClausePart]?) -> [ClausePart] { [] }

  /// Not available: a notice has no ifs outside its conditions.
  @available(
    *, unavailable,
    message: "A clause has no if: write .applies(when: condition) on the requirement."
  )
  public static func buildEither(first parts: [ClausePart]) -> [ClausePart] { [] }

  /// Not available: a notice has no ifs outside its conditions.
  @available(
    *, unavailable,
    message: "A clause has no if: write .applies(when: condition) on the requirement."
  )
  public static func buildEither(second parts: [ClausePart]) -> [ClausePart] { [] }
}

extension CategoryBuilder {
  /// Not available: a category has clauses.
  @available(*, unavailable, message: "A category needs at least one Clause.")
  public static func buildBlock() -> [Clause] { [] }

  /// Not available: a requirement stands under its clause.
  @available(
    *, unavailable,
    message: "A requirement stands under its clause: Clause(\"1\") { Criterion(…) }."
  )
  public static func buildExpression(_ word: Criterion) -> [Clause] { [] }

  /// Not available: a requirement stands under its clause.
  @available(
    *, unavailable,
    message: "A requirement stands under its clause: Clause(\"1\") { Judgement(…) }."
  )
  public static func buildExpression(_ word: Judgement) -> [Clause] { [] }
}

extension RuleSetBuilder {
  /// Not available: a judgement stands under its clause.
  @available(
    *, unavailable,
    message: "A requirement stands under its clause: Clause(\"三¶2\") { Judgement(…) }."
  )
  public static func buildExpression(_ word: Judgement) -> [RuleSetPart] { [] }

  /// Not available: a rule set has contents.
  @available(*, unavailable, message: "A rule set needs at least one NomineeCategory.")
  public static func buildBlock() -> [RuleSetPart] { [] }

  /// Not available: a requirement stands under its clause.
  @available(
    *, unavailable,
    message: "A requirement stands under its clause: Clause(\"三¶2\") { Criterion(…) }."
  )
  public static func buildExpression(_ word: Criterion) -> [RuleSetPart] { [] }

  /// Not available: what a notice states beside requirements stands under its clause.
  @available(
    *, unavailable,
    message: "A provision stands under its clause: Clause(\"三¶1\") { Deadline(\"2025-02-23\") }."
  )
  public static func buildExpression(_ word: some ProvisionWord) -> [RuleSetPart] { [] }

  /// Not available: a rule on slates stands under its clause.
  @available(
    *, unavailable,
    message: "A rule on slates stands under its clause: Clause(\"三¶2\") { Quota(…) }."
  )
  public static func buildExpression(_ word: some SlateWord) -> [RuleSetPart] { [] }
}
