import NoticeInterchange
import NoticeKit
import Testing

@Suite("What is written of a rule set is read as the same one")
struct RuleSetPropertyTests {
  /// Four lots of 2 500 that can run side by side.
  @Test("ten thousand random rule sets come back as they were", arguments: 0..<4 as Range<UInt64>)
  func random(lot: UInt64) {
    var sound = 0
    for seed in lot * 2_500..<(lot + 1) * 2_500 {
      let ruleSet = RandomRuleSet.ofSeed(seed)
      let text = RuleSetFile.json(of: ruleSet)
      let reading = RuleSetReader().read(Array(text.utf8))
      guard ruleSet.faults.isEmpty else {
        // A set with a fault is refused with what is wrong with it, and never handed out.
        if reading.ruleSet != nil || reading.faults.isEmpty { Issue.record("seed \(seed)") }
        continue
      }
      guard let loaded = reading.ruleSet else {
        Issue.record("seed \(seed): \(reading.faults)")
        continue
      }
      sound += 1
      let isSame = seed % 10 > 0 || RuleSetFile.json(of: loaded) == text
      if !loaded.isWritten(as: ruleSet) || !isSame {
        Issue.record("seed \(seed): \(text)")
      }
    }
    #expect(sound > 2_300)
  }

  @Test("a nomination is assessed alike under the rule set and under what is read of its file")
  func assessments() throws {
    let written = RuleSet.villageMusic
    let loaded = try RuleSetReader().load(Array(RuleSetFile.json(of: written).utf8))
    let day = CalendarDate(year: 2025, month: 2, day: 23)
    var random = SeededGenerator(seed: 20)
    for _ in 0..<300 {
      let nomination = random.nomination()
      let (left, right) = (
        written.assess(nomination, submitted: day), loaded.assess(nomination, submitted: day)
      )
      #expect(left.verdict == right.verdict)
      #expect(left.findings == right.findings)
      #expect(left.discrepancies == right.discrepancies)
    }
  }
}

extension RuleSet {
  /// Whether everything that a file holds is the same, what labels and notes say included.
  func isWritten(as other: RuleSet) -> Bool {
    id == other.id && version == other.version && fingerprint == other.fingerprint
      && notice == other.notice && categories == other.categories && notTaken == other.notTaken
      && provisions == other.provisions && slateRules == other.slateRules && notes == other.notes
      && forms == other.forms && outline == other.outline
      && parts.contents == other.parts.contents
  }
}
