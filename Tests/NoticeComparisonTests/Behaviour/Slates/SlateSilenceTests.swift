import NoticeComparison
import NoticeKit
import Testing

/// What one edition leaves to people: told, and never compared by guess.
@Suite struct SlateSilenceTests {
  @Test func `what one edition leaves to people is not comparable`() throws {
    let each = Quota("each", for: .village, atMost: 2, .inEachCategory)
    let silent = try comparedSlates([Quota("hamlets", for: .hamlet, atMost: 2, .inAll)], [each])
    #expect(silent.behaviour == .notComparable)
    #expect(silent.reason?.en == "village-show@2024 states no quota for them")
    let partly = try comparedSlates(
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
    let found = try comparedSlates([word], [each], taking: taken)
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
    let found = try comparedSlates(
      [Quota("gardens", for: .village, atMost: 3, .inCategory(.garden))],
      [Quota("each", for: .village, atMost: 2, .inEachCategory)])
    #expect(found.behaviour == .tightened)
    #expect(found.reason?.en == "village-show@2024 states no quota for “Orchard”")
  }
}
