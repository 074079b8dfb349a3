extension FactDefinition {
  /// The day of submission: named as missing where a length of time cannot be counted without it.
  public static let submissionDay = ofSubmission(
    "submitted", .date, Wording("报送日期", "day of submission"))

  /// The minutes since midnight at which a nomination was handed in, where a deadline asks for it.
  public static let submissionTime = ofSubmission(
    "submitted-at", .count, Wording("报送时刻", "time of submission"),
    unit: Wording("分（自零时起）", "minutes since midnight"))

  private static func ofSubmission(
    _ name: String, _ kind: FactKind, _ label: Wording, unit: Wording? = nil
  ) -> FactDefinition {
    FactDefinition(
      Storage(
        id: FactID("nomination.\(name)"), kind: kind, label: label, negative: nil, unit: unit,
        aliases: [name], category: nil, derivation: nil, changeability: .fixed,
        symbol: swiftName(of: name)))
  }
}
