import NoticeKit

/// The limits of two editions on the units of one kind, in one region, asked about day by day.
struct SlatePair {
  let old: SlateSide
  let new: SlateSide
  let days: [CalendarDate]
  let effort: Effort

  var comparison: SlateBehaviour.Comparison {
    let categories = categories
    if old.isSame(as: new) { return .decided(tightens: .none, loosens: .none) }
    if let silence = old.silence ?? new.silence { return .none(silence) }
    let tightens = difference(old, new, categories)
    let loosens = difference(new, old, categories)
    if case (.none, .none) = (tightens, loosens), let reason = statedByOneAlone {
      return .none(reason)
    }
    return .decided(tightens: tightens, loosens: loosens)
  }

  /// The most that both accept, category by category and then of all together.
  var maximums: [SlateMaximums] {
    (categories.map(Optional.some) + [nil]).map { category in
      SlateMaximums(
        category: category, old: old.maximum(in: category, submitted: days.first, effort),
        new: new.maximum(in: category, submitted: days.first, effort))
    }
  }

  /// The categories of both, in the order of the new edition.
  private var categories: [CategoryID] {
    let own = new.ruleSet.categories.map(\.id)
    return own + old.ruleSet.categories.map(\.id).filter { !own.contains($0) }
  }

  /// The days to ask about: what no length of time decides is the same on every day.
  private var asked: [CalendarDate?] {
    let conditions = (old.limits + new.limits).compactMap(\.condition)
    let all = days.isEmpty ? [nil] : days.map(Optional.some)
    return Mentions(conditions).needsDay ? all : Array(all.prefix(1))
  }

  /// A category that both take and one alone says nothing of.
  private var statedByOneAlone: Wording? {
    for (side, other) in [(old, new), (new, old)] {
      let silent = side.ruleSet.categories.filter { category in
        !side.spoken.contains(category.id) && other.ruleSet.category(category.id) != nil
          && other.spoken.contains(category.id)
      }
      guard let first = silent.first else { continue }
      let id = side.ruleSet.id.description
      return Wording(
        "\(id)未规定“\(first.title.zh)”的名额", "\(id) states no quota for “\(first.title.en)”")
    }
    return nil
  }

  private func difference(
    _ accepting: SlateSide, _ refusing: SlateSide, _ categories: [CategoryID]
  ) -> Differing<SlateWitness> {
    // What both limit alike, one keeps where the other does.
    let same = Set(accepting.limits(taking: categories))
    var seen = same
    let refused = refusing.limits(taking: categories).filter { seen.insert($0).inserted }
    if refused.isEmpty { return .none }
    guard accepting.ruleSet.faults.isEmpty, refusing.ruleSet.faults.isEmpty else {
      return .undecided(NotDecided.faulty.reason)
    }
    var smallest: SlateWitness?
    var open: Wording?
    for submitted in asked {
      for limit in refused {
        do throws(NotDecided) {
          let question = try SlateQuestion(
            accepting: accepting, breaking: limit, submitted: submitted, effort)
          let bound = smallest?.slate.nominations.count
          smallest = try question.smallest(below: bound, refusedBy: refusing) ?? smallest
        } catch {
          open = open ?? error.reason
        }
      }
    }
    return smallest.map { .shown($0) } ?? open.map { .undecided($0) } ?? .none
  }
}

extension SlateSide {
  /// Whether it accepts and refuses the same as another, word for word.
  fileprivate func isSame(as other: SlateSide) -> Bool {
    Set(binding.map(\.body)) == Set(other.binding.map(\.body))
      && Set(ruleSet.categories.map(\.id)) == Set(other.ruleSet.categories.map(\.id))
  }
}
