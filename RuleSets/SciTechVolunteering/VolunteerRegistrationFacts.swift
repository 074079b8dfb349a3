public import NoticeKit

/// The columns of the table by which volunteers are registered together, one row a volunteer.
///
/// Where the table has a drop-down list whose options it does not print, any text is taken.
public enum VolunteerRegistrationFacts {
  static let facts = FactGroup(
    "volunteer-registration", swiftName: "VolunteerRegistrationFacts",
    for: .volunteerRegistration)

  /// The volunteer's real name.
  public static let realName = facts.text("real-name", "真实姓名", "Real name")

  /// The mobile number.
  public static let mobile = facts.text(
    "mobile", "手机号", "Mobile number", looksLike: .mobileNumber)

  /// The sex.
  public static let sex = facts.text("sex", "性别", "Sex")

  /// The number of the resident identity card.
  public static let identityNumber = facts.text(
    "identity-number", "身份证号", "Identity number", looksLike: .residentNumber)

  /// The political status.
  public static let politicalStatus = facts.text(
    "political-status", "政治面貌", "Political status")

  /// The ethnic group.
  public static let ethnicGroup = facts.text("ethnic-group", "民族", "Ethnic group")

  /// The place of work.
  public static let workplace = facts.text("workplace", "工作单位", "Place of work")

  /// The professional title.
  public static let professionalTitle = facts.text(
    "professional-title", "职称", "Professional title")

  /// The highest degree of education.
  public static let education = facts.text("education", "最高学历", "Highest education")

  /// The kind of occupation.
  public static let occupation = facts.text("occupation", "从业类别", "Kind of occupation")

  /// The province.
  public static let province = facts.choice(
    "province", "所在区域省", "Province", [RegionName.henan], open: true)

  /// The city.
  public static let city = facts.text("city", "所在区域市", "City")

  /// The county, county-level city or district.
  public static let county = facts.text("county", "所在区域县", "County")

  /// The kinds of service offered; several may be ticked.
  public static let serviceKinds = facts.choices(
    "service-kinds", "服务类别", "Kinds of service", ServiceKind.all)

  /// The fields or trades of service; several may be ticked.
  public static let serviceFields = facts.choices(
    "service-fields", "服务领域或行业", "Fields of service", ServiceField.all)

  /// Whether the volunteer is one of the three heads of a grassroots association (三长).
  public static let grassrootsHead = facts.flag(
    "grassroots-head", "是否为基层“三长”", "Whether one of the three grassroots heads",
    not: Wording("不是基层“三长”", "None of the three grassroots heads"),
    aliases: ["为基层“三长”"])
}
