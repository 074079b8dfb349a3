import NoticeCatalog
import NoticeInterchange
import NoticeKit
import Testing

@Suite("Modules that were written, as they compile and run")
struct ComparedTests {
  @Test("a rule set made of an earlier one is that one again", arguments: madeOfRuleSets)
  func again(original: String, made: RuleSet) throws {
    let earlier = try RuleSetCatalog.bundled.ruleSet(named: original)
    #expect(made.faults.map(\.description) == [])
    #expect(made.contents == earlier.contents)
    #expect(made.coverage == earlier.coverage)
  }

  @Test(
    "a rule set made of a text claims nothing, and its coverage names every place",
    arguments: madeOfTexts)
  func skeleton(made: RuleSet) {
    let places = made.outline?.places.map(\.clause) ?? []
    #expect(places.count > 5)
    // Places above others count as their headings; what they hold themselves is still pending.
    #expect(Set(made.coverage.uncovered.map(\.clause)) == Set(places))
    #expect(made.coverage.strayClauses == [])
    #expect(made.faults.count == 1)
    #expect(made.categories.isEmpty)
  }
}

extension RuleSet {
  /// The lines of its JSON but those of its name and version.
  fileprivate var contents: [String] {
    RuleSetFile.json(of: self).split(separator: "\n").map(String.init).filter { line in
      !line.hasPrefix("  \"edition\":") && !line.hasPrefix("  \"version\":")
    }
  }
}
