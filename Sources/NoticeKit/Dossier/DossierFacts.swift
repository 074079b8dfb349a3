/// What is known of a dossier as it is handed in, whatever the notice.
public enum DossierFacts {
  private static let facts = FactGroup("dossier", swiftName: "DossierFacts")

  /// The formats in which the material came, by the ids of the notice's formats; others may be named.
  public static let formats = formats(usual)

  private static let usual = [
    ChoiceOption("word", "Word版", "Word file"),
    ChoiceOption("stamped-scan", "盖章扫描PDF版", "Scan of the stamped paper as PDF"),
    ChoiceOption("paper", "纸质版", "Paper"),
  ]

  /// The same fact in the words of a notice, which also takes the usual ones that it has no word of.
  static func formats(named stated: [SubmissionFormat]) -> ChoicesFact {
    guard !stated.isEmpty else { return formats }
    let own = stated.map(\.option)
    let words = Set(own.flatMap(\.words).map(folded))
    let named = own.map { option in
      let other = usual.first { $0.id == option.id }.map { [$0.label.zh, $0.label.en] } ?? []
      return ChoiceOption(
        option.id, option.label.zh, option.label.en,
        aliases: other.filter { !words.contains(folded($0)) })
    }
    return formats(named + usual.filter { words.isDisjoint(with: $0.words.map(folded)) })
  }

  private static func formats(_ options: [ChoiceOption]) -> ChoicesFact {
    facts.choices(
      "formats", "已报送的材料格式", "Formats handed in", options, open: true, aliases: ["材料格式"])
  }

  /// Whether the recommending unit has set its seal.
  public static let sealed = facts.flag(
    "sealed", "推荐单位已盖章", "Sealed by the recommending unit",
    not: Wording("推荐单位未盖章", "Not sealed by the recommending unit"), aliases: ["盖章"])

  /// Whether the form is dated.
  public static let dated = facts.flag(
    "dated", "表格已填日期", "The form is dated", not: Wording("表格未填日期", "The form is not dated"))
}

extension SubmissionFormat {
  /// It as a choice of the fact, in the words of the notice alone.
  var option: ChoiceOption { ChoiceOption(id, title.zh, title.en) }
}
