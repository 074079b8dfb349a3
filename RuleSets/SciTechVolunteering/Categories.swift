public import NoticeKit

extension CategoryID {
  /// A volunteer: 科技志愿者.
  public static let volunteer = CategoryID("volunteer")
  /// A volunteer team or organization: 科技志愿服务队 in 2021, 科技志愿服务组织 since.
  public static let organization = CategoryID("organization")
  /// A volunteer project: 科技志愿服务项目.
  public static let project = CategoryID("project")
  /// A community or village: 科技志愿服务点（社区或村）.
  public static let site = CategoryID("site")
  /// A county, county-level city or district: 县（市、区）.
  public static let county = CategoryID("county")
  /// A city under the province: 省辖市.
  public static let city = CategoryID("city")
  /// A whole province: 全省.
  public static let province = CategoryID("province")
  /// A volunteer team as a standing body, with its kind and its name: 科技志愿服务队伍.
  public static let team = CategoryID("team")
  /// A row of the table by which organizations are registered together: 科技志愿服务组织集体注册.
  public static let teamRegistration = CategoryID("team-registration")
  /// A row of the table by which volunteers are registered together: 科技志愿者集体注册.
  public static let volunteerRegistration = CategoryID("volunteer-registration")
  /// A unit that pilots volunteer service: 科技志愿服务试点单位.
  public static let pilotUnit = CategoryID("pilot-unit")
}
