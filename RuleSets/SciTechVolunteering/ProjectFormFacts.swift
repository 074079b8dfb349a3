public import NoticeKit

extension ProjectFacts {
  /// The project's name as the form states it.
  public static let name = facts.text("name", "项目名称", "Name of the project")

  /// The project in outline, what is special in it and what it has achieved.
  public static let outline = facts.text(
    "outline", "项目概述及亮点成效", "Outline, highlights and results")

  /// Since when the project has been registered on 科技志愿服务信息平台.
  public static let infoPlatformSince = facts.date(
    "info-platform-since", "科技志愿服务信息平台注册日期", "Registered on the information platform since",
    aliases: ["信息平台注册日期"])

  /// Whether the project is registered on 科技志愿服务信息平台.
  public static let onInfoPlatform = facts.flag(
    "on-info-platform", "已在科技志愿服务信息平台注册", "Registered on the information platform",
    not: Wording("未在科技志愿服务信息平台注册", "Not registered on the information platform"),
    occurredOn: infoPlatformSince)
}
