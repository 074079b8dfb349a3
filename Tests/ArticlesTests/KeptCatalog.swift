import NoticeCatalog
import NoticeKit

extension RuleSetCatalog {
  /// The bundled notices whose outputs are kept: a notice that is added changes none of them.
  static let kept = RuleSetCatalog().gathering(
    bundled.ruleSets.filter {
      [
        "henan-commendation@2021", "henan-teams@2021", "national-commendation@2021",
        "national-commendation@2024", "xinxiang-pilot@2025",
      ].contains($0.id.description)
    }.map { CatalogEntry($0) }
  ).catalog
}
