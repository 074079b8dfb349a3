public import NoticeKit

/// The kinds of service that the registration tables print: 服务类别.
public enum ServiceKind {
  /// Training in science and technology: 科技培训.
  public static let training = ChoiceOption("training", "科技培训", "science and technology training")
  /// Advice on science and technology: 科技咨询.
  public static let advice = ChoiceOption("advice", "科技咨询", "science and technology advice")
  /// Popular science talks: 科普报告.
  public static let talks = ChoiceOption("talks", "科普报告", "popular science talks")
  /// Farm technology services: 农技服务.
  public static let farmServices = ChoiceOption("farm-services", "农技服务", "farm technology services")
  /// Science education of the young: 青少年科技教育.
  public static let youthEducation = ChoiceOption(
    "youth-education", "青少年科技教育", "science and technology education of the young")
  /// Guiding visitors: 科普讲解.
  public static let guiding = ChoiceOption("guiding", "科普讲解", "popular science tours")
  /// Popular science online: 网络科普.
  public static let online = ChoiceOption("online", "网络科普", "popular science online")
  /// Anything else: 其他.
  public static let other = ChoiceOption("other", "其他", "other")

  /// All of them, in the order of the tables.
  public static let all = [
    training, advice, talks, farmServices, youthEducation, guiding, online, other,
  ]
}

/// The fields or trades of service that the volunteers' table prints: 服务领域或行业.
public enum ServiceField {
  /// Advice on science and technology: 科技咨询类.
  public static let advice = ChoiceOption("advice", "科技咨询类", "science and technology advice")
  /// Training in science and technology: 科技培训类.
  public static let training = ChoiceOption("training", "科技培训类", "science and technology training")
  /// Science education: 科学教育类.
  public static let education = ChoiceOption("education", "科学教育类", "science education")
  /// Popular science talks: 科普报告类.
  public static let talks = ChoiceOption("talks", "科普报告类", "popular science talks")
  /// Farm technology services: 农技服务类.
  public static let farmServices = ChoiceOption(
    "farm-services", "农技服务类", "farm technology services")
  /// Health advice: 健康咨询类.
  public static let healthAdvice = ChoiceOption("health-advice", "健康咨询类", "health advice")
  /// Online services: 网络服务类.
  public static let onlineServices = ChoiceOption(
    "online-services", "网络服务类", "online services")
  /// Recreation and sports: 文体娱乐类.
  public static let recreation = ChoiceOption("recreation", "文体娱乐类", "recreation and sports")
  /// Any other service of science: 其他科技服务.
  public static let other = ChoiceOption("other", "其他科技服务", "other science and technology services")

  /// All of them, in the order of the table.
  public static let all = [
    advice, training, education, talks, farmServices, healthAdvice, onlineServices, recreation,
    other,
  ]
}

/// The provinces that the registration tables name; others may be written.
public enum RegionName {
  /// Henan, which the tables print in every row.
  public static let henan = ChoiceOption(
    "henan", "河南省", "Henan", aliases: ["河南"])
}
