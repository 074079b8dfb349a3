import NoticeKit
import Testing

/// One requirement with one fault, and what is said of it.
struct FaultyRequirement: Sendable, CustomTestStringConvertible {
  let kind: Fault.Kind
  let ruleSet: RuleSet
  let zh: String
  let en: String

  var testDescription: String { en }

  init(_ kind: Fault.Kind, _ criterion: Criterion, zh: String, en: String) {
    self.init(kind, .asking(criterion), zh: zh, en: en)
  }

  init(_ kind: Fault.Kind, _ condition: Condition, zh: String, en: String) {
    self.init(kind, Criterion("asked", condition), zh: zh, en: en)
  }

  init(_ kind: Fault.Kind, _ judgement: Judgement, zh: String, en: String) {
    self.init(kind, .asking { judgement }, zh: zh, en: en)
  }

  init(_ kind: Fault.Kind, _ ruleSet: RuleSet, zh: String, en: String) {
    self.kind = kind
    self.ruleSet = ruleSet
    self.zh = zh
    self.en = en
  }

  private static let group = FactGroup("choir", swiftName: "Other", for: .choir)

  static let all: [FaultyRequirement] =
    ids + figures + choices + sharedWords + facts
    + combinations

  private static let ids = [
    FaultyRequirement(
      .malformedID, Criterion("Asked_1", SampleFacts.registered.holds),
      zh: "一（一）1 Asked_1：标识“Asked_1”不合规。请写成小写字母加连字符，如 registered-volunteers。",
      en: "一（一）1 Asked_1: “Asked_1” is no id. To mend it, write lower-case words joined by "
        + "hyphens, such as registered-volunteers."),
    FaultyRequirement(
      .duplicateID,
      .asking {
        Criterion("asked", SampleFacts.registered.holds)
        Criterion("asked", SampleFacts.badRecord.doesNotHold)
      },
      zh: "一（一） asked：“asked”在同一类别中出现两次。请改其中一个的标识。",
      en: "一（一） asked: “asked” stands twice in one category. To mend it, give one of them "
        + "another id."),
    FaultyRequirement(
      .missingWording, Judgement("asked", asks: "", "Are its rules sound?"),
      zh: "一（一）1 asked：有文字缺中文或英文。请两种文字都写上。",
      en: "一（一）1 asked: a text lacks its Chinese or its English. To mend it, write both."),
    FaultyRequirement(
      .unknownGrade,
      Judgement("asked", asks: "是否？", "Is it?").grade(Grade(on: SampleGrades.scale, "great")),
      zh: "一（一）1 asked：等级表“strength”没有“great”。请用some、fair、strong之一。",
      en: "一（一）1 asked: scale “strength” has no “great”. To mend it, use one of some, fair, "
        + "strong."),
  ]

  private static let figures = [
    FaultyRequirement(
      .impossibleLiteral, SampleFacts.founded.onOrBefore("2021-02-30"),
      zh: "一（一）1 asked：“2021-02-30”不是日期。请写成2021-09-30这样的日期。",
      en: "一（一）1 asked: “2021-02-30” is no day of the calendar. To mend it, write a day such "
        + "as 2021-09-30."),
    FaultyRequirement(
      .impossibleLiteral, SampleFacts.budget.atMost(4000.001),
      zh: "一（一）1 asked：“4000.001”位数过多。请小数至多2位。",
      en: "一（一）1 asked: “4000.001” has too many digits. To mend it, write at most 2 decimals."),
    FaultyRequirement(
      .impossibleLiteral, SampleFacts.satisfaction.atLeast(percent: "sixty"),
      zh: "一（一）1 asked：“sixty”不是精确小数。请至多15位数字，长的写成字符串。",
      en: "一（一）1 asked: “sixty” is no exact decimal. To mend it, write at most 15 digits, long "
        + "ones as a string."),
    FaultyRequirement(
      .figureOutOfRange, SampleFacts.singers.atLeast(1_000_000_000_001),
      zh: "一（一）1 asked：数字1000000000001人超出范围。请用该事实可取之值。",
      en: "一（一）1 asked: the figure 1000000000001 people is out of range. To mend it, use a "
        + "figure that the fact can have."),
    FaultyRequirement(
      .figureOutOfRange, SampleFacts.satisfaction.atLeast(percent: 101),
      zh: "一（一）1 asked：数字101%超出范围。请用该事实可取之值。",
      en: "一（一）1 asked: the figure 101% is out of range. To mend it, use a figure that the "
        + "fact can have."),
    FaultyRequirement(
      .figureOutOfRange, SampleFacts.age.atLeast(years: 10_001),
      zh: "一（一）1 asked：数字10001年超出范围。请用该事实可取之值。",
      en: "一（一）1 asked: the figure 10001 years is out of range. To mend it, use a figure that "
        + "the fact can have."),
    FaultyRequirement(
      .figureOutOfRange, SampleFacts.honours.excludes(20_019),
      zh: "一（一）1 asked：数字20019超出范围。请用该事实可取之值。",
      en: "一（一）1 asked: the figure 20019 is out of range. To mend it, use a figure that the "
        + "fact can have."),
    FaultyRequirement(
      .figureOutOfRange, SampleFacts.motto.length(atMost: -1),
      zh: "一（一）1 asked：数字-1超出范围。请用该事实可取之值。",
      en: "一（一）1 asked: the figure -1 is out of range. To mend it, use a figure that the fact "
        + "can have."),
  ]

  private static let choices = [
    FaultyRequirement(
      .unknownChoice, SampleFacts.voice.isChoice("lows"),
      zh: "一（一）1 asked：“choir.voice”没有选项“lows”，是否指“low”。请用所列选项的标识。",
      en: "一（一）1 asked: “choir.voice” has no choice “lows” (perhaps “low”). To mend it, "
        + "use the id of a choice it lists."),
    FaultyRequirement(
      .unknownChoice, SampleFacts.styles.includes(anyOf: ""),
      zh: "一（一）1 asked：“choir.styles”没有选项“”。请用所列选项的标识。",
      en: "一（一）1 asked: “choir.styles” has no choice “”. To mend it, use the id of a choice it "
        + "lists."),
  ]

  private static let sharedWords = [
    FaultyRequirement(
      .duplicateID,
      group.choice(
        "part", "角色", "Part",
        [
          ChoiceOption("lead", "领唱", "Lead", aliases: ["主唱", " 主唱"]),
          ChoiceOption("solo", "独唱", "Solo", aliases: ["主唱"]),
        ]
      ).isOneOf("lead"),
      zh: "一（一）1 asked：“choir.part”的选项“lead”与“solo”都可写作“主唱”。请只留给其中一个。",
      en: "一（一）1 asked: “choir.part” has the word “主唱” for the choices “lead” and “solo”. To "
        + "mend it, leave it to one of them."),
    FaultyRequirement(
      .duplicateID,
      group.choices(
        "parts", "角色", "Parts",
        [
          ChoiceOption("lead", "领唱", "Lead"),
          ChoiceOption("solo", "独唱", "Solo", aliases: ["领唱", "LEAD"]),
        ]
      ).includes(anyOf: "lead"),
      zh: "一（一）1 asked：“choir.parts”的选项“lead”与“solo”都可写作“领唱”。请只留给其中一个。",
      en: "一（一）1 asked: “choir.parts” has the word “领唱” for the choices “lead” and “solo”. To "
        + "mend it, leave it to one of them."),
  ]

  private static let facts = [
    FaultyRequirement(
      .foreignFact, SoloistFacts.prizes.atLeast(1),
      zh: "一（一）1 asked：“soloist.prizes”属于类别“soloist”。请用本类别的事实。",
      en: "一（一）1 asked: “soloist.prizes” belongs to category “soloist”. To mend it, use a fact "
        + "of this category."),
    FaultyRequirement(
      .conflictingFact,
      allOf(
        SampleFacts.registered.holds, group.count("registered", "登记数", "Registered").atLeast(1)),
      zh: "一（一）1 asked：事实“choir.registered”有两种声明。请只声明一次，各处引用同一声明。",
      en: "一（一）1 asked: fact “choir.registered” is declared in two ways. To mend it, declare it "
        + "once and use that everywhere."),
    FaultyRequirement(
      .impossibleDerivation,
      group.decimal(
        "total", "总额", "Total", scale: 3, sumOf: [SampleFacts.budget]
      ).atLeast(1),
      zh: "一（一）1 asked：“choir.total”（小数）不能由小数得出。请用种类相合的事实。",
      en: "一（一）1 asked: “choir.total” (decimal number) cannot follow from decimal number. To "
        + "mend it, use facts of the kinds that fit."),
    FaultyRequirement(
      .impossibleDerivation, group.decimal("fine", "细数", "Fine", scale: 7).atLeast(1),
      zh: "一（一）1 asked：“choir.fine”有7位小数。请用0至6位。",
      en: "一（一）1 asked: “choir.fine” has 7 decimals. To mend it, use 0 to 6."),
    FaultyRequirement(
      .malformedID, group.count("Big Number", "数", "Number").atLeast(1),
      zh: "一（一）1 asked：标识“choir.Big Number”不合规。请写成小写字母加连字符，如 "
        + "registered-volunteers。",
      en: "一（一）1 asked: “choir.Big Number” is no id. To mend it, write lower-case words joined "
        + "by hyphens, such as registered-volunteers."),
  ]

  private static let combinations: [FaultyRequirement] =
    [
      allOf([]), anyOf([]), atLeast(2, of: SampleFacts.registered.holds),
      atLeast(0, of: SampleFacts.registered.holds), atMost(1, of: SampleFacts.registered.holds),
      atMost(-1, of: SampleFacts.registered.holds), SampleFacts.voice.isOneOf(),
      SampleFacts.honours.excludes(), SampleFacts.motto.matches([]),
    ].map { condition in
      FaultyRequirement(
        .emptyCondition, condition,
        zh: "一（一）1 asked：组合条件为空，或所求之数与所列之数不合。请列出各项，所求之数在其内。",
        en: "一（一）1 asked: the list is empty, or asks for more or fewer than it has. To mend it, "
          + "list the conditions and ask for a number among them.")
    } + [
      FaultyRequirement(
        .oversizedCondition,
        anyOf([Condition](repeating: allOf([]), count: 10_000)),
        zh: "一（一）1 asked：条件过深或过大。请分成几条要求，或列成选项。",
        en: "一（一）1 asked: the condition is too deep or too large. To mend it, split it into "
          + "several requirements, or list choices.")
    ]
}
