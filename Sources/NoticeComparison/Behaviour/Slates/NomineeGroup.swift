import NoticeKit

/// What would be favourable of a nominee: not to be such as one edition caps, or to be such as the
/// other does.
struct NomineeWish: Hashable {
  let condition: Condition
  let isSuch: Bool
  let category: CategoryID?

  init(_ condition: Condition, isSuch: Bool, among category: CategoryID?) {
    self.condition = condition
    self.isSuch = isSuch
    self.category = category
  }
}

/// Nominees of one category with the same statements.
struct NomineeGroup {
  let category: CategoryID
  /// The wishes that their statements grant.
  let granted: Set<NomineeWish>
  /// What each of them states.
  let statements: Statements

  /// The number of wishes up to which every set of them is tried.
  private static let greatestNumberOfWishes = 6

  /// The groups that a category needs: one for each set of wishes that go together, where no more do.
  ///
  /// Whoever grants more is at least as favourable, so that the others are never needed.
  static func groups(
    of category: CategoryID, granting wishes: [NomineeWish], submitted: CalendarDate?,
    _ effort: Effort
  ) throws(NotDecided) -> [NomineeGroup] {
    let wishes = wishes.filter { $0.category == nil || $0.category == category }
    guard wishes.count <= greatestNumberOfWishes else { throw .tooLong }
    let sets = (0..<(1 << wishes.count)).sorted {
      ($1.nonzeroBitCount, $0) < ($0.nonzeroBitCount, $1)
    }
    var groups: [NomineeGroup] = []
    for set in sets {
      let granted = wishes.indices.filter { set & (1 << $0) != 0 }.map { wishes[$0] }
      if groups.contains(where: { $0.granted.isSuperset(of: granted) }) { continue }
      let vocabulary = Vocabulary(granted.map(\.condition.node), submitted: submitted)
      let formulas = granted.map { vocabulary.formula($0.condition.node, $0.isSuch) }
      switch vocabulary.solve(formulas, effort) {
      case .none: continue
      case .unknown: throw .tooLong
      case .found(let values):
        groups.append(
          NomineeGroup(
            category: category, granted: Set(granted),
            statements: try vocabulary.statements(values, effort)))
      }
    }
    return groups
  }
}

/// The numbers of nominees of a slate, as variables beside the facts of its unit.
struct SlateCounts {
  let vocabulary: Vocabulary
  private let groups: [(group: NomineeGroup, variable: Int)]

  init(_ groups: [NomineeGroup], in vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    self.groups = groups.enumerated().map { index, group in
      let meaning = Meaning.nominees(group.category, index)
      return (group, vocabulary.variable(meaning, 0, ExactDecimal.greatestUnits))
    }
  }

  /// How many nominees of a category there are, or of all; of those alone that grant a wish.
  func nominees(of category: CategoryID?, granting wish: NomineeWish? = nil) -> LinearSum {
    groups.reduce(LinearSum(0)) { sum, counted in
      let isCounted =
        (category == nil || counted.group.category == category)
        && (wish.map(counted.group.granted.contains) ?? true)
      return isCounted ? sum + LinearSum(variable: counted.variable) : sum
    }
  }

  /// How many nominees there are in all under some values.
  func total(_ values: [Int: Int64]) -> Int64 {
    groups.reduce(0) { $0 + (values[$1.variable] ?? 0) }
  }

  /// The nominations that some values stand for.
  func nominations(_ values: [Int: Int64]) -> [Nomination] {
    var nominations: [Nomination] = []
    for (group, variable) in groups {
      for _ in 0..<(values[variable] ?? 0) {
        var nomination = group.statements.nomination(group.category)
        nomination.name = "例证\(nominations.count + 1)"
        nominations.append(nomination)
      }
    }
    return nominations
  }
}
