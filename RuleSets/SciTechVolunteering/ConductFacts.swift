public import NoticeKit

extension VolunteerFacts {
  /// Whether anything bad is on record of the volunteer.
  public static let badRecord = Conduct.badRecord(facts)

  /// Whether the volunteer has had a bad influence on society.
  public static let badInfluence = Conduct.badInfluence(facts)

  /// Whether the volunteer has broken the law or discipline.
  public static let violations = Conduct.violations(facts)

  /// Whether the volunteer was ever severely punished.
  public static let severelyPunished = Conduct.severelyPunished(facts)
}

extension SiteFacts {
  /// Whether anything bad is on record of the site.
  public static let badRecord = Conduct.badRecord(facts)

  /// Whether the site has had a bad influence on society.
  public static let badInfluence = Conduct.badInfluence(facts)

  /// Whether the law or discipline was broken at the site.
  public static let violations = Conduct.violations(facts)

  /// Whether the site was ever severely punished.
  public static let severelyPunished = Conduct.severelyPunished(facts)
}

/// The facts on conduct, in the same words for every kind of nominee.
private enum Conduct {
  static func badRecord(_ facts: FactGroup) -> FlagFact {
    facts.flag(
      "bad-record", "有不良记录", "Has a bad record", not: Wording("无不良记录", "Has no bad record"),
      aliases: ["不良记录"], changes: .fixed)
  }

  static func badInfluence(_ facts: FactGroup) -> FlagFact {
    facts.flag(
      "bad-influence", "有不良社会影响", "Has had a bad influence on society",
      not: Wording("无不良社会影响", "Has had no bad influence on society"),
      aliases: ["社会不良影响", "不良社会影响"], changes: .fixed)
  }

  static func violations(_ facts: FactGroup) -> FlagFact {
    facts.flag(
      "violations", "有违法违纪行为", "Has broken the law or discipline",
      not: Wording("无违法违纪行为", "Has broken neither law nor discipline"),
      aliases: ["违法违纪行为", "违法违纪"], changes: .fixed)
  }

  static func severelyPunished(_ facts: FactGroup) -> FlagFact {
    facts.flag(
      "severely-punished", "受到过严重处罚", "Was severely punished",
      not: Wording("未受到过严重处罚", "Was never severely punished"),
      aliases: ["严重处罚"], changes: .fixed)
  }
}
