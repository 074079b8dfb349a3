import NoticeComparison
import NoticeKit
import Testing

/// What each word on slates does to the limits of a village, decided by hand.
@Suite struct SlateBehaviourTests {
  private func compared(
    _ old: [any SlateWord], _ new: [any SlateWord],
    taking categories: [CategoryID] = [.garden, .orchard, .meadow]
  ) throws -> SlateBehaviour {
    let (old, new) = (
      RuleSet.show(edition: 2024, taking: categories, old), RuleSet.show(edition: 2025, new)
    )
    #expect(old.faults == [] && new.faults == [])
    let found = try #require(compareBehaviour(old, new).slates(of: .village))
    let back = try #require(compareBehaviour(new, old).slates(of: .village))
    #expect(found.behaviour.mirrored == back.behaviour)
    #expect(found.tightening == back.loosening && found.loosening == back.tightening)
    return found
  }

  @Test func `a lower number in each category tightens by one nominee more`() throws {
    let found = try compared(
      [Quota("each", for: .village, atMost: 3, .inEachCategory)],
      [Quota("each", for: .village, atMost: 2, .inEachCategory)])
    #expect(found.behaviour == .tightened)
    #expect(found.tightening?.summary == "3 garden against each")
    #expect(found.maximums.map(\.old) == [.atMost(3), .atMost(3), .atMost(3), .atMost(9)])
    #expect(found.maximums.map(\.new) == [.atMost(2), .atMost(2), .atMost(2), .atMost(6)])
  }

  @Test func `more in each and fewer in all is both, with an example each way`() throws {
    let found = try compared(
      [Quota("each", for: .village, atMost: 2, .inEachCategory)],
      [
        Quota("each", for: .village, atMost: 3, .inEachCategory),
        Quota("all", for: .village, atMost: 4, .inAll),
      ])
    #expect(found.behaviour == .incomparable)
    #expect(found.tightening?.slate.nominations.count == 5)
    #expect(found.tightening?.broken.map(\.id) == ["all"])
    #expect(found.loosening?.summary == "3 garden against each")
    #expect(found.maximums.last?.new == .atMost(4))
  }

  @Test func `a limit that others imply makes no difference`() throws {
    let found = try compared(
      [Quota("each", for: .village, atMost: 2, .inEachCategory)],
      [
        Quota("each", atMost: 2, .inEachCategory),
        Quota("all", for: .village, atMost: 6, .inAll),
        AnyCategories("two", for: .hamlet, atMost: 1, of: .garden, .orchard),
      ])
    #expect(found.behaviour == .equivalent)
    #expect(found.reason == nil)
  }

  @Test func `any two of three is less than all three, and leaves numbers open`() throws {
    let found = try compared(
      [AnyCategories("two", for: .village, atMost: 2, of: .garden, .orchard, .meadow)],
      [
        AnyCategories("one", for: .village, atMost: 1, of: .garden, .orchard),
        AnyCategories("other", for: .village, atMost: 1, of: .orchard, .meadow),
      ])
    #expect(found.behaviour == .tightened)
    #expect(found.tightening?.summary == "1 garden, 1 orchard against one")
    #expect(found.maximums.map(\.new) == [.unlimited, .unlimited, .unlimited, .unlimited])
  }

  @Test func `a refused category and one that is not taken are shown by one nominee`() throws {
    let each = Quota("each", for: .village, atMost: 2, .inEachCategory)
    let refused = try compared(
      [each], [each, RefusedCategories("no-meadows", for: .village, of: .meadow)])
    #expect(refused.tightening?.summary == "1 meadow against no-meadows")
    #expect(refused.maximums[2].new == .atMost(0))
    let taken = try compared([each], [each], taking: [.garden, .orchard])
    #expect(taken.behaviour == .loosened)
    #expect(taken.loosening?.summary == "1 meadow against category-taken")
    #expect(taken.maximums[2].old == .notTaken)
  }

  @Test func `a precondition is decided together with shares of the unit's counts`() throws {
    let share = Quota(
      "share", for: .village, atMostPercent: 5, of: VillageFacts.members, rounded: .down,
      minimum: 1, .inAll)
    let found = try compared(
      [share],
      [share, UnitPrecondition("hosts", for: .village, that: VillageFacts.members.atLeast(50))])
    #expect(found.tightening?.summary == "members 49, 1 garden against hosts")
    // Two nominees need 40 members, and the rounding up gives them to 21.
    let rounded = try compared(
      [share],
      [
        Quota(
          "share", for: .village, atMostPercent: 5, of: VillageFacts.members, rounded: .up,
          minimum: 1, .inAll)
      ])
    #expect(rounded.behaviour == .loosened)
    #expect(rounded.loosening?.slate.nominations.count == 2)
    #expect(rounded.maximums.allSatisfy { $0.new == .byFigures })
  }

  @Test func `a cap on some nominees counts the others`() throws {
    let each = Quota("each", for: .village, atMost: 9, .inEachCategory)
    let cap = { (percent: DecimalLiteral) in
      ShareCap(
        "officials", for: .village, atMostPercent: percent, that: VillageFacts.official.holds)
    }
    let found = try compared([each, cap(20)], [each, cap(40)])
    // One in three is over 20 % and within 40 %.
    #expect(found.behaviour == .loosened)
    #expect(found.loosening?.slate.nominations.count == 3)
    #expect(try compared([each, cap(100)], [each]).behaviour == .equivalent)
  }

  @Test func `a table is compared region by region`() {
    let table = { (rows: [AllocationTable.Row]) -> [any SlateWord] in
      [Allotment("table", for: .village, table: .init(columns: [.garden, .orchard], rows: rows))]
    }
    let old = RuleSet.show(
      edition: 2024, table([.init("东", 1, 2), .init("西", 2, 2), .init("南", 1, 1)]))
    let new = RuleSet.show(
      edition: 2025, table([.init("东 ", 1, 2), .init("西", 1, 3), .init("北", 1, 1)]))
    let slates = compareBehaviour(old, new).slates
    #expect(slates.map(\.region) == ["东 ", "西", "北", "南"])
    #expect(
      slates.map(\.behaviour) == [.equivalent, .incomparable, .notComparable, .notComparable])
    #expect(slates[2].reason?.en == "the table of village-show@2024 lacks the region")
  }

  @Test func `what one edition leaves to people is not comparable`() throws {
    let each = Quota("each", for: .village, atMost: 2, .inEachCategory)
    let silent = try compared([Quota("hamlets", for: .hamlet, atMost: 2, .inAll)], [each])
    #expect(silent.behaviour == .notComparable)
    #expect(silent.reason?.en == "village-show@2024 states no quota for them")
    let partly = try compared(
      [
        Quota("gardens", for: .village, atMost: 2, .inCategory(.garden)),
        Quota("orchards", for: .village, atMost: 2, .inCategory(.orchard)),
      ], [each])
    #expect(partly.reason?.en == "village-show@2024 states no quota for “Meadow”")
    #expect(partly.maximums.map(\.old) == [.atMost(2), .atMost(2), .notStated, .notStated])
    #expect(partly.maximums.last?.new == .atMost(6))
  }

  @Test(arguments: [
    (
      RefusedCategories("no-meadows", for: .village, of: .meadow) as any SlateWord,
      [CategoryID.garden, .orchard, .meadow], "1 meadow against no-meadows"
    ),
    (
      UnitPrecondition("hosts", for: .village, that: VillageFacts.members.atLeast(5)),
      [.garden, .orchard, .meadow], "members 4, 1 garden against hosts"
    ),
    (
      Quota("hamlets", for: .hamlet, atMost: 2, .inAll), [.garden, .orchard],
      "1 meadow against category-taken"
    ),
  ])
  func `what an edition without quotas refuses is shown, and what it leaves to people is told`(
    word: any SlateWord, taken: [CategoryID], summary: String
  ) throws {
    let each = Quota("each", for: .village, atMost: 3, .inEachCategory)
    let found = try compared([word], [each], taking: taken)
    #expect(found.behaviour == .loosened)
    #expect(found.loosening?.summary == summary)
    #expect(found.reason?.en == "village-show@2024 states no quota for them")
  }

  @Test func `what is refused where a table allots to the other is shown region by region`() throws
  {
    let table = AllocationTable(
      columns: [.garden, .orchard], rows: [.init("东", 1, 2), .init("西", 1, 0)])
    let old = RuleSet.show(edition: 2024, [Allotment("table", for: .village, table: table)])
    let new = RuleSet.show(
      edition: 2025, [RefusedCategories("no-orchards", for: .village, of: .orchard)])
    let slates = compareBehaviour(old, new).slates
    #expect(slates.map(\.region) == ["东", "西"])
    #expect(slates.map(\.behaviour) == [.tightened, .notComparable])
    #expect(slates[0].tightening?.summary == "1 orchard against no-orchards")
    let none = AllocationTable(columns: [.garden, .orchard], rows: [.init("西", 1, 0)])
    let dry = RuleSet.show(edition: 2024, [Allotment("table", for: .village, table: none)])
    #expect(compareBehaviour(dry, new).slates.map(\.behaviour) == [.notComparable])
    // Where nothing is shown in any region, it is told once.
    let silent = RuleSet.show(
      edition: 2025, [RefusedCategories("no-meadows", for: .village, of: .meadow)])
    let once = try #require(compareBehaviour(old, silent).slates(of: .village))
    #expect(once.region == nil && once.behaviour == .notComparable)
    #expect(once.maximums.map(\.old) == [.notDecided, .notDecided, .notStated, .notStated])
  }

  @Test func `a category left to people is told beside what differs in another`() throws {
    let found = try compared(
      [Quota("gardens", for: .village, atMost: 3, .inCategory(.garden))],
      [Quota("each", for: .village, atMost: 2, .inEachCategory)])
    #expect(found.behaviour == .tightened)
    #expect(found.reason?.en == "village-show@2024 states no quota for “Orchard”")
  }

  @Test func `a long table takes steps by its rows, and one too long is not decided`() {
    let table = { (edition: Int, rows: Range<Int>) in
      RuleSet.show(
        edition: edition, taking: [.garden],
        [
          Allotment(
            "table", for: .village,
            table: AllocationTable(
              columns: [.garden], rows: rows.map { .init("区\($0)", $0 % 3 + edition - 2024) }))
        ])
    }
    let steps = [100, 200].map { number in
      let behaviour = compareBehaviour(table(2024, 0..<number), table(2025, 1..<(number + 1)))
      #expect(behaviour.slates.count == number + 1)
      #expect(behaviour.slates.count { $0.behaviour == .loosened } == number - 1)
      return behaviour.steps
    }
    #expect(steps[1] <= 2 * steps[0] + 100)
    let long = compareBehaviour(table(2024, 0..<10_001), table(2025, 0..<10_001)).slates
    #expect(long.map(\.behaviour) == [.notDecided])
    #expect(long.map(\.reason?.en) == ["it needs more steps than are allowed"])
  }

  @Test func `kinds that nobody names are compared where a rule binds all`() {
    let old = RuleSet.show(edition: 2024, [Quota("all", atMost: 3, .inAll)])
    let new = RuleSet.show(
      edition: 2025,
      [Quota("all", atMost: 2, .inAll), Quota("few", for: .village, atMost: 1, .inAll)])
    let slates = compareBehaviour(old, new).slates
    #expect(slates.map(\.kind) == [.village, nil])
    #expect(slates.map { $0.tightening?.slate.nominations.count } == [2, 3])
  }

  @Test func `what would need too many steps or nominations is not decided`() throws {
    let large = try compared(
      [Quota("all", for: .village, atMost: 5_000, .inAll)],
      [Quota("all", for: .village, atMost: 4_000, .inAll)])
    #expect(large.behaviour == .notDecided)
    #expect(large.reason?.en == "an example would need more than 1000 nominations")
    #expect(large.maximums.last?.old == .atMost(5_000))
  }

  @Test func `seven caps at once are not decided`() throws {
    let each = Quota("each", for: .village, atMost: 9, .inEachCategory)
    let caps = (2...8).map { number in
      ShareCap(
        "cap-\(number)", for: .village, atMostPercent: 10,
        that: VillageFacts.members.atLeast(number))
    }
    let found = try compared(
      [each] + caps, [Quota("each", for: .village, atMost: 2, .inEachCategory)])
    #expect(found.behaviour == .notDecided)
    #expect(found.tightening == nil && found.reason?.en == "it needs more steps than are allowed")
    // One cap of the seven is enough to show what they refused.
    #expect(found.loosening?.slate.nominations.count == 1)
  }

  @Test func `choices that overlap in a tangle end within the steps allowed`() {
    let plots = (0..<14).map { CategoryID("plot-\($0)") }
    let tangle = { (edition: Int, step: Int) in
      RuleSet.show(
        edition: edition, taking: plots,
        [Quota("all", for: .village, atMost: edition - 2019, .inAll)]
          + plots.indices.map { index in
            let chosen = [0, 1, 5, step].map { plots[(index + $0) % plots.count] }
            return AnyCategories(
              "choice-\(index)", for: .village, atMost: 2, of: chosen[0], chosen[1], chosen[2],
              chosen[3])
          })
    }
    let (old, new) = (tangle(2024, 7), tangle(2025, 11))
    #expect(old.faults == [] && new.faults == [])
    let behaviour = compareBehaviour(old, new)
    #expect(behaviour.slates.map(\.behaviour) == [.incomparable])
    #expect(behaviour.steps < 2_100_000)
  }

  @Test func `a day of submission decides where a length of time does`() throws {
    let each = Quota("each", for: .village, atMost: 2, .inEachCategory)
    let found = try compared(
      [each],
      [
        each,
        UnitPrecondition("hosted", for: .village, that: VillageFacts.hostedFor.atLeast(years: 1)),
      ])
    #expect(found.behaviour == .tightened)
    #expect(found.tightening?.submitted == day("2025-03-31"))
  }

  @Test func `a rule set at fault is not decided, and is the same as itself`() {
    let faulty = RuleSet.show(edition: 2024, [Quota("all", for: .village, atMost: -1, .inAll)])
    let sound = RuleSet.show(edition: 2025, [Quota("all", for: .village, atMost: 1, .inAll)])
    #expect(compareBehaviour(faulty, sound).slates.map(\.behaviour) == [.notDecided])
    #expect(compareBehaviour(faulty, faulty).slates.map(\.behaviour) == [.equivalent])
  }
}
