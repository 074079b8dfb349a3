import HenanCommendation2021
import NoticeKit
import SciTechVolunteering
import Testing

/// Ten of each category, forty in all; one more or one fewer of each is told, and the whole with it.
func fortyAreHonoured(by ruleSet: RuleSet) -> Bool {
  let told = [
    departures(from: ruleSet), departures(from: ruleSet, volunteers: 9),
    departures(from: ruleSet, organizations: 11), departures(from: ruleSet, projects: 9),
    departures(from: ruleSet, sites: 11), departures(from: ruleSet, projects: 11, sites: 9),
  ]
  return told == [
    [], ["一¶2 honoured 39", "一¶2 honoured-volunteers 9"],
    ["一¶2 honoured 41", "一¶2 honoured-organizations 11"],
    ["一¶2 honoured 39", "一¶2 honoured-projects 9"],
    ["一¶2 honoured 41", "一¶2 honoured-sites 11"],
    ["一¶2 honoured-projects 11", "一¶2 honoured-sites 9"],
  ]
}

/// A final list with so many of each category, in words: what is not met, and how many it has.
private func departures(
  from ruleSet: RuleSet, volunteers: Int = 10, organizations: Int = 10, projects: Int = 10,
  sites: Int = 10
) -> [String] {
  let counts: [(CategoryID, Int)] = [
    (.volunteer, volunteers), (.organization, organizations), (.project, projects),
    (.site, sites),
  ]
  let list = counts.flatMap { category, count in
    (0..<count).map { Nomination(category, name: "示例\($0)") }
  }
  return ruleSet.reviewHonours(list).filter { $0.outcome == .notMet }
    .map { "\($0.clause) \($0.honours.id) \($0.found)" }
}

@Suite("How many Henan honours in 2021")
struct HonourCountTests {
  let ruleSet = RuleSet.henanCommendation2021

  @Test("ten of each category, forty in all, is what the notice states")
  func exact() {
    #expect(departures(from: ruleSet) == [])
  }

  @Test("one more or one fewer of a category is told, and the whole with it")
  func either() {
    #expect(
      departures(from: ruleSet, volunteers: 11) == [
        "一¶2 honoured 41", "一¶2 honoured-volunteers 11",
      ])
    #expect(
      departures(from: ruleSet, organizations: 9) == [
        "一¶2 honoured 39", "一¶2 honoured-organizations 9",
      ])
    #expect(
      departures(from: ruleSet, projects: 11) == ["一¶2 honoured 41", "一¶2 honoured-projects 11"])
    #expect(departures(from: ruleSet, sites: 9) == ["一¶2 honoured 39", "一¶2 honoured-sites 9"])
    #expect(
      departures(from: ruleSet, projects: 11, sites: 9) == [
        "一¶2 honoured-projects 11", "一¶2 honoured-sites 9",
      ])
  }
  @Test("Ten of each, and either side of it in each")
  func eachSide() {
    #expect(fortyAreHonoured(by: ruleSet))
  }
}
