public import NoticeKit

extension OrganizationFacts {
  /// The organization's name as the form states it.
  public static let name = facts.text("name", "组织名称", "Name of the organization")

  /// The hours that its volunteers have served, cumulative.
  public static let hours = facts.decimal(
    "hours", "累计开展科技志愿服务时数", "Hours served", scale: 1, unit: .hours,
    aliases: ["累计服务时数"], changes: .grows)

  /// The hours served for each registered volunteer.
  public static let hoursPerHead = facts.decimal(
    "hours-per-head", "人均开展科技志愿服务时数", "Hours served a head", scale: 2, dividing: hours,
    by: registeredVolunteers, unit: .hours, aliases: ["人均服务时数"])
}
