/// How many are finally honoured: in one category, or in all.
///
/// ``RuleSet/reviewHonours(_:)`` holds a final list against it.
public struct HonourCount: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.honourCount
  /// The id.
  public let id: String
  /// The fewest and the most; the same where the notice states one number.
  public let range: ClosedRange<Int>
  /// The category; `nil` where all count together.
  public let category: CategoryID?

  /// States the number of one category, or of all where none is named.
  public init(_ id: String, _ number: Int, of category: CategoryID? = nil) {
    self.init(id, number...number, of: category)
  }

  /// States the fewest and the most of one category, or of all where none is named.
  public init(_ id: String, _ range: ClosedRange<Int>, of category: CategoryID? = nil) {
    self.id = id
    self.range = range
    self.category = category
  }

  /// The categories that it is narrowed to.
  public var categories: [CategoryID]? { category.map { [$0] } }

  /// The number in words: 10, or 10–15.
  public var number: String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  /// Its words.
  public var title: Wording {
    guard let category else { return Wording("共\(number)个", "\(number) in all") }
    return Wording("\(category)：\(number)个", "\(category): \(number)")
  }
}

/// A final list held against one number of the notice.
public struct HonourFinding: Sendable, Hashable {
  /// The number that the notice states.
  public let honours: HonourCount
  /// The place in the notice that states it.
  public let clause: String
  /// How many the list has.
  public let found: Int
  /// The nominations that stand above it, as positions in the list from 0.
  public let above: [Int]

  /// Met where the list has so many, not met where it has more or fewer.
  public var outcome: Outcome { honours.range.contains(found) ? .met : .notMet }
}

extension RuleSet {
  /// Holds a final list of those to be honoured against the numbers that the notice states.
  ///
  /// - Parameter selected: The nominations that are to be honoured.
  /// - Returns: A finding for each number, in the order of the notice.
  /// - Complexity: O(*n*) for each number stated.
  public func reviewHonours(_ selected: [Nomination]) -> [HonourFinding] {
    provisions.compactMap { placed in
      guard case .honourCount(let honours) = placed.provision else { return nil }
      let counted = selected.indices.filter {
        honours.category == nil || selected[$0].category == honours.category
      }
      return HonourFinding(
        honours: honours, clause: placed.clause, found: counted.count,
        above: Array(counted.dropFirst(honours.range.upperBound)))
    }
  }
}
