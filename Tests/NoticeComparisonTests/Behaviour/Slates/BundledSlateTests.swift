import NoticeComparison
import NoticeKit
import SciTechVolunteering
import Testing

/// The limits of the bundled notices against each other: what their texts say, written down by hand.
@Suite struct BundledSlateTests {
  @Test func `national 2021 states no quota, and refuses a category that 2024 takes`() {
    let slates = compareBehaviour(.nationalCommendation2021, .nationalCommendation2024).slates
    #expect(
      slates.map(\.kind) == [
        .nationalSociety, .provincialAssociation, .xpccAssociation, .centralEnterpriseAssociation,
        .affiliatedUnit,
      ])
    #expect(slates.allSatisfy { $0.behaviour == .loosened && $0.tightening == nil })
    #expect(slates.allSatisfy { $0.loosening?.broken.map(\.id) == ["category-taken"] })
    #expect(
      Set(slates.map(\.reason?.en)) == ["national-commendation@2021 states no quota for them"])
    #expect(
      slates[0].maximums.map(\.old) == [.notStated, .notStated, .notTaken, .notStated, .notStated])
    #expect(
      slates[0].maximums.map(\.new) == [.atMost(2), .atMost(2), .atMost(2), .atMost(2), .atMost(8)])
    #expect(slates[4].maximums.map(\.new) == Array(repeating: .atMost(5), count: 5))
  }

  @Test func `Henan names other kinds of units than the national notice`() {
    let slates = compareBehaviour(.henanCommendation2021, .nationalCommendation2024).slates
    #expect(slates.count == 8)
    #expect(slates.allSatisfy { $0.behaviour == .notComparable })
    let society = slates.first { $0.kind == .provincialSociety }
    #expect(
      society?.maximums.map(\.old) == [.unlimited, .unlimited, .unlimited, .atMost(0), .unlimited])
  }

  @Test(arguments: [
    RuleSet.nationalCommendation2021, .nationalCommendation2024, .henanCommendation2021,
  ])
  func `an edition is equivalent to itself`(_ ruleSet: RuleSet) {
    let slates = compareBehaviour(ruleSet, ruleSet).slates
    #expect(slates.allSatisfy { $0.behaviour == .equivalent })
    #expect(slates.isEmpty == ruleSet.slateRules.isEmpty)
  }

  @Test func `each of Henan's eighteen regions has its own numbers`() {
    let slates = compareBehaviour(.henanCommendation2021, .henanCommendation2021).slates
    #expect(slates.filter { $0.kind == .cityAssociation }.count == 18)
    let city = slates.first { $0.region == "新乡市" }
    #expect(
      city?.maximums.map(\.new) == [.atMost(1), .atMost(1), .atMost(0), .atMost(2), .atMost(4)])
  }
}
