import NoticeKit
import Seeded

/// Facts that belong together: what can be asked of them, and every state that a grid gives them.
struct GridTopic: Sendable {
  /// Conditions that speak of these facts alone.
  let leaves: [Condition]
  /// Complete statements of them, without contradiction.
  let states: [Nomination]

  static let all: [GridTopic] = [
    flags, opening, shares, sums, single, sets, ages, years, plain, texts,
  ]

  static let flags = GridTopic(
    leaves: [GridFacts.fenced.holds, GridFacts.fenced.doesNotHold],
    states: [true, false].map { value in .stating { $0[GridFacts.fenced] = value } })

  static let opening = GridTopic(
    leaves: [
      GridFacts.opened.holds, GridFacts.opened.doesNotHold,
      GridFacts.openedOn.onOrBefore("2021-09-30"), GridFacts.openedOn.before("2021-09-30"),
      GridFacts.openedOn.onOrAfter("2021-09-30"), GridFacts.openedOn.on("2021-09-30"),
    ],
    states: [.stating { $0[GridFacts.opened] = false }]
      + ["2021-09-29", "2021-09-30", "2021-10-01"].map { text in
        .stating { $0[GridFacts.openedOn] = .day(day(text)) }
      })

  /// A share, a quotient, and the counts that both follow from.
  static let shares = GridTopic(
    leaves: [
      GridFacts.plantedShare.atLeast(percent: 60), GridFacts.plantedShare.moreThan(percent: 50),
      GridFacts.plantedShare.lessThan(percent: 75), GridFacts.plantedShare.equals(percent: 50),
      GridFacts.plantedShare.atMost(percent: "33.3333"), GridFacts.beds.atLeast(2),
      GridFacts.beds.lessThan(4), GridFacts.planted.atMost(1), GridFacts.planted.equals(2),
      GridFacts.hoursEach.atLeast(0.5), GridFacts.hoursEach.lessThan(1.3),
      GridFacts.hours.atMost(2.5), GridFacts.hours.moreThan(0.2),
    ],
    states: (0...5).flatMap { beds in
      (0...beds).flatMap { planted in
        [0, 2, 3, 10, 25, 26, 40].map { hours in
          .stating {
            $0[GridFacts.beds] = beds
            $0[GridFacts.planted] = planted
            $0[GridFacts.hours] = ExactDecimal(units: Int64(hours), scale: 1)
          }
        }
      }
    })

  static let sums = GridTopic(
    leaves: [
      GridFacts.plants.atLeast(3), GridFacts.plants.atMost(4), GridFacts.plants.equals(2),
      GridFacts.trees.atLeast(2), GridFacts.trees.lessThan(1), GridFacts.shrubs.moreThan(1),
      GridFacts.shrubs.equals(3),
    ],
    states: (0...5).flatMap { trees in
      (0...5).map { shrubs in
        .stating {
          $0[GridFacts.trees] = trees
          $0[GridFacts.shrubs] = shrubs
        }
      }
    })

  static let single = GridTopic(
    leaves: [
      GridFacts.soil.isOneOf("clay", "loam"), GridFacts.soil.isChoice("loam"),
      GridFacts.soil.isOneOf("sand", "clay"), GridFacts.soil.isOneOf("clay", "loam", "sand"),
    ],
    states: ["clay", "loam", "sand"].map { id in .stating { $0[GridFacts.soil] = .other(id) } })

  static let sets = GridTopic(
    leaves: [
      GridFacts.crops.includes(anyOf: "bean", "corn"),
      GridFacts.crops.includes(allOf: "bean", "corn"),
      GridFacts.crops.excludes("bean"), GridFacts.cropCount.atLeast(2),
      GridFacts.cropCount.atMost(1), GridFacts.cropCount.equals(3),
    ],
    states: subsets(of: ["bean", "corn", "rice"]).map { ids in
      .stating { $0[GridFacts.crops] = ids.map(ChoiceOption.other) }
    })

  /// Ends of months, where anniversaries are hard.
  static let ages = GridTopic(
    leaves: [
      GridFacts.age.atLeast(months: 1), GridFacts.age.atMost(months: 1),
      GridFacts.age.moreThan(months: 1), GridFacts.age.lessThan(months: 2),
      GridFacts.age.equals(months: 1), GridFacts.age.equals(months: 13),
      GridFacts.age.atLeast(years: 1), GridFacts.founded.onOrBefore("2025-02-28"),
      GridFacts.founded.before("2024-03-31"), GridFacts.founded.after("2024-02-29"),
    ],
    states: [
      "2023-12-31", "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-30", "2024-03-31",
      "2024-04-01", "2025-01-30", "2025-01-31", "2025-02-01", "2025-02-27", "2025-02-28",
      "2025-03-01", "2025-03-31",
    ].map { text in .stating { $0[GridFacts.founded] = .day(day(text)) } })

  static let years = GridTopic(
    leaves: [
      GridFacts.honours.excludes(2019, 2020), GridFacts.honours.excludes(2019...2021),
      GridFacts.honours.includes(anyOf: 2020, 2021), GridFacts.honours.includes(allOf: 2019, 2021),
      GridFacts.honourCount.atLeast(2), GridFacts.honourCount.atMost(3),
    ],
    states: subsets(of: [2018, 2019, 2020, 2021]).map { years in
      .stating { $0[GridFacts.honours] = Set(years) }
    })

  static let plain = GridTopic(
    leaves: [
      GridFacts.satisfaction.atLeast(percent: 60), GridFacts.satisfaction.moreThan(percent: 60),
      GridFacts.satisfaction.lessThan(percent: 60.0001), GridFacts.practice.atLeast(months: 12),
      GridFacts.practice.atMost(months: 12), GridFacts.practice.equals(months: 11),
    ],
    states: [Share.percent(59), .percent(60), Share(6_000_005, of: 10_000_000), .percent(61)]
      .flatMap { share in
        [Int64(11), 12, 13].map { months in
          .stating {
            $0[GridFacts.satisfaction] = share
            $0[GridFacts.practice] = .months(months)
          }
        }
      })

  static let texts = GridTopic(
    leaves: [
      GridFacts.motto.length(atMost: 2), GridFacts.motto.length(atLeast: 2),
      GridFacts.motto.length(atMost: 1),
    ],
    states: ["", "春", "春耕", "春耕忙"].map { text in .stating { $0[GridFacts.motto] = text } })

  private static func subsets<Member>(of members: [Member]) -> [[Member]] {
    members.reduce([[]]) { sets, member in sets + sets.map { $0 + [member] } }
  }
}

extension Nomination {
  fileprivate static func stating(_ state: (inout Nomination) -> Void) -> Nomination {
    var nomination = Nomination(.garden, name: "示例园")
    state(&nomination)
    return nomination
  }
}

extension Condition {
  /// A condition over some topics.
  static func random(
    over topics: [GridTopic], depth: Int = 3, _ random: inout SplitMix64
  ) -> Condition {
    guard depth > 0, random.int(0...3) > 0 else { return random.pick(random.pick(topics).leaves) }
    let parts = (0..<random.int(1...3)).map { _ in
      Condition.random(over: topics, depth: depth - 1, &random)
    }
    let some = random.int(1...parts.count)
    switch random.int(0...4) {
    case 0: return allOf(parts)
    case 1: return anyOf(parts)
    case 2: return not(parts[0])
    case 3: return atLeast(some, of: parts)
    default: return atMost(some - 1, of: parts)
    }
  }
}

/// Every combination of the states of some topics.
func worlds(of topics: [GridTopic]) -> [Nomination] {
  topics.reduce([Nomination(.garden, name: "示例园")]) { worlds, topic in
    worlds.flatMap { world in
      topic.states.map { state in
        var next = world
        for (id, value) in state.facts { next[id] = value }
        return next
      }
    }
  }
}
