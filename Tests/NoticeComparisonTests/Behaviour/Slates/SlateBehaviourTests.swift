import NoticeComparison
import NoticeKit
import Testing

/// What each word on slates does to the limits of a village, decided by hand.
@Suite struct SlateBehaviourTests {
  @Test func `a lower number in each category tightens by one nominee more`() throws {
    let found = try comparedSlates(
      [Quota("each", for: .village, atMost: 3, .inEachCategory)],
      [Quota("each", for: .village, atMost: 2, .inEachCategory)])
    #expect(found.behaviour == .tightened)
    #expect(found.tightening?.summary == "3 garden against each")
    #expect(found.maximums.map(\.old) == [.atMost(3), .atMost(3), .atMost(3), .atMost(9)])
    #expect(found.maximums.map(\.new) == [.atMost(2), .atMost(2), .atMost(2), .atMost(6)])
  }

  @Test func `more in each and fewer in all is both, with an example each way`() throws {
    let found = try comparedSlates(
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
    let found = try comparedSlates(
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
    let found = try comparedSlates(
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
    let refused = try comparedSlates(
      [each], [each, RefusedCategories("no-meadows", for: .village, of: .meadow)])
    #expect(refused.tightening?.summary == "1 meadow against no-meadows")
    #expect(refused.maximums[2].new == .atMost(0))
    let taken = try comparedSlates([each], [each], taking: [.garden, .orchard])
    #expect(taken.behaviour == .loosened)
    #expect(taken.loosening?.summary == "1 meadow against category-taken")
    #expect(taken.maximums[2].old == .notTaken)
  }

  @Test func `a precondition is decided together with shares of the unit's counts`() throws {
    let share = Quota(
      "share", for: .village, atMostPercent: 5, of: VillageFacts.members, rounded: .down,
      minimum: 1, .inAll)
    let found = try comparedSlates(
      [share],
      [share, UnitPrecondition("hosts", for: .village, that: VillageFacts.members.atLeast(50))])
    #expect(found.tightening?.summary == "members 49, 1 garden against hosts")
    // Two nominees need 40 members, and the rounding up gives them to 21.
    let rounded = try comparedSlates(
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
    let found = try comparedSlates([each, cap(20)], [each, cap(40)])
    // One in three is over 20 % and within 40 %.
    #expect(found.behaviour == .loosened)
    #expect(found.loosening?.slate.nominations.count == 3)
    #expect(try comparedSlates([each, cap(100)], [each]).behaviour == .equivalent)
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

  @Test func `kinds that nobody names are compared where a rule binds all`() {
    let old = RuleSet.show(edition: 2024, [Quota("all", atMost: 3, .inAll)])
    let new = RuleSet.show(
      edition: 2025,
      [Quota("all", atMost: 2, .inAll), Quota("few", for: .village, atMost: 1, .inAll)])
    let slates = compareBehaviour(old, new).slates
    #expect(slates.map(\.kind) == [.village, nil])
    #expect(slates.map { $0.tightening?.slate.nominations.count } == [2, 3])
  }

  @Test func `a day of submission decides where a length of time does`() throws {
    let each = Quota("each", for: .village, atMost: 2, .inEachCategory)
    let found = try comparedSlates(
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
