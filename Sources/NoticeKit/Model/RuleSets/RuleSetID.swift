/// The name of a rule set that programs rely on: its series and its edition, `national-commendation@2024`.
public struct RuleSetID: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// What recurs year by year.
  public let series: String
  /// The year, from 1900 to 2200; any other is a fault of the rule set.
  public let edition: Int

  /// The years that notices are of and speak of.
  package static let editions = 1900...2200

  /// Makes a name.
  public init(series: String, edition: Int) {
    self.series = series
    self.edition = edition
  }

  /// Reads a name such as `national-commendation@2024`; `nil` where that is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, isHyphenated(String(parts[0])), let edition = Int(parts[1]),
      parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
      RuleSetID.editions.contains(edition)
    else { return nil }
    self.init(series: String(parts[0]), edition: edition)
  }

  /// The name as it is written.
  public var description: String { "\(series)@\(edition)" }

  /// Orders by series, then by edition.
  public static func < (left: RuleSetID, right: RuleSetID) -> Bool {
    (left.series, left.edition) < (right.series, right.edition)
  }
}
