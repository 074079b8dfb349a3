public import NoticeKit

/// The kinds of activity that the notices name; each list is open.
public enum ActivityKind {
  /// Science and technology information: 科技资讯.
  public static let scienceNews = ChoiceOption(
    "science-news", "科技资讯", "science and technology information")
  /// Technical training: 技术培训.
  public static let technicalTraining = ChoiceOption(
    "technical-training", "技术培训", "technical training")
  /// Science education: 科学教育.
  public static let scienceEducation = ChoiceOption(
    "science-education", "科学教育", "science education")
  /// Popular science talks: 科普报告.
  public static let scienceTalks = ChoiceOption(
    "science-talks", "科普报告", "popular science talks")
  /// Farm technology services: 农技服务.
  public static let farmServices = ChoiceOption("farm-services", "农技服务", "farm technology services")
  /// Health advice: 健康咨询.
  public static let healthAdvice = ChoiceOption("health-advice", "健康咨询", "health advice")
  /// Online services: 网络服务.
  public static let onlineServices = ChoiceOption("online-services", "网络服务", "online services")
  /// Talks on theory: 理论宣讲.
  public static let theoryTalks = ChoiceOption("theory-talks", "理论宣讲", "talks on theory")
  /// Explaining policy: 政策解读.
  public static let policyGuidance = ChoiceOption(
    "policy-guidance", "政策解读", "policy explanation")
  /// Training in science and technology: 科技培训.
  public static let scienceTraining = ChoiceOption(
    "science-training", "科技培训", "science and technology training")
  /// Spreading farm technology: 农技推广.
  public static let farmExtension = ChoiceOption(
    "farm-extension", "农技推广", "farm technology extension")
  /// Popular science lectures: 科普讲座.
  public static let scienceLectures = ChoiceOption(
    "science-lectures", "科普讲座", "popular science lectures")
  /// Guiding visitors of venues: 场馆讲解.
  public static let venueGuiding = ChoiceOption("venue-guiding", "场馆讲解", "guided tours of venues")
  /// Free medical advice: 健康义诊.
  public static let freeClinics = ChoiceOption("free-clinics", "健康义诊", "free clinics")
  /// Helping the elderly with technology: 科技助老.
  public static let helpForElderly = ChoiceOption(
    "help-for-elderly", "科技助老", "help for older people with technology")
  /// Preventing and reducing disasters: 防灾减灾.
  public static let disasterPrevention = ChoiceOption(
    "disaster-prevention", "防灾减灾", "disaster prevention and relief")
  /// Emergency rescue: 应急救援.
  public static let emergencyRescue = ChoiceOption(
    "emergency-rescue", "应急救援", "emergency rescue")
  /// Competitions and conferences: 赛会活动.
  public static let eventService = ChoiceOption(
    "event-service", "赛会活动", "competitions and conferences")

  /// All of them, those of 2021 before those of 2024.
  public static let all = [
    scienceNews, technicalTraining, scienceEducation, scienceTalks, farmServices, healthAdvice,
    onlineServices, theoryTalks, policyGuidance, scienceTraining, farmExtension, scienceLectures,
    venueGuiding, freeClinics, helpForElderly, disasterPrevention, emergencyRescue, eventService,
  ]
}
