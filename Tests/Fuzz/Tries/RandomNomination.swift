import NoticeKit
import Seeded

extension SplitMix64 {
  /// A nomination of which some facts and judgements are stated, now and then beyond what they can be.
  mutating func nomination(in category: NomineeCategory) -> Nomination {
    var nomination = Nomination(category.id, name: pick(OddTokens.texts))
    for fact in category.allFacts where bool() { nomination[fact.id] = value(of: fact) }
    for requirement in category.judgements where bool() {
      nomination.judge(requirement.id, answer(to: requirement.grade))
    }
    for requirement in category.exceptable where bool() {
      nomination.justify(requirement.id, pick(OddTokens.texts))
    }
    return nomination
  }

  /// A value for a fact; one in twenty is of another kind.
  mutating func value(of fact: FactDefinition) -> FactValue {
    if once(in: 20) {
      return pick([
        .flag(true), .count(.min), .text(""), .years([.min, .max]), .rows([FactRow()]),
        .choices([]),
      ])
    }
    switch fact.kind {
    case .flag: return .flag(bool())
    case .count: return .count(figure())
    case .decimal(let scale):
      return .decimal(ExactDecimal(units: figure(), scale: once(in: 9) ? 6 : scale) ?? 0)
    case .share:
      return .share(bool() ? Share(figure(), of: figure()) : .percent(figure(), scale: 0))
    case .text: return .text(pick(OddTokens.texts))
    case .choice(let list): return .choice(choice(of: list))
    case .choices(let list):
      return .choices(Set((0..<int(0...3)).map { _ in choice(of: list) }))
    case .date: return .date(date())
    case .duration: return .duration(months: figure())
    case .years: return .years(Set((0..<int(0...3)).map { _ in int(2015...2026) }))
    case .rows(let schema):
      return .rows(
        (0..<int(0...3)).map { _ in
          var row = FactRow()
          for column in schema.columns where bool() { row[column.id] = value(of: column) }
          return row
        })
    }
  }

  /// A day on which something may be handed in.
  mutating func day() -> CalendarDate? {
    CalendarDate(
      year: pick([1, 1999, 2021, 2022, 2025, 9999]), month: int(1...12), day: int(1...29))
  }

  private mutating func figure() -> Int64 {
    once(in: 20)
      ? pick([.min, .max, -1, 1_000_000_000_001, 1_000_000_000_000])
      : Int64(int(0...pick([3, 30, 1_000, 1_000_000])))
  }

  private mutating func date() -> KnownDate {
    let year = once(in: 20) ? pick([Int.min, 0, 10_000, Int.max]) : int(2015...2026)
    switch int(0...3) {
    case 0: return .year(year)
    case 1: return .month(year: year, month: int(0...13))
    default: return day().map { .day($0) } ?? .year(year)
    }
  }

  private mutating func choice(of list: ChoiceList) -> String {
    list.options.isEmpty || once(in: 9) ? pick(OddTokens.texts) : pick(list.options).id
  }

  private mutating func answer(to grade: Grade?) -> JudgementAnswer {
    guard let grade, !grade.scale.levels.isEmpty, bool() else { return bool() ? .yes : .no }
    return .grade(Grade(on: grade.scale, pick(grade.scale.levels).id))
  }
}
