import NoticeKit
import Seeded

/// Everything that is true of an invented choir, without contradiction.
struct SampleWorld {
  let registered, badRecord: Bool
  let platform: CalendarDate?
  let singers, active, spring, autumn: Int
  let satisfaction: Share
  /// In hundredths of a yuan.
  let budget: Int
  /// In tenths of an hour.
  let hours: Int
  let motto, voice: String
  let styles: Set<String>
  let founded, submitted: CalendarDate
  /// In months.
  let practice: Int
  let honours: Set<Int>

  init(_ random: inout SplitMix64) {
    registered = random.bool()
    badRecord = random.bool()
    submitted = SampleWorld.day(in: 2024...2026, &random)
    founded = SampleWorld.day(in: 2020...2023, &random)
    platform = random.bool() ? SampleWorld.day(in: 2021...2023, &random) : nil
    singers = random.int(1...30)
    active = random.int(0...singers)
    spring = random.int(0...9)
    autumn = random.int(0...9)
    satisfaction = Share(Int64(random.int(0...1000)), of: 1000)
    budget = random.int(0...1_000_000)
    hours = random.int(0...5_000)
    motto = String(repeating: "唱", count: random.int(0...6))
    voice = random.pick(["high", "low"])
    styles = Set(["folk", "opera", "pop", "摇滚"].filter { _ in random.bool() })
    practice = random.int(0...40)
    honours = Set((2018...2024).filter { _ in random.bool() })
  }

  private static func day(in years: ClosedRange<Int>, _ random: inout SplitMix64) -> CalendarDate {
    let (year, month) = (random.int(years), random.int(1...12))
    let last = CalendarDate.days(inMonth: month, of: year)
    // Ends of months often, for that is where anniversaries are hard.
    let date = random.int(0...3) == 0 ? last : random.int(1...last)
    return CalendarDate(year: year, month: month, day: date) ?? sampleDay
  }

  /// The completed months since the founding.
  var age: Int {
    var months = 0
    while founded.adding(months: months + 1) <= submitted { months += 1 }
    return months
  }

  /// Every fact that can be stated of it, those that follow from others too.
  var statements: [(id: FactID, value: FactValue)] {
    var nomination = Nomination(.choir, name: "")
    nomination[SampleFacts.registered] = registered
    nomination[SampleFacts.badRecord] = badRecord
    nomination[SampleFacts.onPlatform] = platform != nil
    nomination[SampleFacts.platformDate] = platform.map(KnownDate.day)
    nomination[SampleFacts.singers] = singers
    nomination[SampleFacts.active] = active
    nomination[SampleFacts.activeShare] = Share(Int64(active), of: Int64(singers))
    nomination[SampleFacts.satisfaction] = satisfaction
    nomination[SampleFacts.spring] = spring
    nomination[SampleFacts.autumn] = autumn
    nomination[SampleFacts.concerts] = spring + autumn
    nomination[SampleFacts.budget] = ExactDecimal(units: Int64(budget), scale: 2)
    nomination[SampleFacts.hours] = ExactDecimal(units: Int64(hours), scale: 1)
    if hours * 10 % singers == 0 {
      nomination[SampleFacts.hoursEach] = ExactDecimal(units: Int64(hours * 10 / singers), scale: 2)
    }
    nomination[SampleFacts.motto] = motto
    nomination[SampleFacts.voice] = .other(voice)
    nomination[SampleFacts.styles] = styles.map(ChoiceOption.other)
    nomination[SampleFacts.styleCount] = styles.count
    nomination[SampleFacts.founded] = .day(founded)
    nomination[SampleFacts.age] = .months(Int64(age))
    nomination[SampleFacts.practice] = .months(Int64(practice))
    nomination[SampleFacts.honours] = honours
    nomination[SampleFacts.honourCount] = honours.count
    return nomination.facts.map { ($0.key, $0.value) }.sorted { $0.id < $1.id }
  }

  /// Everything is known.
  var nomination: Nomination { knowledge(upTo: 0, of: statements.map { ($0.id, $0.value, 0) }) }

  /// What is known at a stage, where each fact becomes known at a stage of its own.
  func knowledge(
    upTo stage: Int, of staged: [(id: FactID, value: FactValue, stage: Int)]
  ) -> Nomination {
    .choir { nomination in
      for fact in staged where fact.stage <= stage { nomination[fact.id] = fact.value }
    }
  }
}

extension KnownDate {
  /// The same date known less well.
  func coarser(_ steps: Int) -> KnownDate {
    guard case .day(let day) = self else { return self }
    return switch steps {
    case ...0: self
    case 1: .month(year: day.year, month: day.month)
    default: .year(day.year)
    }
  }
}
