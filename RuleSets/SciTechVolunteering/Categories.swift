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
  /// A unit that pilots volunteer service: 科技志愿服务试点单位.
  public static let pilotUnit = CategoryID("pilot-unit")
}
