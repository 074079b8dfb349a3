/// Rule sets from modules and from files together, found by name, by series and by day.
///
/// ```swift
/// let catalog = try RuleSetCatalog.bundled.adding(.libraryAward2030)
/// let ruleSet = try catalog.ruleSet(named: "library-award@2030")
/// ```
///
/// Versions of one encoding stand side by side, and the newest is meant where none is asked for. No
/// rule set in a catalog has faults.
public struct RuleSetCatalog: Sendable {
  /// The newest version of every rule set, by series and edition.
  public let ruleSets: [RuleSet]

  /// All versions of each rule set, the newest last.
  let versions: [RuleSetID: [CatalogEntry]]

  /// Makes a catalog without rule sets.
  public init() {
    self.init(versions: [:])
  }

  init(versions: [RuleSetID: [CatalogEntry]]) {
    self.versions = versions
    ruleSets = versions.values.compactMap { $0.last?.ruleSet }.sorted { $0.id < $1.id }
  }

  /// The rule set with a name such as `national-commendation@2024`.
  ///
  /// - Parameters:
  ///   - name: The series and the edition.
  ///   - version: The version of the encoding; `nil` asks for the newest.
  /// - Returns: The rule set, which has no faults.
  /// - Throws: ``RuleSetLookupError`` with the near name where there is one.
  public func ruleSet(
    named name: String, version: SemanticVersion? = nil
  ) throws(RuleSetLookupError) -> RuleSet {
    guard let id = RuleSetID(name), let newest = versions(of: id).last else {
      throw RuleSetLookupError(.ruleSet, name, among: ruleSets.map(\.id.description))
    }
    guard let version else { return newest }
    guard let found = versions(of: id).first(where: { $0.version == version }) else {
      throw RuleSetLookupError(
        .version, "\(id) \(version)", among: versions(of: id).map { "\(id) \($0.version)" })
    }
    return found
  }

  /// All versions of a rule set, the newest last; empty where the catalog has none.
  public func versions(of id: RuleSetID) -> [RuleSet] {
    versions[id, default: []].map(\.ruleSet)
  }

  /// All series, by name.
  public var allSeries: [RuleSetSeries] {
    Dictionary(grouping: ruleSets, by: \.id.series).values.compactMap(RuleSetSeries.init)
      .sorted { $0.name < $1.name }
  }

  /// The series with a name such as `national-commendation`.
  ///
  /// - Throws: ``RuleSetLookupError`` with the near name where there is one.
  public func series(_ name: String) throws(RuleSetLookupError) -> RuleSetSeries {
    let editions = ruleSets.filter { $0.id.series == name }
    guard let series = RuleSetSeries(editions) else {
      throw RuleSetLookupError(.series, name, among: allSeries.map(\.name))
    }
    return series
  }
}
