/// A day or a season of the year that the notice names, such as 学雷锋纪念日.
///
/// It is named as the notice names it. A day of the calendar stands with it only where the notice
/// states one, such as the day up to which figures are taken.
public struct KeyDate: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.keyDate
  /// The id.
  public let id: String
  /// What it is called.
  public let title: Wording
  /// The day of the calendar; `nil` where the notice states none.
  public let day: DayLiteral?

  /// Names a day or a season, and the day of the calendar where the notice states it.
  public init(_ id: String, _ zh: String, _ en: String, on day: DayLiteral? = nil) {
    self.id = id
    title = Wording(zh, en)
    self.day = day
  }
}
