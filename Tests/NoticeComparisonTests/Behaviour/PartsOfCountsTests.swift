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
    #expect(PlainOrder().direction(from: few, to: allOf(few, sound.atMost(4))) == .changed)
  }

  @Test func `a share is bounded by what the whole of its part comes to, asked for or not`() {
    let beds = Self.facts.count("beds", "苗床数", "Beds")
    let sound = Self.facts.count("sound", "健壮植株数", "Sound plants", partOf: GridFacts.plants)
    let share = Self.facts.share("share", "健壮比例", "Share of sound plants", of: sound, among: beds)
    let none = allOf(GridFacts.trees.atMost(0), GridFacts.shrubs.atMost(0), beds.atLeast(1))
    #expect(behaviour(none, allOf(none, share.atMost(percent: 0))) == .equivalent)
    let bare = allOf(GridFacts.trees.atMost(0), GridFacts.shrubs.atMost(0))
    #expect(behaviour(bare, allOf(bare, share.atMost(percent: 0))) == .equivalent)
    #expect(behaviour(bare, allOf(bare, share.atLeast(percent: 1))) == .tightened)
  }

  @Test func `a share of a part of three choices is one of few`() {
    let sold = Self.facts.count("sold", "出售种数", "Kinds sold", partOf: GridFacts.cropCount)
    let beds = Self.facts.count("beds", "苗床数", "Beds")
    let share = Self.facts.share("share", "出售比例", "Share sold", of: sold, among: beds)
    let nearlyAll = allOf(share.moreThan(percent: 99), share.lessThan(percent: 100))
    let nothing = allOf(GridFacts.fenced.holds, not(GridFacts.fenced.holds))
    #expect(behaviour(nearlyAll, nothing) == .equivalent)
    #expect(behaviour(share.atLeast(percent: 99), nothing) == .tightened)
  }

  @Test func `a whole that is a part of what it is to hold is all of it`() {
    let share = Self.facts.share(
      "share", "帮手与受训之比", "Helpers among trained", of: Self.helpers, among: Self.trained)
    #expect(behaviour(share.atLeast(percent: 1), share.atLeast(percent: 100)) == .equivalent)
  }
}
