import NoticeKit
import Seeded

/// The figures that the conditions of one pair are made of: few, far apart, and their neighbours, so
/// that bounds meet, cross and leave gaps at every size of number.
struct RandomFigures {
  /// The day of submission: ends of months and leap days among others.
  let day: CalendarDate
  /// What is asked of every row, the same wherever it is asked.
  private(set) var rowBody = ConditionNode.all([])
  private let anchors: [Int64]

  static let days = [
    "2025-03-31", "2024-02-29", "2023-02-28", "2025-04-30", "2021-11-12", "2025-01-01",
    "2024-12-31",
  ]

  init(_ random: inout SplitMix64) {
    self.day = NoticeComparisonTests.day(random.pick(RandomFigures.days))
    let size = random.pick([6, 20, 1_000, 100_000, 10_000_000])
    anchors = (0..<3).map { _ in Int64(random.int(0...size)) }
    let (area, rent) = (SolverFacts.area.definition, SolverFacts.rent.definition)
    rowBody = .all([
      .compares(area, comparison(with: figure(for: area, &random), &random)),
      .any([
        .compares(rent, comparison(with: figure(for: rent, &random), &random)),
        .flag(SolverFacts.sown.definition, random.bool()),
      ]),
    ])
  }

  /// A condition on one fact.
  func leaf(on fact: FactDefinition, _ random: inout SplitMix64) -> ConditionNode {
    switch fact.kind {
    case .flag:
      .flag(fact, random.bool())
    case .count, .decimal, .share, .date, .duration:
      .compares(fact, comparison(with: figure(for: fact, &random), &random))
    case .choice(let list):
      .isOneOf(fact, options(of: list, &random))
    case .choices(let list):
      .choices(
        fact, random.pick([.includesAny, .includesAll, .excludes]), options(of: list, &random))
    case .years:
      .years(fact, random.pick([.includesAny, .includesAll, .excludes]), years(&random))
    case .text where fact.id == SolverFacts.sign.id:
      .textMatches(fact, SolverFacts.signPattern)
    case .text:
      .textLength(fact, comparison(with: Int64(random.int(0...2_000)), &random))
    case .rows:
      .everyRow(fact, rowBody)
    }
  }

  private func comparison(with figure: Int64, _ random: inout SplitMix64) -> Comparison {
    random.pick([
      .atLeast(figure), .atMost(figure), .moreThan(figure), .lessThan(figure), .equals(figure),
    ])
  }

  private func figure(for fact: FactDefinition, _ random: inout SplitMix64) -> Int64 {
    if fact.kind == .count, (fact.withParts + fact.wholes).contains(where: \.countsMembers) {
      return Int64(random.int(0...5))
    }
    switch fact.kind {
    case .share:
      let percent = Int64(random.pick([0, 10, 25, 50, 60, 75, 100, random.int(0...100)])) * 10_000
      return random.int(0...3) > 0
        ? percent : min(1_000_000, percent + Int64(random.int(0...9_999)))
    case .duration:
      return Int64(random.pick([0, 1, 2, 6, 12, 13, 24, 36, 60, random.int(0...700)]))
    case .date:
      let months = random.pick([0, -1, 1, 6, 12, 13, 24, 36, 60, random.int(0...700)])
      return day.adding(months: -months).dayNumber + Int64(random.int(-1...1))
    default:
      let anchor = random.pick(anchors + [anchors[0] + anchors[1]])
      if random.int(0...60) == 0 { return ExactDecimal.greatestUnits - Int64(random.int(0...1)) }
      return max(0, anchor + Int64(random.int(-1...1)))
    }
  }

  private func options(of list: ChoiceList, _ random: inout SplitMix64) -> [String] {
    var ids = list.options.map(\.id) + (list.isOpen ? ["spade", "sieve"] : [])
    ids.shuffle(using: &random)
    return Array(ids.prefix(random.int(1...2)))
  }

  private func years(_ random: inout SplitMix64) -> [Int] {
    let first = random.int(2_015...2_024)
    return Array(first...first + random.int(0...3))
  }
}

extension FactDefinition {
  /// Whether it is the number of members of a list, which is small.
  fileprivate var countsMembers: Bool {
    if case .number? = derivation { true } else { false }
  }
}
