public import NoticeKit

/// The facts of a community or village that serves as a volunteering site.
public enum SiteFacts {
  static let facts = FactGroup("site", swiftName: "SiteFacts", for: .site)

  /// The kinds of activity that the site holds; the list is open.
  public static let activityKinds = facts.choices(
    "activity-kinds", "科技志愿服务活动类别", "Kinds of activity", ActivityKind.all, open: true,
    aliases: ["活动类别", "经常开展的科技志愿服务活动类别"])

  /// The number of different kinds of activity.
  public static let activityKindCount = facts.count(
    "activity-kind-count", "科技志愿服务活动类别数", "Number of kinds of activity",
    numberOf: activityKinds, unit: .kinds, aliases: ["活动类别数"])

  /// The number of volunteer teams that the site has formed.
  public static let teams = facts.count(
    "teams", "组建科技志愿服务队伍数", "Volunteer teams formed", unit: .teams,
    aliases: ["组建科技志愿服务队数量", "队伍数"])

  /// The number of volunteer teams formed that are registered on 大美志愿.
  public static let teamsOnDamei = facts.count(
    "teams-on-damei", "在“大美志愿”注册的科技志愿服务队伍数", "Volunteer teams registered on “Damei Zhiyuan”",
    partOf: teams, unit: .teams, aliases: ["大美志愿注册队伍数"])

  /// The number of permanent residents.
  public static let residents = facts.count(
    "residents", "常住人口", "Permanent residents", unit: .residents, aliases: ["社区常住人口"],
    changes: .free)

  /// The number of registered volunteers of the site.
  public static let registeredVolunteers = facts.count(
    "registered-volunteers", "注册科技志愿者人数", "Registered volunteers", unit: .people,
    aliases: ["社区注册科技志愿者人数", "注册人数"])

  /// The share of permanent residents who are registered volunteers.
  public static let registeredShare = facts.share(
    "registered-share", "注册科技志愿者人数占社区常住人口的比例", "Share of residents who are registered",
    of: registeredVolunteers, among: residents, aliases: ["注册志愿者占比", "注册比例"])

  /// The number of residents who ever took part in volunteering.
  public static let participants = facts.count(
    "participants", "参与过志愿服务的居民人数", "Residents who ever took part", unit: .residents,
    aliases: ["参与过人数"])

  /// The share of residents who ever took part in volunteering.
  public static let participationShare = facts.share(
    "participation-share", "居民参与过志愿服务的比例", "Share of residents who ever took part",
    of: participants, among: residents, aliases: ["居民参与比例"])
}

extension SiteFacts {
  /// When the site's activities were published on 科技志愿服务信息平台.
  public static let activitiesPublishedOn = facts.date(
    "activities-published-on", "活动在信息平台发布日期", "Activities published on the platform on",
    aliases: ["活动发布日期"])

  /// Whether the site's activities are published on 科技志愿服务信息平台.
  public static let activitiesPublished = facts.flag(
    "activities-published", "活动已在科技志愿服务信息平台发布", "Activities published on the information platform",
    not: Wording("活动未在科技志愿服务信息平台发布", "Activities not published on the information platform"),
    occurredOn: activitiesPublishedOn)

  /// When the last of the site's teams was registered on 科技志愿服务信息平台.
  public static let teamsRegisteredOn = facts.date(
    "teams-registered-on", "队伍在信息平台注册日期", "Teams registered on the platform on",
    aliases: ["队伍注册日期"])

  /// Whether the site's teams are registered on 科技志愿服务信息平台.
  public static let teamsRegistered = facts.flag(
    "teams-registered", "队伍已在科技志愿服务信息平台注册", "Teams registered on the information platform",
    not: Wording("队伍未在科技志愿服务信息平台注册", "Teams not registered on the information platform"),
    occurredOn: teamsRegisteredOn)

  /// Whether the site has rules for recruiting volunteers.
  public static let recruitmentRules = facts.flag(
    "recruitment-rules", "有科技志愿者招募制度", "Has rules for recruitment",
    not: Wording("无科技志愿者招募制度", "Has no rules for recruitment"), aliases: ["招募制度", "招募注册制度"])

  /// Whether the site has rules for managing volunteers.
  public static let managementRules = facts.flag(
    "management-rules", "有科技志愿者管理制度", "Has rules for management",
    not: Wording("无科技志愿者管理制度", "Has no rules for management"), aliases: ["管理制度"])

  /// Whether the site has rules for training volunteers.
  public static let trainingRules = facts.flag(
    "training-rules", "有科技志愿者培训制度", "Has rules for training",
    not: Wording("无科技志愿者培训制度", "Has no rules for training"), aliases: ["培训制度"])

  /// Whether the site has rules for recording service.
  public static let recordRules = facts.flag(
    "record-rules", "有科技志愿服务记录制度", "Has rules for records",
    not: Wording("无科技志愿服务记录制度", "Has no rules for records"), aliases: ["记录制度"])

  /// Whether the site has rules for commending and rewarding volunteers.
  public static let rewardRules = facts.flag(
    "reward-rules", "有科技志愿者褒奖激励回馈制度", "Has rules for commendation and reward",
    not: Wording("无科技志愿者褒奖激励回馈制度", "Has no rules for commendation and reward"),
    aliases: ["褒奖激励回馈制度", "褒奖激励制度"])
}
