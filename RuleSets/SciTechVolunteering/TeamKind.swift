public import NoticeKit

/// The kinds of volunteer teams that Henan tells apart, by whose teams they are.
public enum TeamKind {
  /// The corps of the province: 总队.
  public static let provincialCorps = ChoiceOption(
    "provincial-corps", "省总队", "provincial corps")
  /// The team of a city under the province: 支队.
  public static let city = ChoiceOption("city", "省辖市支队", "city team")
  /// The team of a county, county-level city or district: 分队.
  public static let county = ChoiceOption("county", "县（市、区）分队", "county team")
  /// The team of a township or subdistrict.
  public static let township = ChoiceOption("township", "乡镇（街道）队伍", "township team")
  /// The team of a society, association or research society of the province: 支队.
  public static let society = ChoiceOption("society", "全省学会队伍", "society team")
  /// The team of a society's special committee: 分队.
  public static let societyBranch = ChoiceOption(
    "society-branch", "学会专委会分队", "society committee team")
  /// The team of a university.
  public static let university = ChoiceOption("university", "高校队伍", "university team")
  /// The team of a college of a university: 分队.
  public static let college = ChoiceOption("college", "高校院系分队", "college team")
  /// The team of an enterprise or park: 支队.
  public static let enterprise = ChoiceOption(
    "enterprise", "企业（园区）队伍", "enterprise or park team")
  /// The team of a medical institution.
  public static let medical = ChoiceOption("medical", "医疗机构队伍", "medical institution team")
  /// The team of a rural technology association: 支队.
  public static let ruralAssociation = ChoiceOption(
    "rural-association", "农技协队伍", "rural technology association team")
  /// The team of a member unit of a rural technology association: 分队.
  public static let ruralMember = ChoiceOption(
    "rural-member", "农技协成员单位分队", "rural association member team")
  /// A team for the young.
  public static let youth = ChoiceOption("youth", "青少年队伍", "youth team")
  /// The team of a unit that has a popular science wagon.
  public static let scienceWagon = ChoiceOption(
    "science-wagon", "科普大篷车队伍", "popular science wagon team")
  /// The team of a popular science education base.
  public static let educationBase = ChoiceOption(
    "education-base", "科普教育基地队伍", "education base team")
  /// The team of an all-media creation base.
  public static let mediaBase = ChoiceOption(
    "media-base", "全媒体科普创作基地队伍", "all-media creation base team")
  /// The team of 济源示范区, which is no city under the province.
  public static let demonstrationZone = ChoiceOption(
    "demonstration-zone", "济源示范区队伍", "Jiyuan demonstration zone team")

  /// The sixteen kinds in the notice's order, and the team of 济源示范区 after them.
  public static let all = [
    provincialCorps, city, county, township, society, societyBranch, university, college,
    enterprise, medical, ruralAssociation, ruralMember, youth, scienceWagon, educationBase,
    mediaBase, demonstrationZone,
  ]
}
