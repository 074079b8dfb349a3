import NoticeComparison
import NoticeKit
import Testing

@Suite struct LintTests {
  @Test func `what nobody can satisfy, what everybody does and what is implied are told`() {
    let set = RuleSet.gardens(edition: 2025) {
      Criterion("beds", GridFacts.beds.atLeast(20))
      Criterion("more-beds", GridFacts.beds.atLeast(10))
      Criterion("impossible", GridFacts.trees.lessThan(0))
      Criterion("always", anyOf(GridFacts.fenced.holds, GridFacts.fenced.doesNotHold))
      Criterion("young", GridFacts.age.lessThan(years: 1))
      Criterion("old", GridFacts.founded.before("2024-03-31"))
      Criterion("wish", GridFacts.beds.atLeast(5)).preferred()
    }
    #expect(set.faults.isEmpty, "\(set.faults)")
    #expect(
      set.lint.map { "\($0.kind.rawValue): \($0.requirements.joined(separator: " "))" } == [
        "unsatisfiable-requirement: impossible", "empty-requirement: always",
        "implied-requirement: more-beds", "unsatisfiable-category: young old",
      ])
    #expect(
      set.lint.first?.message(in: .en)
        == "一1 no nominee can meet impossible (\(set.lint.first?.titles.first?.en ?? "")); "
        + "delete it or change its figure")
  }

  @Test func `a sound category has nothing to tell`() {
    let set = RuleSet.gardens(edition: 2025) {
      Criterion("beds", GridFacts.beds.atLeast(20))
      Criterion("share", GridFacts.plantedShare.atLeast(percent: 60))
      Judgement("order", asks: "是否有序？", "Is it in good order?")
    }
    #expect(set.lint.isEmpty)
  }
}
