import NoticeKit

/// Reads yes and no as people write them.
enum FlagCell {
  private static let yes: Set<String> = [
    "是", "是的", "已", "对", "符合", "yes", "y", "true", "1", "✓", "✔", "√", "☑",
  ]
  private static let no: Set<String> = [
    "否", "未", "不", "不是", "不符合", "no", "n", "false", "0", "✗", "✘", "×", "☒",
  ]

  /// Answers that repeat the question's verb; under a heading that says 未 they could mean either.
  private static let told: [String: Bool] = [
    "已注册": true, "已加入": true, "已发布": true, "未注册": false, "未加入": false, "未发布": false,
  ]

  /// The answer that a folded text gives; `nil` where it gives none.
  static func answer(_ text: String) -> Bool? {
    if yes.contains(text) || text == "有" { return true }
    return no.contains(text) || text == "无" || text == "没有" ? false : told[text]
  }

  /// The answer in a column that is headed by what a flag is called where it does not hold.
  ///
  /// 有 and 无 are not taken there: 无 under 无不良记录 may mean either.
  static func answerUnderNegative(_ text: String) -> Bool? {
    if yes.contains(text) { return true }
    return no.contains(text) ? false : nil
  }

  /// Reads a flag, in a column headed by its negative words where `isNegated`.
  static func value(
    of content: CellContent, for fact: FactDefinition, isNegated: Bool
  ) throws(CellProblem) -> FactValue {
    if case .flag(let flag) = content { return .flag(flag != isNegated) }
    guard let words = content.words.map(folded) else { throw problem(isNegated) }
    if let named = named(words, for: fact) { return .flag(named) }
    guard let answer = isNegated ? answerUnderNegative(words) : answer(words) else {
      throw problem(isNegated)
    }
    return .flag(answer != isNegated)
  }

  /// The flag that its own words name: 无不良记录 says that there is no bad record.
  private static func named(_ words: String, for fact: FactDefinition) -> Bool? {
    if [fact.label.zh, fact.label.en].map(folded).contains(words) { return true }
    guard let negative = fact.negative else { return nil }
    return [negative.zh, negative.en].map(folded).contains(words) ? false : nil
  }

  private static func problem(_ isNegated: Bool) -> CellProblem {
    CellProblem(
      expected: isNegated
        ? Wording("是或否（此列问的是“没有”，不能写有、无）", "yes or no (是 or 否)")
        : Wording("是或否", "yes or no (是 or 否)"),
      mend: Wording(
        "写“是”或“否”，不知道则留空", "write yes or no, or leave it empty where it is not known"))
  }
}
