public import NoticeKit

/// The people whom a unit names in its application to be a pilot.
public enum PilotPeople {
  static let facts = FactGroup("pilot-people", swiftName: "PilotPeople", for: .pilotUnit)
  private static let column = FactGroup("pilot-member", swiftName: "PilotPeople")

  /// Who leads the pilot.
  public static let leader = facts.text("leader", "试点负责人", "Leader of the pilot")

  /// The leader's title or post.
  public static let leaderPost = facts.text(
    "leader-post", "试点负责人职称/职务", "Title or post of the leader")

  /// The leader's e-mail address.
  public static let leaderEmail = facts.text(
    "leader-email", "试点负责人电子邮箱", "E-mail of the leader", looksLike: .emailAddress)

  /// The leader's telephone number, mobile or not.
  public static let leaderTelephone = facts.text(
    "leader-telephone", "试点负责人联系电话", "Telephone of the leader", personal: true)

  /// Whom to ask about the pilot.
  public static let liaison = facts.text("liaison", "试点联系人", "Contact for the pilot")

  /// The contact's title or post.
  public static let liaisonPost = facts.text(
    "liaison-post", "试点联系人职称/职务", "Title or post of the contact")

  /// The contact's e-mail address.
  public static let liaisonEmail = facts.text(
    "liaison-email", "试点联系人电子邮箱", "E-mail of the contact", looksLike: .emailAddress)

  /// The contact's mobile number.
  public static let liaisonMobile = facts.text(
    "liaison-mobile", "试点联系人手机号码", "Mobile of the contact", looksLike: .mobileNumber)

  /// A member's name.
  public static let memberName = column.text("member-name", "姓名", "Name")

  /// A member's sex.
  public static let memberSex = column.text("member-sex", "性别", "Sex")

  /// A member's post or title.
  public static let memberPost = column.text("member-post", "职务/职称", "Post or title")

  /// Where a member works.
  public static let memberUnit = column.text("member-unit", "工作单位", "Place of work")

  /// What a member mainly does for the pilot.
  public static let memberTask = column.text(
    "member-task", "在试点建设中承担的主要工作", "Main work for the pilot")

  /// How a member can be reached.
  public static let memberContact = column.text(
    "member-contact", "联系方式", "How to reach the member", personal: true)

  /// The main people who take part.
  public static let members = facts.rows(
    "members", "主要参加人员", "Main participants",
    columns: [memberName, memberSex, memberPost, memberUnit, memberTask, memberContact])
}
