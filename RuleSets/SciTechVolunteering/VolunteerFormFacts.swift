public import NoticeKit

extension VolunteerFacts {
  /// The volunteer's name as the form states it.
  public static let fullName = facts.text("full-name", "被推荐人姓名", "Name", changes: .fixed)

  /// The volunteer's gender.
  public static let gender = facts.choice(
    "gender", "性别", "Gender",
    [ChoiceOption("female", "女", "female"), ChoiceOption("male", "男", "male")],
    changes: .fixed)

  /// When the volunteer was born.
  public static let bornOn = facts.date("born-on", "出生年月", "Born in", aliases: ["出生日期"])

  /// The volunteer's political status; no list is printed, so that any text will do.
  public static let politicalStatus = facts.text(
    "political-status", "政治面貌", "Political status")

  /// The volunteer's postal address.
  public static let address = facts.text("address", "通讯地址", "Postal address", personal: true)

  /// The volunteer organization that the volunteer belongs to.
  public static let organization = facts.text(
    "organization", "所在科技志愿服务组织", "Science and technology volunteer organization")

  /// The projects that the volunteer mainly serves in.
  public static let mainProjects = facts.text("main-projects", "主要服务项目", "Main projects")

  /// The hours that the volunteer has served, cumulative.
  public static let hours = facts.decimal(
    "hours", "累计参加科技志愿服务时数", "Hours served", scale: 1, unit: .hours,
    aliases: ["累计服务时数"], changes: .grows)
}
