public import NoticeKit

/// The kinds of pilot that a unit can apply for.
public enum PilotType {
  /// A pilot of a county association: 县级科协试点.
  public static let countyAssociation = ChoiceOption(
    "county-association", "县级科协试点", "pilot of a county association")
  /// A pilot of a university association: 高校科协试点.
  public static let universityAssociation = ChoiceOption(
    "university-association", "高校科协试点", "pilot of a university association")
  /// A pilot of a society of the city: 市级学会试点.
  public static let citySociety = ChoiceOption(
    "city-society", "市级学会试点", "pilot of a society of the city")
  /// A pilot of another unit: 其它单位.
  public static let otherUnit = ChoiceOption(
    "other-unit", "其它单位", "pilot of another unit", aliases: ["其他单位"])

  /// All of them, in the order of the form.
  public static let all = [countyAssociation, universityAssociation, citySociety, otherUnit]
}

/// The facts of a unit that applies to be a pilot of volunteer service.
public enum PilotFacts {
  static let facts = FactGroup("pilot-unit", swiftName: "PilotFacts", for: .pilotUnit)

  /// The kind of pilot that it applies for.
  public static let pilotType = facts.choice(
    "pilot-type", "试点类型", "Kind of pilot", PilotType.all, changes: .fixed)

  /// Whether volunteer service stands in its work plan of several years.
  public static let inWorkPlan = facts.flag(
    "in-work-plan", "科技志愿服务已纳入工作规划", "Volunteer service stands in its work plan",
    not: Wording("科技志愿服务未纳入工作规划", "Volunteer service is not in its work plan"),
    aliases: ["纳入工作规划"])

  /// Whether volunteer service stands in its plan for the year.
  public static let inAnnualPlan = facts.flag(
    "in-annual-plan", "科技志愿服务已纳入年度工作计划", "Volunteer service stands in its annual plan",
    not: Wording("科技志愿服务未纳入年度工作计划", "Volunteer service is not in its annual plan"),
    aliases: ["纳入年度工作计划"])

  /// Whether a department of it is charged with volunteer service.
  public static let hasDepartment = facts.flag(
    "has-department", "有具体工作部门负责科技志愿服务",
    "A specific department is in charge of volunteer service",
    not: Wording("没有具体工作部门负责科技志愿服务", "No specific department is in charge of volunteer service"),
    aliases: ["有工作部门"])

  /// Whether full-time staff of it are charged with volunteer service.
  public static let hasFullTimeStaff = facts.flag(
    "has-full-time-staff", "有专职工作人员负责科技志愿服务",
    "Full-time staff are in charge of volunteer service",
    not: Wording("没有专职工作人员负责科技志愿服务", "No full-time staff are in charge of volunteer service"),
    aliases: ["有专职人员"])

  /// Whether it has held volunteer activities during large events.
  public static let activeAtMajorEvents = facts.flag(
    "active-at-major-events", "在大型活动中组织开展过科技志愿服务活动",
    "Has held science and technology volunteer activities at large events",
    not: Wording("未在大型活动中组织开展过科技志愿服务活动", "Has held none at large events"),
    aliases: ["大型活动中开展过服务"])

  /// Whether it has held volunteer activities together with others.
  public static let jointActivities = facts.flag(
    "joint-activities", "联合开展过科技志愿服务活动",
    "Has held science and technology volunteer activities with others",
    not: Wording("未联合开展过科技志愿服务活动", "Has held none with others"), aliases: ["联合开展过活动"])

  /// The number of key projects that it carries out or plans to.
  public static let keyProjects = facts.count(
    "key-projects", "实施重点项目数", "Key projects", unit: .projects, aliases: ["重点项目数"])

  /// The number of volunteer activities in the year.
  public static let yearlyActivities = facts.count(
    "yearly-activities", "全年开展志愿服务活动次数", "Activities in the year",
    unit: Wording("次", "activities"), aliases: ["全年活动次数"])
}
