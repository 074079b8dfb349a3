import NoticeKit

/// A provision with the category under whose clauses it stands, if it stands under one.
private struct StatedProvision {
  let placed: PlacedProvision
  let category: NomineeCategory?
  let ruleSet: RuleSet

  var provision: Provision { placed.provision }
  var key: [String] { [provision.kind.rawValue, provision.id] }
  /// The place, told from where the category begins.
  var place: String { placed.clause.after(category?.clause ?? "") }
  var side: ChangeSide { ChangeSide(placed.clause, provision.wholeWording(in: ruleSet)) }
}

extension RuleSet {
  fileprivate var statedProvisions: [StatedProvision] {
    let own = categories.flatMap { category in
      category.contents.provisions.map {
        StatedProvision(placed: $0, category: category, ruleSet: self)
      }
    }
    return own
      + provisions.dropFirst(own.count).map {
        StatedProvision(placed: $0, category: nil, ruleSet: self)
      }
  }
}

extension ComparedRuleSets {
  /// What differs among everything that is stated beside requirements.
  var provisionEntries: [ChangeEntry] {
    paired(old.statedProvisions, new.statedProvisions, by: \.key).compactMap { pair in
      switch (pair.old, pair.new) {
      case (let old?, let new?): entry(from: old, to: new)
      case (let old?, nil): entry(only: old, in: .old)
      case (nil, let new?): entry(only: new, in: .new)
      case (nil, nil): nil
      }
    }
  }

  private func entry(only stated: StatedProvision, in edition: Edition) -> ChangeEntry? {
    // Each category says itself that it is taken; a text may have no list of them.
    if stated.provision.kind == .categories { return nil }
    return ChangeEntry(
      ChangeTopic(of: stated.provision.kind), stated.provision.id,
      of: stated.provision.category ?? stated.category?.id, only: stated.side, in: edition)
  }

  /// Whether each category that only one of two lists names is told by its own entry.
  private func areToldAlone(_ old: CategoriesTaken, _ new: CategoriesTaken) -> Bool {
    let differing = Set(old.ids).symmetricDifference(new.ids)
    let told = Set(self.old.categories.map(\.id))
      .symmetricDifference(self.new.categories.map(\.id))
    return !differing.isEmpty && differing.isSubset(of: told)
  }

  private func entry(from old: StatedProvision, to new: StatedProvision) -> ChangeEntry? {
    if case .categories(let taken) = old.provision, case .categories(let others) = new.provision,
      areToldAlone(taken, others)
    {
      return nil
    }
    let categories = [old, new].map { $0.provision.category ?? $0.category?.id }
    let places =
      old.provision.kind == .categories ? [] : ChangeDetail.move(from: old.place, to: new.place)
    return ChangeEntry(
      ChangeTopic(of: old.provision.kind), old.provision.id,
      of: categories[0] == categories[1] ? categories[0] : nil, from: old.side, to: new.side,
      details: details(from: old, to: new)
        + ChangeDetail.aspects(
          from: old.provision.aspects, to: new.provision.aspects, binds: true
        ).map { ChangeDetail($0.kind, $0.old, $0.new, .changed) }
        + places
        + ChangeDetail.readings(from: old.provision.readings, to: new.provision.readings))
  }

  /// What differs between two provisions of one sort, but for places, lists and readings.
  private func details(from old: StatedProvision, to new: StatedProvision) -> [ChangeDetail] {
    let titles = ChangeDetail.between(
      old.provision.title, new.provision.title, as: .wording, .changed)
    switch (old.provision, new.provision) {
    case (.categories(let taken), .categories(let others)):
      return taken.details(to: others, titled: old.side.words, new.side.words)
    case (.deadline(let deadline), .deadline(let other)):
      return deadline.details(to: other)
        + applicability(from: deadline.categories, to: other.categories)
    case (.format(let format), .format(let other)):
      return titles + applicability(from: format.categories, to: other.categories)
    case (.honourCount(let honours), .honourCount(let other)):
      return honours.details(to: other)
    case (.recipient(let recipient), .recipient(let other)):
      return titles
        + ChangeDetail.between(recipient.email, other.email, as: .particular, .changed)
    case (.definition(let definition), .definition(let other)):
      return titles
        + ChangeDetail.between(definition.meaning, other.meaning, as: .particular, .changed)
    case (.nomineeKind(let kind), .nomineeKind(let other)):
      return titles + kind.details(to: other)
    case (.keyDate(let date), .keyDate(let other)):
      return titles
        + ChangeDetail.between(date.day?.text, other.day?.text, as: .date, .changed)
    case (.reference(let reference), .reference(let other)):
      return titles
        + ChangeDetail.between(reference.number, other.number, as: .particular, .changed)
    default:
      return titles
    }
  }
}

extension Provision {
  /// The one category that it is narrowed to, if it is narrowed to one.
  fileprivate var category: CategoryID? {
    switch self {
    case .honourCount(let honours): honours.category
    case .deadline(let deadline): deadline.categories.flatMap { $0.count == 1 ? $0.first : nil }
    case .format(let format): format.categories.flatMap { $0.count == 1 ? $0.first : nil }
    case .categories, .recipient, .reviewStage, .duty, .definition, .nomineeKind, .keyDate,
      .reference:
      nil
    }
  }
}
