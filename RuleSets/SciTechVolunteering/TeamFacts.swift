public import NoticeKit

/// The facts of a volunteer team as a standing body: its kind, its name, who founded and who leads it.
public enum TeamFacts {
  static let facts = FactGroup("team", swiftName: "TeamFacts", for: .team)

  /// Whose team it is.
  public static let kind = facts.choice(
    "kind", "队伍类别", "Kind of team", TeamKind.all, aliases: ["队伍类型"], changes: .fixed)

  /// The name that the team bears.
  public static let name = facts.text(
    "name", "队伍名称", "Name of the team", aliases: ["科技志愿服务队名称"])

  /// The name of the region or unit that stands in the team's name, such as 示例市 or 示例大学.
  ///
  /// Of a city's or county's team it is the region, and not the region's association.
  public static let unitName = facts.text(
    "unit-name", "所属地区或单位名称", "Name of its region or unit",
    aliases: ["所属单位或地区名称", "所属单位", "所属单位名称", "所属地区", "所属地区名称"], changes: .fixed)

  /// The name of the committee, college or department within the unit, such as 示例学院.
  public static let branchName = facts.text(
    "branch-name", "所属专委会或院系名称", "Name of its committee or college",
    aliases: ["所属专委会", "所属学院", "所属院系"], changes: .fixed)

  /// Who took the lead in founding it.
  public static let founder = facts.choice(
    "founder", "牵头成立单位", "Founded by", TeamFounder.all, open: true, aliases: ["成立单位"],
    changes: .fixed)

  /// The post that its leader holds.
  public static let leader = facts.choice(
    "leader", "队伍负责人职务", "Post of its leader", TeamLeader.all, open: true,
    aliases: ["负责人职务"])

  /// When it was founded.
  public static let foundedOn = facts.date(
    "founded-on", "成立日期", "Founded on", aliases: ["成立时间"])

  /// Since when it has been registered on 科技志愿服务信息平台.
  public static let infoPlatformSince = facts.date(
    "info-platform-since", "科技志愿服务信息平台注册日期", "Registered on the information platform since",
    aliases: ["信息平台注册日期"])

  /// Whether it is registered on 科技志愿服务信息平台.
  public static let onInfoPlatform = facts.flag(
    "on-info-platform", "已在科技志愿服务信息平台注册", "Registered on the information platform",
    not: Wording("未在科技志愿服务信息平台注册", "Not registered on the information platform"),
    occurredOn: infoPlatformSince)

  /// Whether it has joined the corps of the province.
  public static let inProvincialCorps = facts.flag(
    "in-provincial-corps", "已加入省科技志愿服务总队", "Belongs to the provincial corps",
    not: Wording("未加入省科技志愿服务总队", "Does not belong to the provincial corps"),
    aliases: ["加入省总队"])

  /// Whether its creation base is recognised as the notice asks.
  public static let recognisedMediaBase = facts.flag(
    "recognised-media-base", "全媒体科普创作基地已经认定", "The creation base is recognised",
    not: Wording("全媒体科普创作基地未经认定", "The creation base is not recognised"),
    aliases: ["基地已认定"])
}
