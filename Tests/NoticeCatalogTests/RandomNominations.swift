import NoticeKit
import Seeded

/// Nominations by chance, each of which can be made again from its seed.
extension SplitMix64 {
  /// A nomination that states three facts of four, and answers as many judgements.
  mutating func nomination(in category: NomineeCategory) -> Nomination {
    var nomination = Nomination(category.id, name: "示例\(int(1...9))队")
    for fact in category.allFacts where int(1...4) > 1 { nomination[fact.id] = value(of: fact) }
    for requirement in category.judgements where int(1...4) > 1 {
      nomination.judge(requirement.id, answer(to: requirement.grade))
    }
    for requirement in category.exceptable where int(0...1) == 1 {
      nomination.justify(requirement.id, "山区")
    }
    return nomination
  }

  /// A unit of one of some kinds, with some of its facts.
  mutating func unit(of kinds: [UnitKind], _ facts: [FactDefinition]) -> RecommendingUnit {
    var unit = RecommendingUnit(
      "示例", kind: kinds.randomElement(using: &self), region: pick(["郑州市", "济源示范区", nil]))
    for fact in facts where int(1...4) > 1 { unit[fact.id] = value(of: fact) }
    return unit
  }

  mutating func day() -> CalendarDate? {
    CalendarDate(year: int(2021...2025), month: int(1...12), day: int(1...28))
  }

  private mutating func value(of fact: FactDefinition) -> FactValue {
    let number = Int64(int(0...pick([5, 60, 2_000])))
    switch fact.kind {
    case .flag: return .flag(int(0...2) > 0)
    case .count: return .count(number)
    case .decimal: return .decimal(ExactDecimal(units: number, scale: 0) ?? 0)
    case .share: return .share(Share(min(number, 100), of: 100))
    case .text:
      return .text(pick(["示例市科技志愿服务队", "a@b.cn", "", String(repeating: "长", count: 900)]))
    case .choice(let list): return .choice(choice(of: list))
    case .choices(let list): return .choices(Set((0..<int(0...6)).map { _ in choice(of: list) }))
    case .date: return .date(day().map { .day($0) } ?? .year(2022))
    case .duration: return .duration(months: number)
    case .years: return .years(Set((0..<int(0...2)).map { _ in int(2015...2025) }))
    case .rows(let schema):
      return .rows(
        (0..<int(0...3)).map { _ in
          var row = FactRow()
          for column in schema.columns where int(1...4) > 1 {
            row[column.id] = value(of: column)
          }
          return row
        })
    }
  }

  private mutating func choice(of list: ChoiceList) -> String {
    list.options.randomElement(using: &self)?.id ?? "其他"
  }

  private mutating func answer(to grade: Grade?) -> JudgementAnswer {
    guard let grade, let level = grade.scale.levels.randomElement(using: &self), int(0...2) > 0
    else { return int(0...9) > 0 ? .yes : .no }
    return .grade(Grade(on: grade.scale, level.id))
  }
}
