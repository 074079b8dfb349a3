public import NoticeKit

/// The facts of a volunteer team or organization.
public enum OrganizationFacts {
  static let facts = FactGroup(
    "organization", swiftName: "OrganizationFacts", for: .organization)

  /// Whether the host unit's leadership or the grassroots self-government body approved its founding.
  public static let approvedByHost = facts.flag(
    "approved-by-host", "经所在单位领导机构或基层群众性自治组织同意成立",
    "Founded with the approval of its host unit's leadership or a grassroots self-government body",
    not: Wording("未经所在单位或自治组织同意成立", "Founded without such approval"),
    aliases: ["经同意成立", "同意成立"], changes: .fixed)

  /// When it was founded.
  public static let establishedOn = facts.date(
    "established-on", "成立日期", "Founded on", aliases: ["成立时间"])

  /// How long ago it was founded.
  public static let establishedFor = facts.duration(
    "established-for", "成立时长", "Time since its founding", since: establishedOn,
    aliases: ["成立年限"])

  /// The number of its registered volunteers.
  public static let registeredVolunteers = facts.count(
    "registered-volunteers", "注册科技志愿者人数", "Registered volunteers", unit: .people,
    aliases: ["注册志愿者人数", "注册人数"])

  /// The number of its volunteers who often take part, as the nominator states it.
  public static let activeVolunteers = facts.count(
    "active-volunteers", "经常参与志愿服务人数", "Volunteers who often take part", unit: .people,
    aliases: ["经常参与人数", "活跃人数"])

  /// The share of its registered volunteers who often take part.
  public static let activeShare = facts.share(
    "active-share", "经常参与志愿服务的志愿者比例", "Share of volunteers who often take part",
    of: activeVolunteers, among: registeredVolunteers, aliases: ["经常参与比例", "活跃比例"])

  /// The number of brand projects that it keeps running, as the nominator states it.
  public static let brandProjects = facts.count(
    "brand-projects", "持续运行的志愿服务品牌项目数", "Brand projects kept running", unit: .projects,
    aliases: ["品牌项目数", "品牌项目"])

  /// The number of activities it has held, cumulative.
  public static let activities = facts.count(
    "activities", "组织开展科技志愿服务活动场次", "Activities held", unit: .activities,
    aliases: ["活动场次", "累计活动场次"])

  /// Since when it has been registered on 科技志愿服务信息平台.
  public static let infoPlatformSince = facts.date(
    "info-platform-since", "科技志愿服务信息平台注册日期", "Registered on the information platform since",
    aliases: ["信息平台注册日期"])

  /// Whether it is registered on 科技志愿服务信息平台.
  public static let onInfoPlatform = facts.flag(
    "on-info-platform", "已在科技志愿服务信息平台注册", "Registered on the information platform",
    not: Wording("未在科技志愿服务信息平台注册", "Not registered on the information platform"),
    occurredOn: infoPlatformSince)

  /// Since when it has been registered on 大美志愿.
  public static let dameiSince = facts.date(
    "damei-since", "大美志愿注册日期", "Registered on “Damei Zhiyuan” since")

  /// Whether it is registered on the mini-program 大美志愿.
  public static let onDamei = facts.flag(
    "on-damei", "已在“大美志愿”微信小程序注册", "Registered on the WeChat mini-program “Damei Zhiyuan”",
    not: Wording("未在“大美志愿”微信小程序注册", "Not registered on the WeChat mini-program “Damei Zhiyuan”"),
    occurredOn: dameiSince, aliases: ["大美志愿注册", "大美志愿"])

  /// Whether anything bad is on record of it.
  public static let badRecord = facts.flag(
    "bad-record", "有不良记录", "Has a bad record",
    not: Wording("无不良记录", "Has no bad record"), aliases: ["不良记录"], changes: .fixed)
}
