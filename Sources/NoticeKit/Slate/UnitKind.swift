/// A kind of recommending unit, such as a national society; a domain's shared module declares them.
///
/// `extension UnitKind { public static let city = UnitKind("city-association", "省辖市科协", "…") }`.
public struct UnitKind: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The id, lower-case and hyphenated.
  public let id: String
  /// What the kind is called.
  public let label: Wording

  /// Other names for it, as spreadsheets have them.
  public let aliases: [String]

  /// Declares a kind.
  public init(_ id: String, _ zh: String, _ en: String, aliases: [String] = []) {
    self.id = id
    label = Wording(zh, en)
    self.aliases = aliases
  }

  /// The id.
  public var description: String { id }

  /// Whether two kinds are the same one; what they are called does not matter.
  public static func == (left: UnitKind, right: UnitKind) -> Bool { left.id == right.id }

  /// Orders ids as texts.
  public static func < (left: UnitKind, right: UnitKind) -> Bool { left.id < right.id }

  /// Feeds the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
