import HenanCommendation2021
import NoticeKit
import SciTechVolunteering
import Testing

@Suite("How many Henan honours in 2021")
struct HonourCountTests {
  /// A final list with so many of each category, in words: what is not met, and how many it has.
  private func departures(
    volunteers: Int = 10, organizations: Int = 10, projects: Int = 10, sites: Int = 10
  ) -> [String] {
    let counts: [(CategoryID, Int)] = [
      (.volunteer, volunteers), (.organization, organizations), (.project, projects),
      (.site, sites),
    ]
    let list = counts.flatMap { category, count in
      (0..<count).map { Nomination(category, name: "示例\($0)") }
    }
    return RuleSet.henanCommendation2021.reviewHonours(list)
      .filter { $0.outcome == .notMet }
      .map { "\($0.clause) \($0.honours.id) \($0.found)" }
  }

  @Test("ten of each category, forty in all, is what the notice states")
  func exact() {
    #expect(departures() == [])
  }

  @Test("one more or one fewer of a category is told, and the whole with it")
  func either() {
    #expect(departures(volunteers: 11) == ["一¶2 honoured 41", "一¶2 honoured-volunteers 11"])
    #expect(departures(organizations: 9) == ["一¶2 honoured 39", "一¶2 honoured-organizations 9"])
    #expect(departures(projects: 11) == ["一¶2 honoured 41", "一¶2 honoured-projects 11"])
    #expect(departures(sites: 9) == ["一¶2 honoured 39", "一¶2 honoured-sites 9"])
    #expect(
      departures(projects: 11, sites: 9) == [
        "一¶2 honoured-projects 11", "一¶2 honoured-sites 9",
      ])
  }
}
