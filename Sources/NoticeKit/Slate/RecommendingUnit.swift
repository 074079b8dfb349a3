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
