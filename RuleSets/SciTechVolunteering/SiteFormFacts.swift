public import NoticeKit

extension SiteFacts {
  /// The community's or village's own name.
  public static let name = facts.text("name", "社区或村名称", "Name of the community or village")

  /// The province, region or municipality that it lies in.
  public static let province = facts.text("province", "所在省（区、市）", "Province")

  /// The city that it lies in.
  public static let city = facts.text("city", "所在市", "City")

  /// The county or district that it lies in.
  public static let county = facts.text("county", "所在县（区）", "County or district")

  /// The street or township that it lies in.
  public static let township = facts.text("township", "所在街道（乡镇）", "Street or township")

  /// The number of volunteer activities that it holds in a year.
  public static let yearlyActivities = facts.count(
    "yearly-activities", "每年组织科技志愿服务活动次数", "Activities a year", unit: .activities,
    aliases: ["每年活动次数"])

  /// Whether the site has laid down how volunteer service is carried out.
  public static let workflow = facts.flag(
    "workflow", "制定了科技志愿服务工作流程", "Has laid down a workflow",
    not: Wording("未制定科技志愿服务工作流程", "Has laid down no workflow"), aliases: ["工作流程"])
}
