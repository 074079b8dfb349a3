public import NoticeKit

/// The facts of a recommending unit, as counted on 科技志愿服务信息平台.
public enum UnitFacts {
  static let facts = FactGroup("unit", swiftName: "UnitFacts")

  /// The number of registered volunteers.
  public static let registeredVolunteers = facts.count(
    "registered-volunteers", "注册科技志愿者", "Volunteers on the platform", unit: .people)

  /// The number of registered volunteer organizations.
  public static let registeredOrganizations = facts.count(
    "registered-organizations", "注册科技志愿服务组织", "Organizations on the platform")

  /// The number of registered volunteer projects.
  public static let registeredProjects = facts.count(
    "registered-projects", "注册科技志愿服务项目总数", "Projects on the platform",
    unit: .projects, aliases: ["注册科技志愿服务项目"])

  /// The number of registered volunteer activities.
  public static let registeredActivities = facts.count(
    "registered-activities", "注册科技志愿服务活动总数", "Activities on the platform",
    unit: .activities, aliases: ["注册科技志愿服务活动"])

  /// Whether the unit is registered on the platform.
  public static let onPlatform = facts.flag(
    "on-platform", "已在平台注册", "Unit registered on the platform",
    not: Wording("未在平台注册", "Unit not registered on the platform"), aliases: ["单位已在平台注册"])

  /// Whether the unit has published activities on the platform.
  public static let publishedActivities = facts.flag(
    "published-activities", "已发布开展活动", "Unit has published activities",
    not: Wording("未发布开展活动", "Unit has published no activities"), aliases: ["单位已发布开展活动"])

  /// Every fact of a unit, as a spreadsheet states them.
  public static let all: [FactDefinition] = [
    registeredVolunteers.definition, registeredOrganizations.definition,
    registeredProjects.definition, registeredActivities.definition, onPlatform.definition,
    publishedActivities.definition,
  ]
}
