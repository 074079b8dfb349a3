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

extension RequirementWord {
  /// Not available: a floor is a condition on a fact.
  @available(
    *, unavailable, message: "A floor is a condition: write .inPrinciple(floor: fact.atLeast(10))."
  )
  public func inPrinciple(floor: DecimalLiteral) -> Self { self }
}
