import NoticeKit
import Testing

/// One rule set with one fault of its own, and what is said of it.
struct FaultySet: Sendable, CustomTestStringConvertible {
  let kind: Fault.Kind
  let ruleSet: RuleSet
  let zh: String
  let en: String

  var testDescription: String { en }

  init(_ kind: Fault.Kind, _ ruleSet: RuleSet, zh: String, en: String) {
    self.kind = kind
    self.ruleSet = ruleSet
    self.zh = zh
    self.en = en
  }

  private static let choir = NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
    Clause("1") { Criterion("registered", SampleFacts.registered.holds) }
  }

  static let all = ids + literals + parts

  private static let ids = [
    FaultySet(
      .malformedID, RuleSet("village choirs", edition: 2025, version: "1.0.0") { choir },
      zh: "village choirs@2025：标识“village choirs”不合规。请写成小写字母加连字符，如 "
        + "registered-volunteers。",
      en: "village choirs@2025: “village choirs” is no id. To mend it, write lower-case words "
        + "joined by hyphens, such as registered-volunteers."),
    FaultySet(
      .duplicateID,
      RuleSet("choirs", edition: 2025, version: "1.0.0") {
        choir
        NotTaken(.choir, at: "二", because: "不评选", "not taken")
      },
      zh: "choirs@2025 choir：两个类别都叫“choir”。请改其中一个的标识。",
      en: "choirs@2025 choir: two categories are called “choir”. To mend it, give one of "
        + "them another id."),
    FaultySet(
      .duplicateID,
      RuleSet("choirs", edition: 2025, version: "1.0.0") {
        choir
        Clause("二") {
          Deadline("2025-02-23")
          Deadline("2025-02-24")
        }
      },
      zh: "choirs@2025 deadline：两个事项都叫“deadline”。请改其中一个的标识。",
      en: "choirs@2025 deadline: two provisions are called “deadline”. To mend it, give "
        + "one of them another id."),
  ]

  private static let literals = [
    FaultySet(
      .impossibleLiteral, RuleSet("choirs", edition: 2025, version: "1.0") { choir },
      zh: "choirs@2025：“1.0”不是版本。请写成1.0.0这样的版本。",
      en: "choirs@2025: “1.0” is no version. To mend it, write one such as 1.0.0."),
    FaultySet(
      .impossibleLiteral, RuleSet("choirs", edition: 20_250, version: "1.0.0") { choir },
      zh: "choirs@20250：“20250”不是1900至2200的年份。请写成2024这样的年份。",
      en: "choirs@20250: “20250” is no year from 1900 to 2200. To mend it, write one such as 2024."),
    FaultySet(
      .impossibleLiteral, RuleSet("choirs", edition: 31, version: "1.0.0") { choir },
      zh: "choirs@31：“31”不是1900至2200的年份。请写成2024这样的年份。",
      en: "choirs@31: “31” is no year from 1900 to 2200. To mend it, write one such as 2024."),
    FaultySet(
      .impossibleLiteral,
      RuleSet("choirs", edition: 2025, version: "1.0.0") {
        Notice("通知", "Notice").dated("2025-02-29")
        choir
      },
      zh: "choirs@2025：“2025-02-29”不是日期。请写成2021-09-30这样的日期。",
      en: "choirs@2025: “2025-02-29” is no day of the calendar. To mend it, write one such as "
        + "2021-09-30."),
  ]

  private static let parts = [
    FaultySet(
      .emptyClause,
      RuleSet("choirs", edition: 2025, version: "1.0.0") {
        choir
        Clause("") { Informational("祝词", "Greetings") }
      },
      zh: "choirs@2025：这一款没有名称或没有内容。请写出款号和内容，或用 Informational 说明理由。",
      en: "choirs@2025: the clause has no name or nothing in it. To mend it, name it and fill it, "
        + "or say why not with Informational."),
    FaultySet(
      .emptyClause,
      RuleSet("choirs", edition: 2025, version: "1.0.0") {
        choir
        Clause("二") { for _ in 0..<0 { Deadline("2025-02-23") } }
      },
      zh: "choirs@2025 二：这一款没有名称或没有内容。请写出款号和内容，或用 Informational 说明理由。",
      en: "choirs@2025 二: the clause has no name or nothing in it. To mend it, name it and fill "
        + "it, or say why not with Informational."),
    FaultySet(
      .wrongParts,
      RuleSet("choirs", edition: 2025, version: "1.0.0") {
        Notice("通知", "Notice")
        Notice("通知", "Notice")
        choir
      },
      zh: "choirs@2025：有2个 Notice。请只写一个。",
      en: "choirs@2025: there are 2 Notices. To mend it, write one."),
    FaultySet(
      .wrongParts,
      RuleSet("choirs", edition: 2025, version: "1.0.0") { Notice("通知", "Notice") },
      zh: "choirs@2025：没有任何类别。请至少写一个 NomineeCategory。",
      en: "choirs@2025: there is no category. To mend it, write at least one NomineeCategory."),
    FaultySet(
      .wrongParts,
      RuleSet("choirs", edition: 2025, version: "1.0.0") {
        NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
          Clause("1") { Informational("祝词", "Greetings") }
        }
      },
      zh: "choirs@2025 一：类别“choir”没有要求。请在其下写出各款。",
      en: "choirs@2025 一: category “choir” asks for nothing. To mend it, write its clauses below "
        + "it."),
  ]
}
