public import NoticeKit

/// What a unit fills in on the cover, in the texts and at the end of its application to be a pilot.
public enum PilotForm {
  static let facts = FactGroup("pilot-form", swiftName: "PilotForm", for: .pilotUnit)

  /// The unit that applies.
  public static let unit = facts.text(
    "unit", "单位名称", "Name of the unit", aliases: ["申报单位"], changes: .fixed)

  /// The head of the unit.
  public static let head = facts.text("head", "主要负责人", "Head of the unit")

  /// How the unit can be reached.
  public static let contact = facts.text("contact", "联系方式", "How to reach it", personal: true)

  /// When the unit applies.
  public static let appliedOn = facts.date("applied-on", "申报时间", "Date of application")

  /// The unit's address.
  public static let address = facts.text("address", "单位地址", "Address of the unit")

  /// What the unit has done so far, and with whom.
  public static let workBase = facts.text("work-base", "工作基础", "Work so far")

  /// What the unit plans to do as a pilot.
  public static let plan = facts.text("plan", "试点建设方案", "Plan of the pilot")

  /// By what the pilot is to be measured.
  public static let indicators = facts.text("indicators", "考核指标", "Indicators")

  /// What the unit itself says of the application.
  public static let opinion = facts.text("opinion", "申报单位意见", "Opinion of the unit")

  /// Whether the unit's legal representative has signed.
  public static let signed = facts.flag(
    "signed", "法定代表人已签字", "Signed by the legal representative",
    not: Wording("法定代表人未签字", "Not signed by the legal representative"),
    aliases: ["法定代表人签字"])

  /// Whether the unit that applies has set its seal.
  public static let sealed = facts.flag(
    "sealed", "申报单位已盖公章", "Sealed by the unit that applies",
    not: Wording("申报单位未盖公章", "Not sealed by the unit that applies"), aliases: ["公章"])

  /// Whether the application keeps to the format of the form.
  public static let keepsFormat = facts.flag(
    "keeps-format", "格式与申报书相符", "Keeps to the format of the form",
    not: Wording("格式与申报书不符", "Departs from the format of the form"), aliases: ["格式相符"])
}
