import NoticeKit

extension RuleSet {
  /// The notes on what the text refers to and lacks, as one side of a change; `nil` where it is whole.
  ///
  /// What notices refer to and leave out are their forms. A quota that a whole text does not state is
  /// none, so it is never lacked.
  fileprivate var lackedForms: ChangeSide? { side(lacking: lackNotes) }

  /// The same for the form of one category: the notes that name it, or else those that name none.
  func lackedForms(for category: CategoryID) -> ChangeSide? {
    let own = lackNotes.filter { $0.names(category, in: self) }
    let open = lackNotes.filter { note in !categories.contains { note.names($0.id, in: self) } }
    return side(lacking: own.isEmpty ? open.isEmpty ? lackNotes : open : own)
  }

  private var lackNotes: [PlaceNote] { notes.filter { $0.kind == .notInSource } }

  private func side(lacking notes: [PlaceNote]) -> ChangeSide? {
    side(of: notes).map { side in
      ChangeSide(
        side.clause,
        Wording("文中未载（\(side.words.zh)）", "not in the text (\(side.words.en))"), isLacking: true)
    }
  }

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

extension PlaceNote {
  /// Whether the reason names a category in quotation marks, by its title or the beginning of it.
  fileprivate func names(_ category: CategoryID, in ruleSet: RuleSet) -> Bool {
    let title = ruleSet.title(of: category).zh
    return reason.zh.split(separator: "“", omittingEmptySubsequences: false).dropFirst().contains {
      rest in
      let name = rest.prefix { $0 != "”" }
      return !name.isEmpty && title.hasPrefix(name)
    }
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
