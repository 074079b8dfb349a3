import NoticeComparison
import NoticeKit
import Testing

@Suite("Change logs between notices of different series")
struct OtherSeriesTests {
  private func edition(
    _ series: String, _ category: CategoryID, @ClauseBuilder _ parts: () -> [ClausePart]
  ) -> RuleSet {
    let clause = Clause("二", parts)
    return RuleSet(series, edition: 2025, version: "1.0.0") {
      NomineeCategory(category, "优秀者", "Fine ones", at: "一") {
        Clause("1") { Criterion("registered", BandFacts.registered.holds) }
      }
      clause
    }
  }

  @Test("deadlines of one year have an order in one series only")
  func deadlines() {
    func direction(_ other: String) -> [ChangeDirection] {
      ChangeLog(
        from: edition("award", .band) { Deadline("2025-05-01") },
        to: edition(other, .band) { Deadline("2025-06-01") }
      ).entries.map(\.direction)
    }
    #expect(direction("award") == [.loosened])
    #expect(direction("pilot") == [.changed])
  }

  @Test("a requirement on all is a bar only where a category is in both notices")
  func bars() {
    func bars(_ category: CategoryID) -> [String] {
      let log = ChangeLog(
        from: edition("award", .band) { KeyDate("spring", "春节", "Spring festival") },
        to: edition("pilot", category) { Criterion("net", BandFacts.onNet.holds) })
      return log.entries.filter(log.isBar).map(\.id)
    }
    #expect(bars(.band) == ["net"])
    #expect(bars(.singer) == [])
  }

  @Test("a requirement on all is another one where no category is in both notices")
  func noCommonCategory() {
    func entries(_ category: CategoryID) -> [String] {
      ChangeLogSketch(
        edition("award", .band) { Criterion("net", BandFacts.onNet.holds) },
        edition("pilot", category) { Criterion("net", BandFacts.onNet.holds).inPrinciple() }
      ).there.filter { $0.contains(" net") }
    }
    #expect(entries(.band) == ["loosened requirement net: strength 必须>原则上 loosened"])
    #expect(entries(.singer) == ["added requirement net", "removed requirement net"])
  }

  @Test("a rule on units that the other notice has not is not comparable")
  func units() {
    func log(_ series: String, _ kind: UnitKind) -> [String] {
      ChangeLogSketch(
        edition("award", .band) { Quota("towns", for: .town, atMost: 2, .inAll) },
        edition(series, .band) { Quota("others", for: kind, atMost: 3, .inAll) }
      ).there
    }
    #expect(log("award", .club) == ["added quota others", "removed quota towns"])
    #expect(log("pilot", .town) == ["added quota others", "removed quota towns"])
    #expect(
      log("pilot", .club) == ["not-comparable quota others", "not-comparable quota towns"])
  }

  @Test("how many are honoured is not comparable where one text is silent on it")
  func honours() {
    let old = edition("award", .band) { HonourCount("all", 20) }
    let silent = edition("award", .band) { KeyDate("spring", "春节", "Spring festival") }
    let other = edition("award", .band) { HonourCount("bands", 10, of: .band) }
    let entry = ChangeLog(from: old, to: silent).only([ChangeTopic.honourCount]).entries
    #expect(entry.map(\.direction) == [.notComparable])
    #expect(entry.first?.new?.words.zh == "文中未载")
    #expect(
      ChangeLog(from: old, to: other).entries.map(\.direction).sorted { $0.rawValue < $1.rawValue }
        == [.added, .removed])
  }

  @Test("stages that make a list public are told as one change, whatever their number")
  func publicNotices() {
    let old = edition("award", .band) { ReviewStage("board", "在公告栏公示", "Put on the board") }
    let new = edition("award", .band) {
      ReviewStage("site", "在网站公示", "Put on the site")
      ReviewStage("radio", "在电台公示", "Told on the radio")
    }
    #expect(
      ChangeLogSketch(old, new).there == [
        "changed review-stage public-notice: wording 在公告栏公示>在网站公示；在电台公示 changed"
      ])
  }

  @Test("what stayed as it was is listed, and counts as no change")
  func unchanged() {
    let old = edition("award", .band) { Criterion("net", BandFacts.onNet.holds) }
    let log = ChangeLog(from: old, to: old)
    #expect(log.entries == [])
    #expect(log.unchanged.map(\.id) == ["net", "registered"])
    #expect(log.unchanged.map(\.category) == [nil, .band])
    #expect(log.text(in: .zh).contains("\n另有2项要求未变\n  = net  二  已在演出网登记\n"))
  }
}
