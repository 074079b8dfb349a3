import NoticeKit
import Seeded

/// Random editions of one award: few ids, so that two of them have much in common.
enum RandomEdition {
  static func make(_ edition: Int, _ random: inout SplitMix64) -> RuleSet {
    let categories = random.some([CategoryID.band, .singer, .hall]).map {
      category($0, &random)
    }
    let taken = Set(categories.map(\.id))
    let untaken = random.some([CategoryID.band, .singer, .hall].filter { !taken.contains($0) })
    let notices = random.bool() ? [notice(&random)] : []
    let forms = categories.filter { _ in random.bool() }.map { form(for: $0.id, &random) }
    let shared = parts(requirements(&random) + provisions(&random))
    let lacks = random.int(0...2)
    return RuleSet("award", edition: edition, version: "1.0.0") {
      for notice in notices { notice }
      for category in categories { category }
      for id in untaken { NotTaken(id, at: "一¶1", because: "不评", "Not taken") }
      for form in forms { form }
      Clause("二", shared)
      for number in 0..<lacks {
        Clause("附件\(number + 1)") { NotInSource("附件\(lacks)未随文", "Annex \(lacks) is lacking") }
      }
    }
  }

  /// What a clause states, where it is made already.
  private static func parts(_ parts: [ClausePart]) -> () -> [ClausePart] { { parts } }

  private static func notice(_ random: inout SplitMix64) -> Notice {
    let units = WordingList(random.some(["镇", "村", "协会"]).map { Wording($0, $0) })
    return Notice("通知\(random.int(1...2))", "Notice")
      .issued(by: ["馆": "House"], number: random.bool() ? "1号" : nil)
      .dated(random.bool() ? "2024-01-01" : "2025-01-01").addressed(to: units)
  }

  private static func category(
    _ id: CategoryID, _ random: inout SplitMix64
  ) -> NomineeCategory {
    let places = (0..<random.int(1...2)).map { _ in requirements(&random) }
    let stated = random.bool() ? provisions(&random) : []
    return NomineeCategory(
      id, "优秀\(random.int(1...2))", "Fine", at: random.pick(["一（一）", "二（一）"])
    ) {
      for (index, parts) in places.enumerated() {
        Clause("\(index + 1)", RandomEdition.parts(parts + (index == 0 ? stated : [])))
      }
    }
  }

  private static func requirements(_ random: inout SplitMix64) -> [ClausePart] {
    random.some(["a", "b", "c", "d", "e"]).flatMap { id in
      ClauseBuilder.buildExpression(requirement(id, &random))
    }
  }

  private static func requirement(_ id: String, _ random: inout SplitMix64) -> Criterion {
    guard random.int(0...2) == 0 else {
      return word(Criterion(id, condition(2, &random)), &random)
    }
    var asked = Judgement(id, asks: "是否\(random.pick(["较好", "很好", "好"]))？", "Is it good?")
    if random.bool() {
      asked = asked.grade(random.pick([BandGrades.fair, BandGrades.strong, BandGrades.other]))
    }
    return word(Criterion(asked.requirement), &random)
  }

  private static func word(_ made: Criterion, _ random: inout SplitMix64) -> Criterion {
    var word = made
    switch random.int(0...5) {
    case 0: word = word.inPrinciple()
    case 1: word = word.inPrinciple(floor: condition(1, &random))
    case 2: word = word.preferred()
    default: break
    }
    if random.int(0...3) == 0 { word = word.applies(when: condition(1, &random)) }
    if random.int(0...3) == 0 {
      let list = WordingList(random.some(["甲", "乙", "丙"]).map { Wording($0, $0) })
      word =
        random.bool()
        ? word.aspects(anyOf: list, open: random.bool())
        : word.aspects(allOf: list, open: random.bool())
    }
    if random.int(0...4) == 0 { word = word.reading("理解\(random.int(1...2))", "Reading") }
    if random.int(0...5) == 0 { word = word.part(random.pick(RequirementPart.allCases)) }
    if random.int(0...5) == 0 { word = word.refusing() }
    if random.int(0...5) == 0 { word = word.only(for: random.pick([.band, .singer])) }
    return word
  }

  static func condition(_ depth: Int, _ random: inout SplitMix64) -> Condition {
    guard depth > 0, random.int(0...2) == 0 else { return leaf(&random) }
    let parts = (0..<random.int(1...3)).map { _ in condition(depth - 1, &random) }
    switch random.int(0...4) {
    case 0: return allOf(parts)
    case 1: return anyOf(parts)
    case 2: return not(parts[0])
    case 3: return atLeast(random.int(1...parts.count), of: parts)
    default: return atMost(random.int(0...parts.count), of: parts)
    }
  }

  private static func leaf(_ random: inout SplitMix64) -> Condition {
    let figure = random.int(1...3)
    switch random.int(0...11) {
    case 0: return BandFacts.registered.holds
    case 1: return BandFacts.registered.doesNotHold
    case 2: return BandFacts.onNet.holds
    case 3: return BandFacts.players.atLeast(figure)
    case 4: return BandFacts.players.atMost(figure)
    case 5: return BandFacts.concerts.moreThan(figure)
    case 6: return BandFacts.concerts.equals(figure)
    case 7: return BandFacts.registeredOn.onOrBefore(figure == 1 ? "2024-01-01" : "2024-02-01")
    case 8: return BandFacts.honours.excludes(2020...(2020 + figure))
    case 9: return BandFacts.styles.includes(anyOf: "folk", figure == 1 ? "pop" : "opera")
    case 10: return BandFacts.key.isOneOf("c", figure == 1 ? "d" : "g")
    default: return BandFacts.activeShare.atLeast(percent: figure == 1 ? 50 : 60)
    }
  }

  private static func form(for id: CategoryID, _ random: inout SplitMix64) -> DossierForm {
    let fields = random.some([BandFacts.motto])
      .map { random.bool() ? FormField($0) : FormField($0).optional() }
    let most = random.int(1...3)
    return DossierForm("form-\(random.int(1...2))", "表", "Form", for: id, at: "附件1") {
      for field in fields { field }
      FormField(BandFacts.players).rules(at: "人数") {
        Criterion("form-players", BandFacts.players.atMost(most))
      }
    }
  }

  /// Some of what stands beside requirements.
  private static func provisions(_ random: inout SplitMix64) -> [ClausePart] {
    let number = random.int(1...3)
    let day: DayLiteral = random.bool() ? "2025-01-01" : "2025-02-01"
    let scope = random.pick([SlateScope.inAll, .inEachCategory, .inCategory(.band)])
    return random.some([
      ClauseBuilder.buildExpression(Deadline(day)),
      ClauseBuilder.buildExpression(HonourCount("honours", number, of: .band)),
      ClauseBuilder.buildExpression(SubmissionFormat("word", "Word\(number)", "Word")),
      ClauseBuilder.buildExpression(Recipient("馆\(number)", "House")),
      ClauseBuilder.buildExpression(ReviewStage("stage-\(number)", "审", "Review")),
      ClauseBuilder.buildExpression(UnitDuty("duty", "责\(number)", "Duty")),
      ClauseBuilder.buildExpression(NomineeKind("kind", "类", "Kind").number(number)),
      ClauseBuilder.buildExpression(ExternalReference("rules", "章程", "Rules", number: "\(number)")),
      ClauseBuilder.buildExpression(Quota("quota", for: .town, atMost: number, scope)),
      ClauseBuilder.buildExpression(
        AnyCategories("choice", for: .club, atMost: number, of: .band, .singer)),
      ClauseBuilder.buildExpression(
        UnitPrecondition("net", that: BandFacts.townBands.atLeast(number))),
    ]).flatMap { $0 }
  }
}
