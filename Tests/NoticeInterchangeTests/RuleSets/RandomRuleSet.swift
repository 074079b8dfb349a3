import NoticeKit
import Seeded

/// Makes small rule sets of everything that the language has, each from its own seed.
struct RandomRuleSet {
  var random: SplitMix64
  private var number = 0
  /// The kinds of nominee so far, under which others can belong.
  var kinds: [String] = []
  var facts: [FactDefinition] = []
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

  mutating func often() -> Bool { Bool.random(using: &random) }
  mutating func rarely() -> Bool { random.int(0...3) == 0 }
  var words: String { "甲\"\\\n乙 \(number)" }
  mutating func wording() -> Wording { Wording(random.oddText(), random.oddText()) }

  mutating func id() -> String {
    number += 1
    return "thing-\(number)"
  }

  mutating func list() -> WordingList {
    WordingList((0..<random.int(1...2)).map { _ in Wording(random.oddText(), random.oddText()) })
  }

  mutating func aspects() -> Aspects {
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

  mutating func note() -> PlaceNote {
    PlaceNote(
      random.pick([.informational, .notInSource, .pending]), wording(),
      figures: rarely() ? ["20"] : [], dates: rarely() ? ["2021"] : [],
      lists: rarely() ? [3] : [], labels: rarely() ? [random.oddText()] : [])
  }

  mutating func requirement() -> ClausePart {
    let scale = GradeScale(
      "strength", [.init("fair", "较强", "fair"), .init("very", "很强", "very")])
    let body: RequirementBody =
      often()
      ? .criterion(condition(depth: 1))
      : .judgement(
        question: wording(),
        grade: often() ? Grade(on: scale, random.pick(["fair", "very"])) : nil)
    var requirement = Requirement(id(), body)
    if rarely() { requirement.part = random.pick([.eligibility, .dossier, .task, .target]) }
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

  mutating func condition(depth: Int) -> Condition {
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
}
