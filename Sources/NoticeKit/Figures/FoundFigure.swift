/// Tells the figures of one rule set apart.
struct FigurePlace: Sendable, Hashable {
  var category: CategoryID?
  /// The requirement, the provision or the rule; empty where the figure stands in a fact.
  var id = ""
  var fact: FactID?
  /// How many figures stand before it there.
  var index = 0
}

/// A figure as it was found.
struct FoundFigure {
  let place: FigurePlace
  let requirement: String
  let part: RequirementPart?
  let clause: String
  let value: Int64
  let step: Int64
  let range: ClosedRange<Int64>
  let words: (Int64) -> Wording

  /// Where it can be moved to.
  var moves: [(MovedFigure.Direction, Int64)] {
    let (above, below) = (
      value.addingReportingOverflow(step), value.subtractingReportingOverflow(step)
    )
    return [(.up, above), (.down, below)].compactMap { direction, moved in
      moved.overflow || !range.contains(moved.partialValue)
        ? nil : (direction, moved.partialValue)
    }
  }
}
