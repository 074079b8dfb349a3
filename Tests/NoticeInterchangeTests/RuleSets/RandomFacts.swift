import NoticeKit
import Seeded

/// Facts of every kind and every derivation, with what may be declared of them drawn by chance.
enum RandomFacts {
  /// A count of no category, which rules on slates ask of units.
  static let unitCount = FactGroup("unit", swiftName: "UnitFacts")
    .count("volunteers", "志愿者人数", "Volunteers").definition

  /// Two facts or three, one of which follows from another.
  static func some(_ random: inout SplitMix64) -> [FactDefinition] {
    let group = FactGroup(
      "choir", swiftName: random.pick(["ChoirFacts", "Village.Odd_Facts"]), for: .choir)
    switch random.int(0...3) {
    case 0: return times(group, &random)
    case 1: return amounts(group, &random)
    case 2: return sets(group, &random)
    default: return tables(group, &random)
    }
  }

  private static func times(
    _ group: FactGroup, _ random: inout SplitMix64
  ) -> [FactDefinition] {
    let date = group.date(
      "founded", "成立日期", "Founded", aliases: random.pick([[], [random.oddText()], ["别名", "又名"]]),
      changes: random.pick(Changeability.allCases))
    return [
      date.definition,
      group.duration("age", "时长", "Age", since: random.pick([nil, date])).definition,
      random.int(0...1) == 0
        ? group.flag(
          "there", "有", "There", not: random.pick([nil, Wording("无", "None")]),
          occurredOn: random.pick([nil, date])
        ).definition
        : group.choice(
          "voice", "声部", "Voice", [ChoiceOption("high", "高", "High"), "low"], open: true
        ).definition,
    ]
  }

  private static func amounts(
    _ group: FactGroup, _ random: inout SplitMix64
  ) -> [FactDefinition] {
    let first = group.count(
      "first", "甲数", "First", unit: random.pick([nil, Wording("人", "people")]))
    let second = group.count("second", "乙数", "Second")
    let amount = group.decimal("amount", "金额", "Amount", scale: random.int(0...6))
    let derived = [
      group.share("share", "比例", "Share", of: first, among: second).definition,
      group.share("rate", "率", "Rate").definition,
      group.decimal("each", "人均", "Each", scale: 6, dividing: amount, by: first).definition,
      group.count("sum", "合计", "Sum", sumOf: [first, second]).definition,
      group.count("some", "部分", "Some", partOf: random.pick([first, second])).definition,
    ]
    return [first.definition, amount.definition, random.pick(derived)]
  }

  private static func sets(
    _ group: FactGroup, _ random: inout SplitMix64
  ) -> [FactDefinition] {
    let years = group.years("years", "年度", "Years")
    let styles = group.choices(
      "styles", "曲风", "Styles",
      [
        ChoiceOption("folk", "民歌", "Folk", aliases: random.pick([[], ["小调"]])),
        ChoiceOption("pop", random.oddText(), "Pop"),
      ],
      open: random.pick([true, false]))
    return [
      years.definition, styles.definition,
      random.int(0...1) == 0
        ? group.count("of-years", "次数", "Times", numberOf: years).definition
        : group.count("of-styles", "风格数", "Styles", numberOf: styles).definition,
    ]
  }

  private static func tables(
    _ group: FactGroup, _ random: inout SplitMix64
  ) -> [FactDefinition] {
    let decimals = random.int(0...6)
    let cost = group.decimal("cost", "费用", "Cost", scale: decimals)
    let place = group.text(
      "place", "地点", "Place", looksLike: random.pick([nil, .emailAddress]),
      personal: random.pick([true, false]))
    let seats = group.count("seats", "座位", "Seats")
    let table = group.rows("table", "表", "Table", columns: [cost, place, seats])
    let measures = [
      group.count("rows", "行数", "Rows", rowsOf: table).definition,
      group.count(
        "dear", "高价行数", "Dear rows", rowsOf: table, where: cost.atLeast("1")
      ).definition,
      group.decimal("total", "总额", "Total", scale: decimals, sumOf: cost, in: table).definition,
      group.count("least", "最少", "Least", leastOf: seats, in: table).definition,
      group.decimal("most", "最多", "Most", scale: decimals, greatestOf: cost, in: table).definition,
    ]
    return [table.definition, place.definition, random.pick(measures)]
  }
}

extension SplitMix64 {
  /// A text that is not empty, with what JSON has to escape.
  mutating func oddText() -> String {
    "甲" + pick(["", "\"", "\\", "\n", "\t", "🎵", "{", "é", "\u{2028}"]) + "\(int(0...9))"
  }

  /// A condition on one fact.
  mutating func leaf(of fact: FactDefinition) -> Condition {
    let choices = pick([["folk"], ["folk", "pop"]])
    let years = pick([[2019], [2019, 2020, 2021]])
    let relation = pick([SetRelation.includesAny, .includesAll, .excludes])
    switch fact.kind {
    case .flag: return Condition(.flag(fact, pick([true, false])))
    case .count, .decimal: return Condition(.compares(fact, comparison(0...1_000_000_000_000)))
    case .share: return Condition(.compares(fact, comparison(0...1_000_000)))
    case .duration: return Condition(.compares(fact, comparison(0...120)))
    case .date: return Condition(.compares(fact, comparison(700_000...740_000)))
    case .choice: return Condition(.isOneOf(fact, ["high"]))
    case .choices: return Condition(.choices(fact, relation, choices))
    case .years: return Condition(.years(fact, relation, years))
    case .text:
      if pick([true, false]) {
        return Condition(.textLength(fact, pick([.atMost(20), .atLeast(3)])))
      }
      return Condition(
        .textMatches(
          fact,
          [
            .literal(oddText()), .oneOf(["队", "会"]), .anything(named: "名"), .digits(1...int(1...9)),
            .stated(fact, endings: pick([[], ["市", "县"]])),
          ]))
    case .rows(let schema):
      let column = pick(schema.columns)
      return Condition(of: [leaf(of: column)]) { .everyRow(fact, $0.first ?? .all([])) }
    }
  }

  private mutating func comparison(_ range: ClosedRange<Int>) -> Comparison {
    let figure = Int64(int(range))
    return pick([
      .atLeast(figure), .atMost(figure), .moreThan(figure), .lessThan(figure), .equals(figure),
    ])
  }
}
