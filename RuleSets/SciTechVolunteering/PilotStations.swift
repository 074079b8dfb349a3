public import NoticeKit

/// The volunteer stations that a pilot sets up, a row each, and their columns.
public enum PilotStations {
  static let facts = FactGroup("pilot-unit", swiftName: "PilotStations", for: .pilotUnit)
  private static let column = FactGroup("pilot-station", swiftName: "PilotStations")

  /// The name of a station.
  public static let name = column.text("name", "站点名称", "Station")

  /// Whether a station has premises.
  public static let hasPremises = column.flag(
    "has-premises", "有场所", "Has premises", not: Wording("没有场所", "Has no premises"),
    aliases: ["场所"])

  /// Whether a station has a team.
  public static let hasTeam = column.flag(
    "has-team", "有队伍", "Has a team", not: Wording("没有队伍", "Has no team"), aliases: ["队伍"])

  /// Whether a station has projects.
  public static let hasProjects = column.flag(
    "has-projects", "有项目", "Has projects", not: Wording("没有项目", "Has no projects"),
    aliases: ["项目"])

  /// Whether a station has equipment.
  public static let hasEquipment = column.flag(
    "has-equipment", "有设施", "Has equipment", not: Wording("没有设施", "Has no equipment"),
    aliases: ["设施"])

  /// Whether a station has rules.
  public static let hasRules = column.flag(
    "has-rules", "有制度", "Has rules", not: Wording("没有制度", "Has no rules"), aliases: ["制度"])

  /// Whether a station has a sign.
  public static let hasSign = column.flag(
    "has-sign", "有标识", "Has a sign", not: Wording("没有标识", "Has no sign"), aliases: ["标识"])

  /// The stations.
  public static let stations = facts.rows(
    "stations", "建设的科技志愿服务站点", "Science and technology volunteer stations set up",
    columns: [name, hasPremises, hasTeam, hasProjects, hasEquipment, hasRules, hasSign])

  /// The number of stations.
  public static let stationCount = facts.count(
    "station-count", "建设科技志愿服务站点数", "Number of stations set up", rowsOf: stations,
    unit: Wording("个", "stations"), aliases: ["站点数"])
}
