import NoticeKit
import Testing

@Suite("How many are finally honoured")
struct HonourCountTests {
  static let ruleSet = RuleSet("honours", edition: 2024, version: "1.0.0") {
    Notice("合唱评选", "Choir award")
    NomineeCategory(.choir, "合唱队", "Choir", at: "一") {
      Clause("1") { Criterion("singers", SampleFacts.singers.atLeast(20)) }
    }
    Clause("二") {
      HonourCount("honoured-choirs", 1...2, of: .choir)
      HonourCount("honoured", 2)
    }
  }

  private func outcomes(_ numberOfChoirs: Int) -> [Outcome] {
    let list = (0..<numberOfChoirs).map { Nomination(.choir, name: "合唱队\($0)") }
    return Self.ruleSet.reviewHonours(list).map(\.outcome)
  }

  @Test("a final list has so many of a category and in all, no fewer and no more")
  func counts() {
    #expect(Self.ruleSet.faults == [])
    #expect(outcomes(0) == [.notMet, .notMet])
    #expect(outcomes(1) == [.met, .notMet])
    #expect(outcomes(2) == [.met, .met])
    #expect(outcomes(3) == [.notMet, .notMet])
  }

  @Test("those above the number are named by their position, under the clause")
  func above() throws {
    let strangers = [Nomination(.soloist, name: "独唱者")]
    let list = strangers + (0..<3).map { Nomination(.choir, name: "合唱队\($0)") }
    let finding = try #require(Self.ruleSet.reviewHonours(list).first)
    #expect(finding.clause == "二")
    #expect(finding.found == 3)
    #expect(finding.above == [3])
  }

  @Test("both ends of the range count in the fingerprint")
  func fingerprint() {
    let fingerprints = [1...2, 1...3, 2...2].map { range in
      RuleSet("honours", edition: 2024, version: "1.0.0") {
        Notice("合唱评选", "Choir award")
        Clause("二") { HonourCount("honoured", range, of: nil) }
      }.fingerprint
    }
    #expect(Set(fingerprints).count == 3)
  }
}
