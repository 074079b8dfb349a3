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
  /// Whether it is the stage at which the list is made public: 公示.
  var isPublicNotice: Bool {
    provision.kind == .reviewStage && provision.title.zh.hasSuffix("公示")
  }
}

extension ChangeSide {
  /// Several provisions together, in the order of the text.
  fileprivate init(_ stated: [StatedProvision]) {
    let sides = stated.map(\.side)
    var places: [String] = []
    for side in sides where !places.contains(side.clause) { places.append(side.clause) }
    self.init(
      places.joined(separator: " "),
      Wording(
        sides.map(\.words.zh).joined(separator: "；"),
        sides.map(\.words.en).joined(separator: "; ")))
  }
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
    let pairs = paired(old.statedProvisions, new.statedProvisions, by: \.key)
    let left = pairs.filter { $0.new == nil }.compactMap(\.old).filter(\.isPublicNotice)
    let right = pairs.filter { $0.old == nil }.compactMap(\.new).filter(\.isPublicNotice)
    let notices = publicNotices(from: left, to: right)
    return pairs.compactMap { pair in
      switch (pair.old, pair.new) {
      case (let old?, let new?): entry(from: old, to: new)
      case (let one?, nil), (nil, let one?):
        notices != nil && one.isPublicNotice
          ? nil : entry(only: one, in: pair.new == nil ? .old : .new)
      case (nil, nil): nil
      }
    } + [notices].compactMap { $0 }
  }

  /// The stages at which the list is made public, where both editions have some and each its own.
  private func publicNotices(
    from old: [StatedProvision], to new: [StatedProvision]
  ) -> ChangeEntry? {
    guard !old.isEmpty, !new.isEmpty else { return nil }
    let (side, other) = (ChangeSide(old), ChangeSide(new))
    return ChangeEntry(
      .reviewStage, "public-notice", of: nil, from: side, to: other,
      details: ChangeDetail.between(side.words, other.words, as: .wording, .changed)
        + ChangeDetail.move(from: side.clause, to: other.clause))
  }

  private func entry(only stated: StatedProvision, in edition: Edition) -> ChangeEntry? {
    // Each category says itself that it is taken; a text may have no list of them.
    if stated.provision.kind == .categories { return nil }
    return ChangeEntry(
      ChangeTopic(of: stated.provision.kind), stated.provision.id,
      of: stated.provision.category ?? stated.category?.id, only: stated.side, in: edition,
      whereOtherLacks: isUnstated(stated.provision, in: edition == .old ? new : old)
        ? .unstated : nil)
  }

  /// Whether another text is silent on what every such notice settles: how many are honoured.
  private func isUnstated(_ provision: Provision, in other: RuleSet) -> Bool {
    guard case .honourCount(let honours) = provision else { return false }
    return !other.provisions.contains { $0.provision.kind == .honourCount }
      && (honours.category.map { other.category($0) != nil } ?? true)
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
      return deadline.details(to: other, inOneSeries: self.old.id.series == self.new.id.series)
        + applicability(from: deadline.categories, to: other.categories)
    case (.format(let format), .format(let other)):
      return titles + applicability(from: format.categories, to: other.categories)
    case (.honourCount(let honours), .honourCount(let other)):
      return honours.details(
        to: other, titled: honours.category.map(self.old.title),
        other.category.map(self.new.title))
    case (.recipient(let recipient), .recipient(let other)):
      return titles
        + ChangeDetail.between(recipient.email, other.email, as: .particular, .changed)
    case (.definition(let definition), .definition(let other)):
      return titles
        + ChangeDetail.between(definition.meaning, other.meaning, as: .particular, .changed)
    case (.nomineeKind(let kind), .nomineeKind(let other)):
      return titles
        + kind.details(
          to: other, under: self.old.parentTitle(of: kind), self.new.parentTitle(of: other))
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
