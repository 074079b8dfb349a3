/// The editions of what recurs year by year, each in its newest version.
public struct RuleSetSeries: Sendable {
  /// The name, such as `national-commendation`.
  public let name: String
  /// The editions, the earliest first; never empty.
  public let editions: [RuleSet]
  /// The last edition.
  public let latest: RuleSet

  /// Takes rule sets of one series; `nil` where there are none.
  init?(_ ruleSets: [RuleSet]) {
    editions = ruleSets.sorted { $0.id < $1.id }
    guard let latest = editions.last else { return nil }
    self.latest = latest
    name = latest.id.series
  }

  /// The last edition before a year's; `nil` where there is none.
  public func edition(before year: Int) -> RuleSet? {
    editions.last { $0.id.edition < year }
  }

  /// The first edition after a year's; `nil` where there is none.
  public func edition(after year: Int) -> RuleSet? {
    editions.first { $0.id.edition > year }
  }
}
