/// A day or a season of the year that the notice names, such as 学雷锋纪念日.
///
/// It is named as the notice names it; which day of the calendar that is, no notice says.
public struct KeyDate: ProvisionWord {
  /// The sort of thing it is.
  public static let kind = ProvisionKind.keyDate
  /// The id.
  public let id: String
  /// What it is called.
  public let title: Wording

  /// Names a day or a season.
  public init(_ id: String, _ zh: String, _ en: String) {
    self.id = id
    title = Wording(zh, en)
  }
}
