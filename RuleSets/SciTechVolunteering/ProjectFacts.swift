public import NoticeKit

/// The facts of a volunteer project.
public enum ProjectFacts {
  static let facts = FactGroup("project", swiftName: "ProjectFacts", for: .project)

  /// When the project began.
  public static let runningSince = facts.date(
    "running-since", "开展项目的时间", "Running since",
    aliases: ["项目开始实施日期", "项目开始日期", "实施日期"])

  /// For how long the project has been running.
  public static let runningFor = facts.duration(
    "running-for", "项目实施时间", "Time the project has been running", since: runningSince,
    aliases: ["实施年限", "项目实施年限"])

  /// The number of registered volunteers who take part in the project.
  public static let registeredVolunteers = facts.count(
    "registered-volunteers", "参与项目的注册科技志愿者人数", "Registered volunteers in the project",
    unit: .people, aliases: ["项目团队注册科技志愿者人数", "项目团队科技志愿者人数", "团队人数"])

  /// Since when the project's team has been registered on 大美志愿.
  public static let dameiSince = facts.date(
    "damei-since", "大美志愿注册日期", "Team registered on “Damei Zhiyuan” since")

  /// Whether the project's team is registered on the mini-program 大美志愿.
  public static let onDamei = facts.flag(
    "on-damei", "项目团队已在“大美志愿”微信小程序注册", "Team registered on the WeChat mini-program “Damei Zhiyuan”",
    not: Wording(
      "项目团队未在“大美志愿”微信小程序注册", "Team not registered on the WeChat mini-program “Damei Zhiyuan”"),
    occurredOn: dameiSince, aliases: ["大美志愿注册", "大美志愿"])
}
