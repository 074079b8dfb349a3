import NoticeKit
import Testing

@Suite("Key dates")
struct KeyDateTests {
  private func ruleSet(_ keyDate: KeyDate) -> RuleSet {
    RuleSet("award", edition: 2030, version: "1.0.0") {
      Clause("一") { keyDate }
      Outline(places: [OutlinePlace("一", dates: ["2029-11-30"])])
    }
  }

  private func uncovered(_ keyDate: KeyDate) -> [String] {
    ruleSet(keyDate).coverage.uncovered.map(\.text)
  }

  @Test("a day that the notice states is claimed, and another one is not")
  func claim() {
    #expect(uncovered(KeyDate("cut-off", "截止日", "Cut-off", on: "2029-11-30")) == [])
    #expect(uncovered(KeyDate("cut-off", "截止日", "Cut-off", on: "2029-12-01")) == ["2029-11-30"])
    #expect(uncovered(KeyDate("cut-off", "截止日", "Cut-off")) == ["2029-11-30"])
  }

  @Test("the day counts in the fingerprint")
  func fingerprint() {
    let days: [DayLiteral?] = [nil, "2029-11-30", "2029-12-01"]
    let fingerprints = days.map {
      ruleSet(KeyDate("cut-off", "截止日", "Cut-off", on: $0)).fingerprint
    }
    #expect(Set(fingerprints).count == 3)
  }

  @Test("a day that the calendar lacks is a fault")
  func fault() {
    func faults(_ day: DayLiteral) -> [String] {
      ruleSet(KeyDate("cut-off", "截止日", "Cut-off", on: day)).faults.map { $0.message(in: .en) }
        .filter { $0.contains(day.text) }
    }
    #expect(faults("2029-11-31").count == 1)
    #expect(faults("2029-11-30") == [])
  }
}
