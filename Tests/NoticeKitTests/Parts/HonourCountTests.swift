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

  private func ruleSet(_ honours: HonourCount...) -> RuleSet {
    RuleSet("honours", edition: 2024, version: "1.0.0") {
      NomineeCategory(.choir, "合唱队", "Choir", at: "一") {
        Clause("1") { Criterion("singers", SampleFacts.singers.atLeast(20)) }
      }
      Clause("二") { for honours in honours { honours } }
    }
  }

  @Test("numbers below zero or beyond reason are faults, and decide nothing")
  func faults() {
    func faults(_ honours: HonourCount) -> [String] {
      let rules = ruleSet(honours)
      let outcomes = [0, 1].map { number in
        rules.reviewHonours((0..<number).map { Nomination(.choir, name: "\($0)") }).map(\.outcome)
      }
      #expect(rules.faults.isEmpty || outcomes == [[.unknown], [.unknown]])
      return rules.faults.map { "\($0.kind.rawValue)｜\($0.found.zh)" }
    }
    #expect(faults(HonourCount("honoured", -3)) == ["figure-out-of-range｜数字-3超出范围"])
    #expect(
      faults(HonourCount("honoured", 0...Int.max)) == ["figure-out-of-range｜数字\(Int.max)超出范围"])
    #expect(faults(HonourCount("honoured", Int.min...Int.max)).count == 2)
    #expect(faults(HonourCount("honoured", 0...1_000_000)) == [])
  }

  @Test("a rule set with faults decides nothing, be the number kept or not")
  func faultySet() {
    let rules = ruleSet(HonourCount("honoured", 1), HonourCount("honoured", 1))
    #expect(!rules.faults.isEmpty)
    #expect(
      rules.reviewHonours([Nomination(.choir, name: "合唱队")]).map(\.outcome) == [.unknown, .unknown])
  }

  @Test("findings and reviews of parts tell the rules they were made by")
  func receipts() {
    let choir = Nomination(.choir, name: "合唱队")
    let receipts = [
      Self.ruleSet.reviewHonours([])[0].receipt, Self.ruleSet.reviewTasks(of: choir).receipt,
      Self.ruleSet.reviewTargets(of: Nomination(.soloist, name: "独唱者")).receipt,
      Self.ruleSet.reviewDossier(of: choir).receipt,
      Self.ruleSet.reviewDossier(of: Nomination(.soloist, name: "独唱者")).receipt,
    ]
    #expect(Set(receipts) == [Self.ruleSet.assess(choir).receipt])
  }

  @Test("a kind belongs under another kind there is, and there are not fewer than none")
  func kinds() {
    func faults(_ kind: NomineeKind) -> [Fault.Kind] {
      RuleSet("kinds", edition: 2024, version: "1.0.0") {
        NomineeCategory(.choir, "合唱队", "Choir", at: "一") {
          Clause("1") { Criterion("singers", SampleFacts.singers.atLeast(20)) }
        }
        Clause("二") {
          NomineeKind("town", "镇队", "Town")
          kind
        }
      }.faults.map(\.kind)
    }
    let village = NomineeKind("village", "村队", "Village")
    #expect(faults(village.below("town").number(0)) == [])
    #expect(faults(village.below("nowhere")) == [.wrongParts])
    #expect(faults(village.below("village")) == [.wrongParts])
    #expect(faults(village.number(-5)) == [.figureOutOfRange])
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
