public import NoticeKit

/// The facts of a region: a county, a city with its counties, or a whole province.
public enum RegionFacts {
  private static let facts = FactGroup("region", swiftName: "RegionFacts")

  /// The number of registered volunteers of the region, those of the regions within it included.
  public static let registeredVolunteers = facts.count(
    "registered-volunteers", "注册科技志愿者人数", "Registered volunteers", unit: .people,
    aliases: ["注册志愿者人数", "注册人数"])
}
