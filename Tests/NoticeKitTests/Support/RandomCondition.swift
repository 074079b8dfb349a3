import NoticeKit
import Seeded

/// A condition, and beside it what it means, written down without the library.
struct RandomCondition {
  let condition: Condition
  let holds: (SampleWorld) -> Bool

  init(_ condition: Condition, _ holds: @escaping (SampleWorld) -> Bool) {
    self.condition = condition
    self.holds = holds
  }

  /// A condition whose figures lie near what is true of a world, so that both sides come up.
  init(near world: SampleWorld, depth: Int = 3, _ random: inout SplitMix64) {
    guard depth > 0, random.int(0...3) > 0 else {
      self.init(leafNear: world, &random)
      return
    }
    let parts = (0..<random.int(1...3)).map { _ in
      RandomCondition(near: world, depth: depth - 1, &random)
    }
    let conditions = parts.map(\.condition)
    let number = { (world: SampleWorld) in parts.count { $0.holds(world) } }
    let some = random.int(1...parts.count)
    switch random.int(0...4) {
    case 0: self.init(allOf(conditions)) { number($0) == parts.count }
    case 1: self.init(anyOf(conditions)) { number($0) > 0 }
    case 2: self.init(not(parts[0].condition)) { !parts[0].holds($0) }
    case 3: self.init(atLeast(some, of: conditions)) { number($0) >= some }
    default: self.init(atMost(some - 1, of: conditions)) { number($0) <= some - 1 }
    }
  }

  private init(leafNear world: SampleWorld, _ random: inout SplitMix64) {
    switch random.int(0...5) {
    case 0: self.init(flag: &random)
    case 1: self.init(countNear: world, &random)
    case 2: self.init(amountNear: world, &random)
    case 3: self.init(timeNear: world, &random)
    case 4: self.init(setNear: world, &random)
    default: self.init(textNear: world, &random)
    }
  }

  private init(flag random: inout SplitMix64) {
    let flags: [(FlagFact, (SampleWorld) -> Bool)] = [
      (SampleFacts.registered, { $0.registered }), (SampleFacts.badRecord, { $0.badRecord }),
      (SampleFacts.onPlatform, { $0.platform != nil }),
    ]
    let (fact, value) = random.pick(flags)
    if random.bool() {
      self.init(fact.holds, value)
    } else {
      self.init(fact.doesNotHold) { !value($0) }
    }
  }

  private init(countNear world: SampleWorld, _ random: inout SplitMix64) {
    let counts: [(CountFact, (SampleWorld) -> Int)] = [
      (SampleFacts.singers, { $0.singers }), (SampleFacts.active, { $0.active }),
      (SampleFacts.concerts, { $0.spring + $0.autumn }), (SampleFacts.spring, { $0.spring }),
      (SampleFacts.styleCount, { $0.styles.count }),
      (SampleFacts.honourCount, { $0.honours.count }),
    ]
    let (fact, value) = random.pick(counts)
    let figure = max(0, value(world) + random.int(-2...2))
    switch random.int(0...4) {
    case 0: self.init(fact.atLeast(figure)) { value($0) >= figure }
    case 1: self.init(fact.atMost(figure)) { value($0) <= figure }
    case 2: self.init(fact.moreThan(figure)) { value($0) > figure }
    case 3: self.init(fact.lessThan(figure)) { value($0) < figure }
    default: self.init(fact.equals(figure)) { value($0) == figure }
    }
  }

  private init(amountNear world: SampleWorld, _ random: inout SplitMix64) {
    let shift = random.int(-2...2)
    switch random.int(0...7) {
    case 0:
      let figure = max(0, world.budget + shift)
      self.init(SampleFacts.budget.atMost(hundredths(figure))) { $0.budget <= figure }
    case 1:
      let figure = max(0, world.budget + shift)
      self.init(SampleFacts.budget.equals(hundredths(figure))) { $0.budget == figure }
    case 2:
      let figure = max(0, world.hours * 10 / world.singers + shift)
      self.init(SampleFacts.hoursEach.atLeast(hundredths(figure))) {
        $0.hours * 10 >= figure * $0.singers
      }
    case 3:
      let figure = max(0, world.hours * 10 / world.singers + shift)
      self.init(SampleFacts.hoursEach.lessThan(hundredths(figure))) {
        $0.hours * 10 < figure * $0.singers
      }
    case 4:
      let percent = min(100, max(0, world.active * 100 / world.singers + shift))
      self.init(SampleFacts.activeShare.atLeast(percent: hundredths(percent * 100))) {
        $0.active * 100 >= percent * $0.singers
      }
    case 5:
      let percent = min(100, max(0, world.active * 100 / world.singers + shift))
      self.init(SampleFacts.activeShare.moreThan(percent: hundredths(percent * 100))) {
        $0.active * 100 > percent * $0.singers
      }
    case 6:
      let percent = min(100, max(0, world.active * 100 / world.singers + shift))
      self.init(SampleFacts.activeShare.equals(percent: hundredths(percent * 100))) {
        $0.active * 100 == percent * $0.singers
      }
    default:
      let tenths = min(1000, max(0, Int(world.satisfaction.part) + shift))
      self.init(SampleFacts.satisfaction.atMost(percent: hundredths(tenths * 10))) {
        $0.satisfaction.part <= Int64(tenths)
      }
    }
  }

  private init(timeNear world: SampleWorld, _ random: inout SplitMix64) {
    let months = max(0, world.age + random.int(-1...2))
    let anniversary = { (world: SampleWorld) in world.founded.adding(months: months) }
    let founded = random.bool() ? world.founded : world.founded.next
    let day = DayLiteral(founded)
    switch random.int(0...9) {
    case 0: self.init(SampleFacts.age.atLeast(months: months)) { anniversary($0) <= $0.submitted }
    case 1: self.init(SampleFacts.age.atMost(months: months)) { anniversary($0) >= $0.submitted }
    case 2: self.init(SampleFacts.age.moreThan(months: months)) { anniversary($0) < $0.submitted }
    case 3: self.init(SampleFacts.age.lessThan(months: months)) { anniversary($0) > $0.submitted }
    case 4: self.init(SampleFacts.age.equals(months: months)) { anniversary($0) == $0.submitted }
    case 5: self.init(SampleFacts.founded.onOrBefore(day)) { $0.founded <= founded }
    case 6: self.init(SampleFacts.founded.before(day)) { $0.founded < founded }
    case 7: self.init(SampleFacts.founded.onOrAfter(day)) { $0.founded >= founded }
    case 8: self.init(SampleFacts.founded.on(day)) { $0.founded == founded }
    // Whole months that are only stated never decide "at most": the days beyond them are not known.
    default:
      let practice = max(0, world.practice + random.int(-1...1))
      self.init(SampleFacts.practice.atLeast(months: practice)) { $0.practice >= practice }
    }
  }

  private init(setNear world: SampleWorld, _ random: inout SplitMix64) {
    let (style, other) = (random.pick(["folk", "opera"]), random.pick(["pop", "摇滚"]))
    let (year, later) = (random.int(2018...2020), random.int(2021...2024))
    switch random.int(0...6) {
    case 0: self.init(SampleFacts.voice.isChoice(.other("high"))) { $0.voice == "high" }
    case 1:
      self.init(SampleFacts.styles.includes(anyOf: .other(style), .other(other))) {
        $0.styles.contains(style) || $0.styles.contains(other)
      }
    case 2:
      self.init(SampleFacts.styles.includes(allOf: .other(style), .other(other))) {
        $0.styles.contains(style) && $0.styles.contains(other)
      }
    case 3:
      self.init(SampleFacts.styles.excludes(.other(style))) { !$0.styles.contains(style) }
    case 4:
      self.init(SampleFacts.honours.excludes(year...later)) {
        $0.honours.isDisjoint(with: year...later)
      }
    case 5:
      self.init(SampleFacts.honours.includes(anyOf: year, later)) {
        !$0.honours.isDisjoint(with: [year, later])
      }
    default:
      self.init(SampleFacts.honours.includes(allOf: year, later)) {
        $0.honours.isSuperset(of: [year, later])
      }
    }
  }

  private init(textNear world: SampleWorld, _ random: inout SplitMix64) {
    let length = max(0, world.motto.count + random.int(-1...1))
    if random.bool() {
      self.init(SampleFacts.motto.length(atMost: length)) { $0.motto.count <= length }
    } else {
      self.init(SampleFacts.motto.length(atLeast: length)) { $0.motto.count >= length }
    }
  }
}

private func hundredths(_ units: Int) -> DecimalLiteral {
  ExactDecimal(units: Int64(units), scale: 2).map { DecimalLiteral($0) } ?? "none"
}
