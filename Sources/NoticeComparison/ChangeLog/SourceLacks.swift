import NoticeKit

extension RuleSet {
  /// The notes on what the text refers to and lacks, as one side of a change; `nil` where it is whole.
  ///
  /// What notices refer to and leave out are their forms. A quota that a whole text does not state is
  /// none, so it is never lacked.
  var lackedForms: ChangeSide? { side(of: notes.filter { $0.kind == .notInSource }) }

  fileprivate var pending: ChangeSide? { side(of: notes.filter { $0.kind == .pending }) }

  private func side(of notes: [PlaceNote]) -> ChangeSide? {
    guard !notes.isEmpty else { return nil }
    return ChangeSide(
      notes.map(\.clause).joined(separator: " "),
      Wording(
        notes.map(\.reason.zh).joined(separator: "；"),
        notes.map(\.reason.en).joined(separator: "; ")))
  }
}

extension ComparedRuleSets {
  /// What nobody can compare: what a text lacks, and what an encoding does not hold yet.
  ///
  /// A notice lacks nothing against itself.
  var sourceEntries: [ChangeEntry] {
    [
      entry("not-in-source", .form, lacked(by: old, of: new), lacked(by: new, of: old)),
      entry("pending", .source, old.pending, new.pending),
    ].compactMap { $0 }
  }

  /// The forms that a text lacks, where the other has none that would say so by itself.
  private func lacked(by ruleSet: RuleSet, of other: RuleSet) -> ChangeSide? {
    let isTold = other.forms.contains {
      ruleSet.category($0.category) != nil && ruleSet.forms(for: $0.category).isEmpty
    }
    return isTold ? nil : ruleSet.lackedForms
  }

  private func entry(
    _ id: String, _ topic: ChangeTopic, _ old: ChangeSide?, _ new: ChangeSide?
  ) -> ChangeEntry? {
    if old == nil, new == nil { return nil }
    if old == new, self.old.id == self.new.id { return nil }
    return ChangeEntry(topic, id, of: nil, old: old, new: new, details: [], .notComparable)
  }
}
