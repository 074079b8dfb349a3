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
