extension ClauseBuilder {
  /// Takes a rule on slates: a quota, a choice, a table, a precondition, a cap.
  public static func buildExpression(_ word: some SlateWord) -> [ClausePart] {
    [ClausePart(.slateRule(word.rule))]
  }
}
