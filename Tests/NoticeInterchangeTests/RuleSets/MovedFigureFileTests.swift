import NoticeInterchange
import NoticeKit
import Testing

@Suite("Files of rule sets with a figure moved")
struct MovedFigureFileTests {
  @Test("a rule set with a figure moved is written with it, and read back as it decides")
  func isWritten() throws {
    let rules = RuleSet.villageMusic
    let moved = try #require(rules.movedFigures.first)
    let text = RuleSetFile.json(of: moved.ruleSet)
    #expect(text != RuleSetFile.json(of: rules))
    let loaded = try RuleSetReader().load(Array(text.utf8))
    #expect(loaded.categories == moved.ruleSet.categories)
    #expect(loaded.fingerprint != rules.fingerprint)
  }
}
