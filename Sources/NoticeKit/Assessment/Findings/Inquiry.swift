extension FactDefinition {
  /// What to ask for: its label, and for a flag whether it holds.
  public var inquiry: Wording {
    guard kind == .flag else { return label }
    return Wording("是否" + label.zh, label.en + " (yes or no)")
  }

  /// What to ask for so that missing facts are known: each, or else the facts it follows from.
  package static func inquiries(_ missing: [FactDefinition]) -> Wording {
    var told: Set<FactID> = []
    var items: [Wording] = []
    for fact in missing where !told.contains(fact.id) {
      told.insert(fact.id)
      let parts = fact.missingParts(among: missing)
      told.formUnion(parts.map(\.id))
      items.append(fact.inquiry(or: parts))
    }
    return Wording(
      items.map(\.zh).joined(separator: "、"), items.map(\.en).joined(separator: ", "))
  }

  private func missingParts(among missing: [FactDefinition]) -> [FactDefinition] {
    guard let derivation else { return [] }
    var parts = derivation.parts.filter(missing.contains)
    if derivation.needsSubmissionDay, missing.contains(.submissionDay) {
      parts.append(.submissionDay)
    }
    return parts
  }

  private func inquiry(or parts: [FactDefinition]) -> Wording {
    guard !parts.isEmpty else { return inquiry }
    let labels = parts.map(\.inquiry)
    return Wording(
      "\(inquiry.zh)（或\(labels.map(\.zh).joined(separator: "和"))）",
      "\(inquiry.en) (or \(labels.map(\.en).joined(separator: " and ")))")
  }
}
