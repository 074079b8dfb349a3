public import NoticeKit

/// What a region of the level of a city is.
public enum RegionKind {
  /// A city under the province: 省辖市.
  public static let city = ChoiceOption("city", "省辖市", "city under the province")
  /// A demonstration zone, such as 济源示范区, which stands beside the cities.
  public static let demonstrationZone = ChoiceOption(
    "demonstration-zone", "示范区", "demonstration zone", aliases: ["济源示范区"])

  /// Both of them.
  public static let all = [city, demonstrationZone]
}

/// The facts of a region: a county, a city with its counties, or a whole province.
public enum RegionFacts {
  static let facts = FactGroup("region", swiftName: "RegionFacts")

  /// Whether it is a city or a demonstration zone.
  public static let kind = facts.choice(
    "kind", "地区类别", "Kind of region", RegionKind.all, changes: .fixed)

  /// The number of registered volunteers of the region, those of the regions within it included.
  public static let registeredVolunteers = facts.count(
    "registered-volunteers", "注册科技志愿者人数", "Registered volunteers", unit: .people,
    aliases: ["注册志愿者人数", "注册人数"])
}
