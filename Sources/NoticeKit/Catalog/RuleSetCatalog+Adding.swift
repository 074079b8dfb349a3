extension RuleSetCatalog {
  /// A catalog of what could be taken, and what was refused.
  public struct Gathering: Sendable {
    /// The catalog with everything that could be taken.
    public let catalog: RuleSetCatalog
    /// What was refused, in the order in which it was given; empty where nothing was.
    public let refusals: [CatalogRefusal]
  }

  /// Takes rule sets, all or none.
  ///
  /// - Throws: everything that is refused, together; see ``gathering(_:)``.
  public init(_ ruleSets: [RuleSet]) throws(CatalogRefusals) {
    self = try RuleSetCatalog().adding(ruleSets.map { CatalogEntry($0) })
  }

  /// The catalog with further rule sets, all or none.
  ///
  /// - Throws: everything that is refused, together; see ``gathering(_:)``.
  public func adding(_ ruleSets: RuleSet...) throws(CatalogRefusals) -> RuleSetCatalog {
    try adding(ruleSets.map { CatalogEntry($0) })
  }

  /// The catalog with further rule sets and their origins, all or none.
  ///
  /// - Throws: everything that is refused, together; see ``gathering(_:)``.
  public func adding(_ entries: [CatalogEntry]) throws(CatalogRefusals) -> RuleSetCatalog {
    let gathering = gathering(entries)
    guard gathering.refusals.isEmpty else { throw CatalogRefusals(refusals: gathering.refusals) }
    return gathering.catalog
  }

  /// The catalog with as many of further rule sets as can be taken, and the refusals of the others.
  ///
  /// A rule set with faults is refused with all of them. One whose fingerprint differs from what is
  /// there of the same id and version is refused, and what is there stays; one with the same
  /// fingerprint decides alike, and what is there stays too, with its own labels. Where no id and
  /// version is given twice, the order in which rule sets are given makes no difference.
  ///
  /// - Complexity: O(*n* log *n*) in the number of rule sets.
  public func gathering(_ entries: [CatalogEntry]) -> Gathering {
    var versions = versions
    var refusals: [CatalogRefusal] = []
    for entry in entries {
      guard entry.ruleSet.faults.isEmpty else {
        refusals.append(CatalogRefusal(entry: entry, reason: .faults(entry.ruleSet.faults)))
        continue
      }
      let known = versions[entry.ruleSet.id, default: []]
      if let twin = known.first(where: { $0.ruleSet.version == entry.ruleSet.version }) {
        if twin.ruleSet.fingerprint != entry.ruleSet.fingerprint {
          refusals.append(CatalogRefusal(entry: entry, reason: .differs(from: twin)))
        }
        continue
      }
      let place = known.firstIndex { $0.ruleSet.version > entry.ruleSet.version }
      versions[entry.ruleSet.id, default: []].insert(entry, at: place ?? known.endIndex)
    }
    return Gathering(catalog: RuleSetCatalog(versions: versions), refusals: refusals)
  }
}
