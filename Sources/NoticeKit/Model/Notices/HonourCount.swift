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
  public var number: String { number(to: "–") }

  /// The number, or the fewest and the most with a mark between them.
  func number(to mark: String) -> String {
    range.lowerBound == range.upperBound
      ? "\(range.lowerBound)" : "\(range.lowerBound)\(mark)\(range.upperBound)"
  }

  /// Its words.
  public var title: Wording {
    guard let category else { return Wording("共\(number)个", "\(number) in all") }
    return Wording("\(category)：\(number)个", "\(category): \(number)")
  }
}
