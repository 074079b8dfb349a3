import NoticeKit

extension RuleSetContract {
  /// The ids of an earlier rule set that a later one lacks, each told once.
  static func vanished(
    from earlier: RuleSet, in ruleSet: RuleSet, _ retired: Set<String>
  ) -> [ContractFault] {
    let known = Set(ruleSet.namedThings.map(\.id))
    var told: Set<String> = retired
    return earlier.namedThings.filter { !known.contains($0.id) && told.insert($0.id).inserted }
      .map { thing in
        ContractFault(
          .vanishedID, at: "\(thing.clause) \(thing.id)",
          "\(earlier.id) \(earlier.version)有此标识，现已没有；请改回原标识，或列入retired",
          "\(earlier.id) \(earlier.version) has this id, which is gone; give it back, "
            + "or list it among those retired")
      }
  }
}

extension RuleSet {
  /// Everything that has an id that comparison and hosts rely on: requirements with their category,
  /// options with their fact.
  fileprivate var namedThings: [(id: String, clause: String)] {
    categories.flatMap { category in
      [(category.id.description, category.clause)]
        + (category.requirements + category.forms.flatMap(\.requirements)).map {
          ("\(category.id)/\($0.id)", $0.clause)
        }
    }
      + forms.map { ($0.id, $0.clause) } + slateRules.map { ($0.id, $0.clause) }
      + provisions.map { ($0.provision.id, $0.clause) }
      + categories.flatMap { category in
        category.allFacts.flatMap(\.namedThings).map { ($0, category.clause) }
      }
      + slateRules.flatMap { rule in
        (rule.facts.flatMap(\.namedThings) + rule.kinds.map(\.id)).map { ($0, rule.clause) }
      }
  }
}

extension FactDefinition {
  /// The ids of the fact, of its columns and of what can be chosen.
  fileprivate var namedThings: [String] {
    switch kind {
    case .choice(let list), .choices(let list):
      [id.description] + list.options.map { "\(id)/\($0.id)" }
    case .rows(let schema): [id.description] + schema.columns.flatMap(\.namedThings)
    default: [id.description]
    }
  }
}
