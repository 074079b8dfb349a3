/// What is known of a dossier as it is handed in, whatever the notice.
public enum DossierFacts {
  private static let facts = FactGroup("dossier", swiftName: "DossierFacts")

  /// The formats in which the material came, by the ids of the notice's formats; others may be named.
  public static let formats = facts.choices(
    "formats", "已报送的材料格式", "Formats handed in",
    [
      ChoiceOption("word", "Word版", "Word file"),
      ChoiceOption("stamped-scan", "盖章扫描PDF版", "Scan of the stamped paper as PDF"),
      ChoiceOption("paper", "纸质版", "Paper"),
    ], open: true, aliases: ["材料格式"])

  /// Whether the recommending unit has set its seal.
  public static let sealed = facts.flag(
    "sealed", "推荐单位已盖章", "Sealed by the recommending unit",
    not: Wording("推荐单位未盖章", "Not sealed by the recommending unit"), aliases: ["盖章"])

  /// Whether the form is dated.
  public static let dated = facts.flag(
    "dated", "表格已填日期", "The form is dated", not: Wording("表格未填日期", "The form is not dated"))
}
