import NoticeKit

extension RuleSetCatalog {
  /// The other editions of a rule set's series, the latest first.
  func otherEditions(of ruleSet: RuleSet) -> [RuleSet] {
    ruleSets.reversed().filter { $0.id.series == ruleSet.id.series && $0.id != ruleSet.id }
  }
}

extension CommandRun {
  /// What other notices call the categories that one does not have; the latest edition of its own
  /// series first.
  func otherTitles(for ruleSet: RuleSet) -> [CategoryID: Wording] {
    let others = environment.catalog.otherEditions(of: ruleSet) + environment.catalog.ruleSets
    let titles = others.flatMap(\.categories).map { ($0.id, $0.title) }
    return Dictionary(titles) { first, _ in first }
      .filter { ruleSet.category($0.key) == nil }
  }

  /// The category that `--category` names for screening: one that the notice has, or one that it
  /// names and does not take, by its id or by its title in another edition.
  func screenedCategory(in ruleSet: RuleSet) throws(CommandFailure) -> CategoryID? {
    guard let name = call.options[.category] else { return nil }
    let others = environment.catalog.otherEditions(of: ruleSet).flatMap(\.categories)
    for refused in ruleSet.notTaken.map(\.id) {
      let names = others.filter { $0.id == refused }.flatMap(\.names) + [refused.description]
      if names.contains(name) { return refused }
    }
    return try category(named: name, in: ruleSet).id
  }
}
