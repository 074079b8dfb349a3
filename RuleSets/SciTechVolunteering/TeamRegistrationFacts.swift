public import NoticeKit

/// The columns of the table by which organizations are registered together, one row an organization.
///
/// Where the table has a drop-down list whose options it does not print, any text is taken.
public enum TeamRegistrationFacts {
  static let facts = FactGroup(
    "team-registration", swiftName: "TeamRegistrationFacts", for: .teamRegistration)

  /// What the organization is called.
  public static let organizationName = facts.text(
    "organization-name", "组织名称", "Name of the organization")

  /// The mobile number of its administrator.
  public static let administratorMobile = facts.text(
    "administrator-mobile", "管理员手机号", "Administrator's mobile number",
    looksLike: .mobileNumber)

  /// Whether it is registered with the civil affairs authorities.
  public static let withCivilAffairs = facts.flag(
    "with-civil-affairs", "是否在民政部门注册",
    "Whether registered with the civil affairs authorities",
    not: Wording("未在民政部门注册", "Not registered with the civil affairs authorities"),
    aliases: ["在民政部门注册"])

  /// What kind of unit has charge of it.
  public static let governingUnitKind = facts.text(
    "governing-unit-kind", "主管单位类型", "Kind of the unit in charge")

  /// The unit that has charge of it.
  public static let governingUnit = facts.text("governing-unit", "主管单位", "Unit in charge")

  /// When it was founded.
  public static let foundedOn = facts.date("founded-on", "成立日期", "Founded on")

  /// The kinds of service it offers; several may be ticked.
  public static let serviceKinds = facts.choices(
    "service-kinds", "服务类别", "Kinds of service", ServiceKind.all)

  /// The province it is in.
  public static let province = facts.choice(
    "province", "所在区域省", "Province", [RegionName.henan], open: true)

  /// The city it is in.
  public static let city = facts.text("city", "所在区域市", "City")

  /// The county, county-level city or district it is in.
  public static let county = facts.text("county", "所在区域县", "County")
}
