import NoticeKit

extension FactDefinition {
  /// What is declared of the fact; whatever else it needs is named by id.
  var wire: JSONValue {
    .members(
      ("id", .string(id.description)), ("kind", .string(kind.id)),
      ("label", label.wire), ("negative", negative.map(\.wire)), ("unit", unit.map(\.wire)),
      ("aliases", .unlessEmpty(aliases)), ("category", .text(category?.description))
    )
    .followed(by: kind.wireDetails)
    .followed(
      by: .members(
        ("from", derivation.map(\.wire)),
        ("partOf", .text(storage.whole?.id.description)),
        ("changes", .string(changeability.rawValue)),
        ("looksLike", .text(plausibility?.rawValue)),
        ("personal", .ifTrue(isPersonal && plausibility == nil)),
        ("symbol", storage.symbol == WireSymbol.usual(for: id) ? nil : .string(storage.symbol))))
  }
}

extension FactKind {
  fileprivate var wireDetails: JSONValue {
    switch self {
    case .decimal(let scale): ["decimals": .integer(scale)]
    case .choice(let list), .choices(let list):
      .members(
        (
          "choices",
          .array(list.options.map(\.wire))
        ),
        ("open", .ifTrue(list.isOpen)))
    case .rows(let schema): ["columns": .strings(schema.columns.map(\.id.description))]
    case .flag, .count, .share, .text, .date, .duration, .years: .object([])
    }
  }
}

extension ChoiceOption {
  fileprivate var wire: JSONValue {
    .members(("id", .string(id)), ("label", label.wire), ("aliases", .unlessEmpty(aliases)))
  }
}

extension FactDerivation {
  fileprivate var wire: JSONValue {
    switch self {
    case .share(let part, let whole): ["shareOf": name(part), "among": name(whole)]
    case .elapsed(let date): ["elapsedSince": name(date)]
    case .occurred(let date): ["occurredOn": name(date)]
    case .number(let list): ["numberOf": name(list)]
    case .sum(let facts): ["sumOf": .array(facts.map(name))]
    case .quotient(let dividend, let divisor): ["dividing": name(dividend), "by": name(divisor)]
    case .rows(let measure):
      switch measure.kind {
      case .count(let condition):
        .members(("rowsOf", name(measure.rows)), ("where", condition.map(\.node.wire)))
      case .sum(let column): ["rowsOf": name(measure.rows), "sum": name(column)]
      case .least(let column): ["rowsOf": name(measure.rows), "least": name(column)]
      case .greatest(let column): ["rowsOf": name(measure.rows), "greatest": name(column)]
      }
    }
  }

  private func name(_ fact: FactDefinition) -> JSONValue { .string(fact.id.description) }
}

/// The Swift that names a fact: what printed conditions call it.
enum WireSymbol {
  /// `OrganizationFacts.registeredVolunteers` for `organization.registered-volunteers`.
  static func usual(for id: FactID) -> String {
    let group = id.description.split(separator: ".").first.map(String.init) ?? ""
    let type = swiftName(of: group)
    return type.prefix(1).uppercased() + type.dropFirst() + "Facts." + swiftName(of: id.name)
  }

  /// Whether a text is names joined by dots, so that it can be nothing but a name in Swift.
  static func isOne(_ text: String) -> Bool {
    let names = text.split(separator: ".", omittingEmptySubsequences: false)
    return !names.isEmpty && text.utf8.count <= 200
      && names.allSatisfy { name in
        !name.isEmpty && name.first?.isNumber == false
          && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
      }
  }
}
