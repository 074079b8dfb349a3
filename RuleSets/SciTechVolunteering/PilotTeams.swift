public import NoticeKit

/// The volunteer teams that a pilot forms, a row each, and their columns.
public enum PilotTeams {
  static let facts = FactGroup("pilot-unit", swiftName: "PilotTeams", for: .pilotUnit)
  private static let column = FactGroup("pilot-team", swiftName: "PilotTeams")

  /// The name of a team.
  public static let name = column.text("name", "服务队名称", "Team")

  /// The number of people in a team.
  public static let people = column.count("people", "服务队人数", "People in the team", unit: .people)

  /// Since when a team has been registered on 大美志愿.
  public static let dameiSince = column.date(
    "damei-since", "大美志愿注册日期", "Registered on “Damei Zhiyuan” since")

  /// Whether a team is registered on the mini-program 大美志愿.
  public static let onDamei = column.flag(
    "on-damei", "已在“大美志愿”小程序注册", "Registered on the mini-program “Damei Zhiyuan”",
    not: Wording("未在“大美志愿”小程序注册", "Not registered on the mini-program “Damei Zhiyuan”"),
    occurredOn: dameiSince,
    aliases: ["大美志愿注册", "大美志愿"])

  /// Whether a team publishes its activities in good time.
  public static let activitiesPublished = column.flag(
    "activities-published", "及时发布活动", "Publishes its activities in good time",
    not: Wording("未及时发布活动", "Does not publish its activities in good time"), aliases: ["活动发布"])

  /// Whether a team records its activities in good time.
  public static let activitiesRecorded = column.flag(
    "activities-recorded", "及时记录活动", "Records its activities in good time",
    not: Wording("未及时记录活动", "Does not record its activities in good time"), aliases: ["活动记录"])

  /// The teams.
  public static let teams = facts.rows(
    "teams", "组建的科技志愿服务队", "Science and technology volunteer teams formed",
    columns: [name, people, dameiSince, onDamei, activitiesPublished, activitiesRecorded])

  /// The number of teams.
  public static let teamCount = facts.count(
    "team-count", "组建科技志愿服务队数", "Number of teams formed", rowsOf: teams,
    unit: .teams, aliases: ["服务队数"])
}
