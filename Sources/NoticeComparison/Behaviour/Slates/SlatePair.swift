import NoticeKit

/// The limits of two editions on the units of one kind, in one region, asked about day by day.
struct SlatePair {
  let old: SlateSide
  let new: SlateSide
  /// Whether both accept and refuse the same, word for word.
  let isSame: Bool
  let days: [CalendarDate]
  let effort: Effort

  var comparison: SlateBehaviour.Comparison {
    if isSame { return .same }
    let categories = categories
    let tightens = difference(old, new, categories)
    let loosens = difference(new, old, categories)
    let silence = old.silence ?? new.silence ?? statedByOneAlone
    if case (.none, .none, let reason?) = (tightens, loosens, silence) { return .none(reason) }
    return .decided(tightens: tightens, loosens: loosens, beside: silence)
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
    let taken = new.terms.taken
    return new.ruleSet.categories.map(\.id)
      + old.ruleSet.categories.map(\.id).filter { !taken.contains($0) }
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
        !side.terms.spoken.contains(category.id) && other.terms.spoken.contains(category.id)
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
    // Where people judge every slate, none is within.
    if accepting.silence != nil { return .none }
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
