/// Why a value could not be stated by name.
public enum StatementError: Error, Sendable, Hashable {
  /// No fact of the category has the name; perhaps the near one was meant.
  case unknownFact(name: String, category: CategoryID, near: String?)
  /// Several facts of the category have the name.
  case ambiguousFact(name: String, ids: [FactID])
  /// The fact cannot have the value.
  case unfitValue(FactDefinition, found: String, expected: Wording)

  /// The whole message: what was found, what was expected and how to mend it.
  public func message(in language: NoticeLanguage) -> String {
    switch (self, language) {
    case (.unknownFact(let name, let category, let near), .zh):
      "类别“\(category)”没有事实“\(name)”。"
        + (near.map { "请改为“\($0)”。" } ?? "请用该类别所列事实的标识或名称。")
    case (.unknownFact(let name, let category, let near), .en):
      "Category “\(category)” has no fact “\(name)”. "
        + (near.map { "To mend it, write “\($0)”." }
          ?? "To mend it, use the id or label of a fact that the category lists.")
    case (.ambiguousFact(let name, let ids), .zh):
      "“\(name)”可指\(ids.map(\.description).joined(separator: "、"))。请写出标识。"
    case (.ambiguousFact(let name, let ids), .en):
      "“\(name)” may be \(ids.map(\.description).joined(separator: " or ")). "
        + "To mend it, write the id."
    case (.unfitValue(let fact, let found, let expected), .zh):
      "“\(fact.label.zh)”（\(fact.id)）的值“\(found)”不可用：\(expected.zh)。"
    case (.unfitValue(let fact, let found, let expected), .en):
      "“\(fact.label.en)” (\(fact.id)) cannot be “\(found)”: it \(expected.en)."
    }
  }
}

extension StatementError: CustomStringConvertible {
  /// The whole message in English.
  public var description: String { message(in: .en) }
}

extension NomineeCategory {
  /// The fact that a name means: an id, an id without its group, a label or an alias.
  ///
  /// The facts of its forms have names too.
  ///
  /// - Throws: ``StatementError/unknownFact(name:category:near:)`` or
  ///   ``StatementError/ambiguousFact(name:ids:)``.
  /// - Complexity: O(*n*) in the number of facts of the category and its forms.
  public func fact(named name: String) throws(StatementError) -> FactDefinition {
    let facts = allFacts
    let tests: [(FactDefinition) -> Bool] = [
      { $0.id.description == name }, { $0.id.name == name },
      { $0.label.zh == name || $0.label.en == name }, { $0.aliases.contains(name) },
    ]
    for test in tests {
      let found = facts.filter(test)
      if found.count > 1 { throw .ambiguousFact(name: name, ids: found.map(\.id)) }
      if let fact = found.first { return fact }
    }
    let names = facts.flatMap {
      [$0.id.name, $0.id.description, $0.label.zh, $0.label.en] + $0.aliases
    }
    throw .unknownFact(name: name, category: id, near: nearest(to: name, among: names))
  }
}

extension Nomination {
  /// States a fact by its id, label or alias, as the category lists it.
  ///
  /// - Throws: ``StatementError`` where the name or the value does not fit; nothing is stated then.
  public mutating func state(
    _ name: String, as value: FactValue, in category: NomineeCategory
  ) throws(StatementError) {
    let fact = try category.fact(named: name)
    if let objection = fact.kind.objection(to: value) {
      throw .unfitValue(fact, found: fact.shown(value), expected: objection)
    }
    self[fact.id] = value
  }
}
