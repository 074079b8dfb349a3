public import NoticeKit

/// Earlier honours: one set of years a level, for nominees of every category.
public enum HonourFacts {
  static let facts = FactGroup("honour", swiftName: "HonourFacts")

  /// The years for which the nominee was selected at national level; the empty set says never.
  public static let nationalYears = facts.years(
    "national-years", "入选全国典型年度", "Years selected at national level",
    aliases: ["曾入选全国典型年度", "入选年度", "曾入选年度"])

  /// The years for which the nominee was selected at provincial level; the empty set says never.
  public static let provincialYears = facts.years(
    "provincial-years", "入选省级典型年度", "Years selected at provincial level",
    aliases: ["曾入选省级典型年度"])
}
