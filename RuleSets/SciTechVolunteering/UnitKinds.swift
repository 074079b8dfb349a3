public import NoticeKit

extension UnitKind {
  /// A national society: 全国学会、协会、研究会.
  public static let nationalSociety = UnitKind(
    "national-society", "全国学会、协会、研究会", "National societies", aliases: ["全国学会"])
  /// The association of a province, autonomous region or municipality.
  public static let provincialAssociation = UnitKind(
    "provincial-association", "省、自治区、直辖市科协", "Provincial associations",
    aliases: ["省级科协", "省科协", "自治区科协", "直辖市科协"])
  /// The association of the Xinjiang Production and Construction Corps.
  public static let xpccAssociation = UnitKind(
    "xpcc-association", "新疆生产建设兵团科协",
    "Association of the Xinjiang Production and Construction Corps (XPCC)", aliases: ["兵团科协"])
  /// The association of a central enterprise.
  public static let centralEnterpriseAssociation = UnitKind(
    "central-enterprise-association", "中央企业科协", "Associations of central enterprises",
    aliases: ["央企科协"])
  /// A unit directly affiliated to CAST: 直属单位.
  public static let affiliatedUnit = UnitKind(
    "affiliated-unit", "中国科协直属单位", "Units directly affiliated to CAST", aliases: ["直属单位"])
  /// The association of a city under a province: 省辖市科协.
  public static let cityAssociation = UnitKind(
    "city-association", "省辖市科协", "City associations", aliases: ["市科协", "示范区科协"])
  /// A provincial society: 全省学会.
  public static let provincialSociety = UnitKind(
    "provincial-society", "全省学会", "Provincial societies",
    aliases: ["全省学会、协会、研究会", "全省学会（协会、研究会）", "省级学会"])
  /// A unit directly under a province: 省直单位.
  public static let provincialUnit = UnitKind(
    "provincial-unit", "省直单位", "Units directly under a province")
  /// Any other unit that a notice addresses, such as a 文明办.
  public static let otherUnit = UnitKind(
    "other-unit", "其他单位", "Other units",
    aliases: ["其它单位", "有关单位", "各相关单位", "文明办", "省辖市文明办", "市文明办", "示范区文明办"])

  /// Every kind of the domain.
  public static let all: [UnitKind] = [
    .nationalSociety, .provincialAssociation, .xpccAssociation, .centralEnterpriseAssociation,
    .affiliatedUnit, .cityAssociation, .provincialSociety, .provincialUnit, .otherUnit,
  ]
}
