import NoticeKit
import Seeded

/// Makes small rule sets of everything that the language has, each from its own seed.
struct RandomRuleSet {
  private var random: SplitMix64
  private var number = 0
  /// The kinds of nominee so far, under which others can belong.
  private var kinds: [String] = []
  private var facts: [FactDefinition] = []
  /// Whether what is made stands in a clause for all categories.
  private var isShared = false

  /// The rule set of a seed; now and then one with a fault.
  static func ofSeed(_ seed: UInt64) -> RuleSet {
    var maker = RandomRuleSet(random: SplitMix64(seed: seed))
    return maker.ruleSet()
  }

  private init(random: SplitMix64) {
    self.random = random
  }

  private mutating func ruleSet() -> RuleSet {
    facts = RandomFacts.some(&random)
    var parts = [
      RuleSetPart(kind: .category(category(.choir, at: "一（一）", [requirement(), part(depth: 0)])))
    ]
    if rarely() { parts.append(RuleSetPart(kind: .notice(notice()))) }
    if rarely() {
      let judgement = Requirement("fine-voice", .judgement(question: wording(), grade: nil))
      parts.append(
        RuleSetPart(
          kind: .category(category(.soloist, at: "一（二）", [ClausePart(.requirement(judgement))]))))
    } else {
      parts.append(
        RuleSetPart(kind: .notTaken(NotTaken(.soloist, at: "一¶2", because: words, words))))
    }
    isShared = true
    if often() { parts.append(RuleSetPart(kind: .clause(Clause("二", [part(depth: 0)])))) }
    if rarely() {
      let family = [nomineeKind(), nomineeKind()].map { ClausePart(.provision(.nomineeKind($0))) }
      parts.append(RuleSetPart(kind: .clause(Clause("三", family))))
    }
    isShared = false
    if rarely() { parts.append(RuleSetPart(kind: .form(form()))) }
    if rarely() { parts.append(RuleSetPart(kind: .outline(outline()))) }
    let version: VersionLiteral = random.int(0...99) == 0 ? "one" : "1.2.3"
    return RuleSet(
      id: RuleSetID(series: "village-music", edition: random.int(1990...2099)), version: version,
      parts: parts)
  }

  // MARK: - Small things

  private mutating func often() -> Bool { Bool.random(using: &random) }
  private mutating func rarely() -> Bool { random.int(0...3) == 0 }
  private var words: String { "甲\"\\\n乙 \(number)" }
  private mutating func wording() -> Wording { Wording(random.oddText(), random.oddText()) }

  private mutating func id() -> String {
    number += 1
    return "thing-\(number)"
  }

  private mutating func list() -> WordingList {
    WordingList((0..<random.int(1...2)).map { _ in Wording(random.oddText(), random.oddText()) })
  }

  private mutating func aspects() -> Aspects {
    let isOpen = often()
    let first = Aspects(list(), often() ? .any : .all, isOpen: isOpen)
    return rarely()
      ? first.followed(by: Aspects(list(), first.quantity, isOpen: isOpen)) : first
  }

  // MARK: - Parts

  private mutating func notice() -> Notice {
    var notice = Notice("关于推荐的通知", "Notice")
    if often() { notice.issuers = list() }
    if often() { notice.number = random.oddText() }
    if often() { notice.issued = DayLiteral(random.day()) }
    if rarely() { notice.published = DayLiteral(random.day()) }
    if rarely() { notice.addressees = list() }
    return notice
  }

  private mutating func category(
    _ id: CategoryID, at clause: String, _ parts: [ClausePart]
  ) -> NomineeCategory {
    var contents = ClauseContents()
    contents.add(Clause("1", parts), below: clause)
    return NomineeCategory(
      id: id, title: wording(), otherTitles: rarely() ? list() : WordingList([]), clause: clause,
      contents: contents)
  }

  private mutating func part(depth: Int) -> ClausePart {
    switch random.int(0...7) {
    case 0 where depth < 3: ClausePart(.clause(Clause("（\(depth)）", [part(depth: depth + 1)])))
    case 1 where depth < 3: ClausePart(.items([part(depth: depth + 1), requirement()]))
    case 2, 3: ClausePart(.provision(provision()))
    case 4: ClausePart(.note(note()))
    case 5: ClausePart(.slateRule(slateRule()))
    default: requirement()
    }
  }

  private mutating func note() -> PlaceNote {
    PlaceNote(
      random.pick([.informational, .notInSource, .pending]), wording(),
      figures: rarely() ? ["20"] : [], dates: rarely() ? ["2021"] : [],
      lists: rarely() ? [3] : [], labels: rarely() ? [random.oddText()] : [])
  }

  private mutating func requirement() -> ClausePart {
    let scale = GradeScale(
      "strength", [.init("fair", "较强", "fair"), .init("very", "很强", "very")])
    let body: RequirementBody =
      often()
      ? .criterion(condition(depth: 1))
      : .judgement(
        question: wording(),
        grade: often() ? Grade(on: scale, random.pick(["fair", "very"])) : nil)
    var requirement = Requirement(id(), body)
    if rarely() { requirement.part = random.pick(RequirementPart.allCases) }
    requirement.strength = random.pick(Strength.allCases)
    if requirement.strength == .inPrinciple, often() { requirement.floor = condition(depth: 0) }
    if rarely() { requirement.applicability = condition(depth: 0) }
    if rarely() { requirement.aspects = aspects() }
    if rarely() { requirement.readings = [Reading(random.oddText(), random.oddText())] }
    if rarely() { requirement.ownTitle = wording() }
    if requirement.part == .dossier { requirement.refuses = often() }
    if isShared { requirement.categories = [.choir] }
    return ClausePart(.requirement(requirement))
  }

  // MARK: - Conditions

  private mutating func condition(depth: Int) -> Condition {
    guard depth > 0, often() else { return random.leaf(of: random.pick(facts)) }
    let parts = (0..<random.int(1...2)).map { _ in condition(depth: depth - 1) }
    return switch random.int(0...4) {
    case 0: allOf(parts)
    case 1: anyOf(parts)
    case 2: not(parts[0])
    case 3: atLeast(1, of: parts)
    default: atMost(parts.count - 1, of: parts)
    }
  }

  // MARK: - Provisions, rules on slates, forms

  /// A kind of nominee, which may belong under the one before.
  private mutating func nomineeKind() -> NomineeKind {
    let id = id()
    var kind = NomineeKind(id, words, words)
    if often() { kind.founder = wording() }
    if often() { kind.leader = wording() }
    if often() { kind.rank = wording() }
    if often() { kind.parent = kinds.last }
    kinds.append(id)
    if often() { kind.number = random.int(0...30) }
    if often() { kind.aspects = aspects() }
    if often() { kind.readings = [Reading(random.oddText(), random.oddText())] }
    return kind
  }

  private mutating func provision() -> Provision {
    let id = id()
    let only: [CategoryID]? = rarely() ? [.choir] : nil
    switch random.int(0...9) {
    case 0:
      var deadline = Deadline(
        DayLiteral(random.day()), at: often() ? "17:00" : nil, id: id)
      deadline.categories = only
      if often() { deadline.readings = [Reading(random.oddText(), random.oddText())] }
      return .deadline(deadline)
    case 1: return .recipient(Recipient(words, words, email: often() ? "a@b.cn" : nil, id: id))
    case 2:
      var format = SubmissionFormat(id, words, words)
      format.categories = only
      format.isOfWholeFile = often()
      return .format(format)
    case 3: return .reviewStage(ReviewStage(id, words, words))
    case 4:
      let least = random.int(0...20)
      return .honourCount(
        HonourCount(id, least...least + random.int(0...3), of: often() ? .choir : nil))
    case 5:
      var duty = UnitDuty(id, words, words)
      if often() { duty.aspects = aspects() }
      return .duty(duty)
    case 6:
      var definition = Definition(id, words, words, means: random.oddText(), random.oddText())
      if often() { definition.aspects = aspects() }
      return .definition(definition)
    case 7: return .nomineeKind(nomineeKind())
    case 8:
      var taken = CategoriesTaken()
      taken.ids = often() ? [.choir] : [.choir, .soloist]
      return .categories(taken)
    default:
      return often()
        ? .keyDate(KeyDate(id, words, words, on: often() ? DayLiteral(random.day()) : nil))
        : .reference(ExternalReference(id, words, words, number: often() ? "〔2020〕10号" : nil))
    }
  }

  private mutating func slateRule() -> SlateRule {
    let scope = random.pick([SlateScope.inAll, .inEachCategory, .inCategory(.choir)])
    let count = RandomFacts.unitCount
    let percent: DecimalLiteral = random.pick(["5", 20, "12.5000", "0.0001"])
    let share = percent.value?.units(atScale: 4) ?? -1
    let body: SlateRuleBody =
      switch random.int(0...7) {
      case 0: .maximum(random.int(0...20), scope)
      case 1: .categories(atMost: 1, of: [.choir, .soloist])
      case 2: .refused([.soloist])
      case 3: .precondition(Condition(.compares(count, .atLeast(Int64(random.int(0...9))))))
      case 4:
        .allocation(
          AllocationTable(
            columns: [.choir, .soloist],
            rows: [.init(region: "甲市", cells: [1, 2], total: often() ? 3 : nil)],
            totals: often() ? .init(region: "合计", cells: [1, 2], total: 3) : nil,
            headings: often() ? ["地区"] : []))
      case 5:
        .formula(
          AllocationFormula(columns: [
            .init(
              category: .choir, fact: count, place: often() ? "注1" : "",
              bands: [.from(0, to: 9, gives: 1), .from(10, gives: 2)])
          ]))
      case 6:
        .shareOfCount(
          ShareQuota(
            base: count, millionths: share,
            rounding: random.pick(QuotaRounding.allCases), minimum: random.int(0...2)), scope)
      default:
        .shareOfNominees(
          condition(depth: 0), among: .choir, millionths: share)
      }
    var rule = SlateRule(
      id(),
      kinds: often() ? [UnitKind("city-society", "市学会", "City society", aliases: ["学会"])] : [],
      body)
    switch body {
    case .shareOfCount, .shareOfNominees: rule.percent = percent
    default: break
    }
    if rarely() { rule.ownTitle = wording() }
    if rarely() { rule.readings = [Reading(random.oddText(), random.oddText())] }
    return rule
  }

  private mutating func form() -> DossierForm {
    let chosen = facts.shuffled(using: &random).prefix(1)
    let fields = chosen.map { fact in
      var field = FormField(of: fact)
      field.isRequired = often()
      field.isNaming = rarely()
      if rarely() { field.readings = [Reading(random.oddText(), random.oddText())] }
      if rarely() { field.printedLabels = [random.oddText()] }
      field.optionalColumns = Set(fact.columns.map(\.id).filter { _ in often() })
      if fact.kind == .text, rarely() { field.ownPlausibility = .emailAddress }
      if rarely() { field = field.holding(Clause("·", [requirement()])) }
      if rarely() {
        field = field.holding(Clause("·事迹", [requirement(), ClausePart(.note(note()))]))
      }
      return field
    }
    return DossierForm(id(), words, words, for: .choir, at: "附件1") {
      for field in fields { field }
    }
  }

  private mutating func outline() -> Outline {
    Outline(
      noise: often() ? [.line(startingWith: "分享"), .block(from: "新闻")] : [],
      places: [
        OutlinePlace("一（一）1", figures: ["20"], dates: ["2021-09"], lists: [2, 3]),
        OutlinePlace("附件1", labels: [random.oddText()]),
      ])
  }
}
