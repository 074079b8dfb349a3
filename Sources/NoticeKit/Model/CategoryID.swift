/// The identity of a category of nominees, the same in all editions, whatever its title there.
///
/// A domain's shared module declares them once:
/// `extension CategoryID { public static let organization = CategoryID("organization") }`.
public struct CategoryID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The id, lower-case and hyphenated.
  public let description: String

  /// Makes an identity.
  public init(_ id: String) {
    description = id
  }

  /// Orders ids as texts.
  public static func < (left: CategoryID, right: CategoryID) -> Bool {
    left.description < right.description
  }
}
