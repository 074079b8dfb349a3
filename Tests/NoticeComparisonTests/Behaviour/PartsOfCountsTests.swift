import NoticeComparison
import NoticeKit
import Testing

/// Counts that are declared a part of others, so that they are never above them.
@Suite struct PartsOfCountsTests {
  private static let facts = FactGroup("garden", swiftName: "PartFacts", for: .garden)
  private static let helpers = facts.count("helpers", "帮手数", "Helpers")
  private static let trained = facts.count(
    "trained", "受训帮手数", "Trained helpers", partOf: helpers)
  private static let certified = facts.count(
    "certified", "持证帮手数", "Certified helpers", partOf: trained)

  private func behaviour(_ old: Condition, _ new: Condition) -> Behaviour {
    compareBehaviour(old, new, on: gridDay).behaviour
  }

  @Test func `more of a part asks for more than fewer of the whole`() throws {
    let (old, new) = (Self.helpers.atLeast(3), Self.trained.atLeast(5))
    let verdict = compareBehaviour(old, new, on: gridDay)
    #expect(verdict.behaviour == .tightened)
    let witness = try #require(verdict.tightening?.nomination)
    #expect((witness[Self.trained] ?? 0) < 5)
    #expect((witness[Self.helpers] ?? 0) >= 3)
    #expect(behaviour(new, old) == .loosened)
    #expect(behaviour(Self.helpers.atLeast(6), new) == .incomparable)
    #expect(behaviour(Self.helpers.atLeast(3), Self.certified.atLeast(5)) == .tightened)
    #expect(ProvenOrder(on: []).direction(from: old, to: new) == .tightened)
  }

  @Test func `what a part implies of its whole is nothing more to ask`() {
    let part = Self.trained.atLeast(5)
    let both = allOf(part, Self.helpers.atLeast(3))
    #expect(behaviour(part, both) == .equivalent)
    #expect(ProvenOrder(on: []).direction(from: part, to: both) == nil)
    #expect(behaviour(part, allOf(part, Self.helpers.atLeast(6))) == .tightened)
  }

  @Test func `a share is solved with the whole that its part belongs to`() {
    let beds = Self.facts.count("beds", "苗床数", "Beds")
    let share = Self.facts.share("share", "受训比例", "Share", of: Self.helpers, among: beds)
    // Nobody is trained where there is no helper.
    let none = allOf(share.atMost(percent: 0), Self.trained.atLeast(1))
    #expect(behaviour(none, allOf(none, GridFacts.fenced.holds)) == .equivalent)
  }

  @Test func `a part is never above what its whole comes to, asked for or not`() {
    let kinds = Self.facts.count("kinds", "出售种数", "Kinds sold", partOf: GridFacts.cropCount)
    // There are three crops to choose from.
    #expect(behaviour(kinds.atLeast(4), GridFacts.fenced.holds) == .loosened)
    let three = GridFacts.cropCount.atLeast(3)
    #expect(behaviour(kinds.atLeast(3), three) == .loosened)
    #expect(behaviour(three, allOf(three, kinds.atMost(3))) == .equivalent)
    let sound = Self.facts.count("sound", "健壮植株数", "Sound plants", partOf: GridFacts.plants)
    let few = allOf(GridFacts.trees.atMost(2), GridFacts.shrubs.atMost(2))
    #expect(behaviour(few, allOf(few, sound.atMost(4))) == .equivalent)
    #expect(behaviour(few, allOf(few, sound.atMost(3))) == .tightened)
  }
}
