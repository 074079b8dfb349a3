/// A rule set in which one figure is a unit higher or lower, to see whether a scenario notices.
///
/// A unit is one; of dates a day, of clock times a minute, of lengths of time a month, of shares and
/// decimals one in the last digit that is written: 60 % moves to 61 % and 59 %, 2.5 % to 2.6 %.
public struct MovedFigure: Sendable {
  /// Whether a figure is higher or lower than the notice states it.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// One unit higher.
    case up
    /// One unit lower.
    case down
  }

  /// The only category that the figure can touch; `nil` where it may touch all.
  public let category: CategoryID?
  /// The id of the requirement, the provision or the rule on slates that states it.
  public let requirement: String
  /// The part that the requirement belongs to; `nil` for what is no requirement: numbers honoured.
  public let part: RequirementPart?
  /// The place in the notice that states it, such as `一（二）2`.
  public let clause: String
  /// The fact in whose declaration it stands, where it counts rows of which something holds.
  public let fact: FactID?
  /// The figure in words, such as `注册科技志愿者人数不少于20人`.
  public let stated: Wording
  /// The same words with the figure moved.
  public let moved: Wording
  /// Whether it is moved up or down.
  public let direction: Direction
  /// Tells the figures of one rule set apart, whichever way they are moved.
  let place: FigurePlace
  let value: Int64
  let original: RuleSet

  /// The rule set with the figure moved, made anew each time; its fingerprint is the original's.
  ///
  /// - Complexity: O(*n*) in the size of the rule set.
  public var ruleSet: RuleSet {
    var walk = FigureWalk(moving: place, to: value)
    return original.trying { $0 = walk.walked($0) }
  }

  /// Whether two moves are of one figure.
  public func isOfSameFigure(as other: MovedFigure) -> Bool { place == other.place }
}

extension RuleSet {
  /// Every figure that decides something, moved a unit up and a unit down, in the order of the notice.
  ///
  /// Figures are those of conditions, floors and applicability, of facts that count rows, of text
  /// lengths and patterns, the first and last of listed years, days and times of deadlines, numbers
  /// honoured, and all that rules on slates count. Left out is what no move makes sense of: below
  /// zero, or a figure that the rule set's own inspection would find at fault. A rule set with
  /// ``faults`` decides nothing, so none of its figures is moved.
  ///
  /// - Complexity: O(*f* · *n*) for *f* figures in a rule set of size *n*.
  public var movedFigures: [MovedFigure] {
    guard faults.isEmpty else { return [] }
    var walk = FigureWalk()
    _ = walk.walked(parts)
    return walk.found.flatMap { figure in
      figure.moves.map { direction, value in
        MovedFigure(
          category: figure.place.category, requirement: figure.requirement, part: figure.part,
          clause: figure.clause, fact: figure.place.fact, stated: figure.words(figure.value),
          moved: figure.words(value), direction: direction, place: figure.place, value: value,
          original: self)
      }
    }.filter { $0.ruleSet.faults.isEmpty }
  }
}
