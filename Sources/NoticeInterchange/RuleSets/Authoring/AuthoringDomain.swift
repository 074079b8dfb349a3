public import NoticeKit

/// A module of shared facts, categories, kinds of unit and scales that a new rule set may name.
///
/// It is known by the rule sets that are built on it. What a rule set needs beyond it, its own module
/// declares.
public struct AuthoringDomain: Sendable {
  /// The name of the module.
  public let module: String
  let facts: [FactID: FactDefinition]
  let unitKinds: [UnitKind]
  let scales: [GradeScale]
  let categories: Set<CategoryID>

  /// Takes what some rule sets name, all of which the module declares.
  ///
  /// The module declares each thing under the name that its id has in Swift.
  public init(module: String, knownBy ruleSets: [RuleSet]) {
    let tables = ruleSets.map { WireTables(of: $0.parts) }
    let all = tables.flatMap(\.facts)
    self.module = module
    facts = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    unitKinds = tables.flatMap(\.unitKinds)
    scales = tables.flatMap(\.scales)
    categories = Set(ruleSets.flatMap { $0.categories.map(\.id) } + all.compactMap(\.category))
  }

  /// Whether the module declares exactly this fact.
  func declares(_ fact: FactDefinition) -> Bool {
    facts[fact.id].map { $0 == fact && $0.storage.symbol == fact.storage.symbol } ?? false
  }

  /// Whether the module declares exactly this kind of unit.
  func declares(_ kind: UnitKind) -> Bool {
    unitKinds.contains { $0 == kind && $0.label == kind.label && $0.aliases == kind.aliases }
  }

  /// The types that hold its facts.
  var factTypes: Set<String> {
    Set(facts.values.compactMap { $0.storage.symbol.split(separator: ".").first.map(String.init) })
  }
}
