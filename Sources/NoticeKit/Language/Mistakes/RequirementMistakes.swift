// Overloads that no program can call: each turns a common mistake into one clear sentence.

extension Criterion {
  /// Not available: a criterion says what the fact must be.
  @available(
    *, unavailable,
    message:
      "Say what the fact must be: fact.holds, fact.atLeast(20), fact.onOrBefore(\"2021-09-30\")."
  )
  public init<Fact: TypedFact>(_ id: String, _ fact: Fact) { self.init(id, .impossible) }

  /// Not available: a criterion is decided by facts when a nomination is assessed.
  @available(
    *, unavailable,
    message: "A criterion takes a condition on facts such as fact.atLeast(20), not a Bool."
  )
  public init(_ id: String, _ holds: Bool) { self.init(id, .impossible) }

  /// Not available: a criterion has an id.
  @available(
    *, unavailable,
    message:
      "Give the criterion an id, the same in all editions: Criterion(\"registered-volunteers\", …)."
  )
  public init(_ condition: Condition) { self.init("", .impossible) }
}

extension Judgement {
  /// Not available: a question is asked in both languages.
  @available(
    *, unavailable,
    message: "Ask in Chinese and in English: asks: \"制度是否健全？\", \"Are its rules sound?\"."
  )
  public init(_ id: String, asks zh: String) { self.init(id, asks: zh, "") }

  /// Not available: what facts decide is a criterion.
  @available(
    *, unavailable, message: "Facts decide a Criterion; a Judgement asks people a question."
  )
  public init(_ id: String, _ condition: Condition) { self.init(id, asks: "", "") }
}

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
}
