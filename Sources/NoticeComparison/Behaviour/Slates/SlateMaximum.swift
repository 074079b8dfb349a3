public import NoticeKit

/// The most nominees that a unit can hand in and be within its limits, all else as favourable as can be.
public enum SlateMaximum: Sendable, Hashable {
  /// So many.
  case atMost(Int)
  /// As many as it likes: the notice leaves it open.
  case unlimited
  /// A share of a count of the unit's, with no other limit.
  case byFigures
  /// The notice says nothing of it, so that people have to judge.
  case notStated
  /// The notice does not take the category.
  case notTaken
  /// Not decided.
  case notDecided
}

/// The most that two editions accept in one category, or in all, on the first day asked about.
public struct SlateMaximums: Sendable, Hashable {
  /// The category; `nil` for all together.
  public let category: CategoryID?
  /// What the old edition accepts.
  public let old: SlateMaximum
  /// What the new edition accepts.
  public let new: SlateMaximum
}

extension SlateSide {
  /// The most in one category, or in all; of all nothing is stated where nothing is of one.
  func maximum(
    in category: CategoryID?, submitted: CalendarDate?, _ effort: Effort
  ) -> SlateMaximum {
    let (taken, spoken) = (terms.taken, terms.spoken)
    if let category, !taken.contains(category) { return .notTaken }
    if silence != nil { return .notStated }
    guard category.map(spoken.contains) ?? (spoken == taken) else { return .notStated }
    // What a table allots is by region.
    if region == nil, !terms.tables.isEmpty { return .notDecided }
    guard ruleSet.faults.isEmpty,
      let question = try? SlateQuestion(accepting: self, submitted: submitted, effort)
    else { return .notDecided }
    let bound = bound(in: category)
    if bound == nil, goesByFigures(category) { return .byFigures }
    // Where nothing else bounds it, a number that no notice can mean stands for all.
    var (low, high) = (Int64(0), bound ?? ExactDecimal.greatestUnits)
    switch question.accepts(high, in: category) {
    case nil: return .notDecided
    case true?: return bound == nil ? .unlimited : .atMost(Int(clamping: high))
    case false?: high -= 1
    }
    while low < high {
      let middle = low + (high - low + 1) / 2
      guard let isAccepted = question.accepts(middle, in: category) else { return .notDecided }
      if isAccepted { low = middle } else { high = middle - 1 }
    }
    return .atMost(Int(clamping: low))
  }

  /// What plain figures allow at most in one category, or in all.
  private func bound(in category: CategoryID?) -> Int64? {
    guard category == nil else {
      return [figures[nil], figures[category]].compactMap { $0 }.min()
    }
    let parts = terms.spoken.map { bound(in: $0) }
    let sum = parts.contains(nil) ? nil : parts.reduce(0) { $0 + ($1 ?? 0) }
    return [figures[nil], sum].compactMap { $0 }.min()
  }

  /// Whether a share of a count bounds a category; or all of them, or each that no figure bounds.
  private func goesByFigures(_ category: CategoryID?) -> Bool {
    if shared.contains(nil) || shared.contains(category) { return true }
    return category == nil
      && terms.spoken.allSatisfy { bound(in: $0) != nil || shared.contains($0) }
  }
}
