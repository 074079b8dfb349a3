/// A unit that recommends nominees: its kind, its region and what is known of it.
///
/// Whatever is absent is unknown, as with nominations.
public struct RecommendingUnit: Sendable, Hashable {
  /// What the unit is called.
  public var name: String
  /// Its kind; `nil` where nobody says.
  public var kind: UnitKind?
  /// The region it stands for, as the notice's table names it.
  public var region: String?
  /// What is stated of it, such as its counts on a platform.
  public private(set) var facts: [FactID: FactValue] = [:]

  /// Makes a unit.
  public init(_ name: String, kind: UnitKind?, region: String? = nil) {
    self.name = name
    self.kind = kind
    self.region = region
  }

  /// The stated value of a fact; `nil` where it is unknown.
  public subscript<Fact: TypedFact>(fact: Fact) -> Fact.Stated? {
    get { facts[fact.id].flatMap(fact.stated) }
    set { facts[fact.id] = newValue.map(Fact.value) }
  }

  /// The stored value of a fact by its id.
  public subscript(id: FactID) -> FactValue? {
    get { facts[id] }
    set { facts[id] = newValue }
  }
}

/// All nominations that one unit hands in, in its own order.
public struct Slate: Sendable, Hashable {
  /// The unit.
  public var unit: RecommendingUnit
  /// The nominations; each counts, whatever its verdict.
  public var nominations: [Nomination]

  /// Makes a slate.
  public init(_ unit: RecommendingUnit, _ nominations: [Nomination]) {
    self.unit = unit
    self.nominations = nominations
  }
}

extension FactDefinition {
  /// The kind of a recommending unit: named as missing where rules depend on it.
  public static let unitKind = ofUnit("kind", Wording("单位类别", "kind of recommending unit"))

  /// The region of a recommending unit: named as missing where a table goes by it.
  public static let unitRegion = ofUnit("region", Wording("地区", "region"))

  private static func ofUnit(_ name: String, _ label: Wording) -> FactDefinition {
    FactDefinition(
      Storage(
        id: FactID("unit.\(name)"), kind: .text, label: label, negative: nil, unit: nil,
        aliases: [], category: nil, derivation: nil, changeability: .fixed, symbol: name))
  }
}
