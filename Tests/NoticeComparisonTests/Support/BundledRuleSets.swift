import NoticeCatalog
import NoticeKit

/// The bundled rule sets by way of the catalog: tests that imported a notice's own module would be
/// compiled anew with each of its figures.
extension RuleSet {
  static let nationalCommendation2021 = bundled("national-commendation@2021")
  static let henanCommendation2021 = bundled("henan-commendation@2021")
  static let henanTeams2021 = bundled("henan-teams@2021")
  static let nationalCommendation2024 = bundled("national-commendation@2024")
  static let xinxiangPilot2025 = bundled("xinxiang-pilot@2025")

  /// A bundled rule set; one without contents, which no test of it passes, where there is none.
  private static func bundled(_ name: String) -> RuleSet {
    (try? RuleSetCatalog.bundled.ruleSet(named: name))
      ?? RuleSet("none", edition: 1949, version: "0.0.0") { Notice("无", "none") }
  }
}
