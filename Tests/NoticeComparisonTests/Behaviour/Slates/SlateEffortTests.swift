import NoticeComparison
import NoticeKit
import Testing

/// Limits on slates that are long, wide or tangled: decided in proportion, or not at all.
@Suite struct SlateEffortTests {
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

  @Test func `what would need too many steps or nominations is not decided`() throws {
    let large = try comparedSlates(
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
    let found = try comparedSlates(
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
}
