public import NoticeKit

/// The facts of a volunteer.
public enum VolunteerFacts {
  static let facts = FactGroup(
    "volunteer", swiftName: "VolunteerFacts", for: .volunteer)

  /// Since when the volunteer has been registered on 科技志愿服务信息平台.
  public static let infoPlatformSince = facts.date(
    "info-platform-since", "科技志愿服务信息平台注册日期", "Registered on the information platform since",
    aliases: ["信息平台注册日期"])

  /// Whether the volunteer is registered on 科技志愿服务信息平台.
  public static let onInfoPlatform = facts.flag(
    "on-info-platform", "已在科技志愿服务信息平台注册", "Registered on the information platform",
    not: Wording("未在科技志愿服务信息平台注册", "Not registered on the information platform"),
    occurredOn: infoPlatformSince)

  /// Since when the volunteer has been registered on 大美志愿.
  public static let dameiSince = facts.date(
    "damei-since", "大美志愿注册日期", "Registered on “Damei Zhiyuan” since")

  /// Whether the volunteer is registered on the mini-program 大美志愿.
  public static let onDamei = facts.flag(
    "on-damei", "已在“大美志愿”微信小程序注册", "Registered on the WeChat mini-program “Damei Zhiyuan”",
    not: Wording("未在“大美志愿”微信小程序注册", "Not registered on the WeChat mini-program “Damei Zhiyuan”"),
    occurredOn: dameiSince, aliases: ["大美志愿注册", "大美志愿"])

  /// Whether the volunteer belongs to a volunteer organization.
  public static let inOrganization = facts.flag(
    "in-organization", "已加入科技志愿服务组织", "Belongs to a science and technology volunteer organization",
    not: Wording("未加入科技志愿服务组织", "Belongs to no science and technology volunteer organization"),
    aliases: ["加入志愿服务组织"])

  /// When the volunteer first took part in volunteer activities.
  public static let servingSince = facts.date(
    "serving-since", "何时起参加科技志愿服务活动", "Taking part in activities since",
    aliases: ["参加活动起始日期", "开始参加日期"])

  /// For how long the volunteer has taken part in volunteer activities.
  public static let servingFor = facts.duration(
    "serving-for", "参加科技志愿服务活动时间", "Time of taking part in activities",
    since: servingSince, aliases: ["参加活动年限"])
}
