import NoticeCatalog
import NoticeKit
import Testing

@Suite("The bundled notices")
struct BundledNoticesTests {
  let catalog = RuleSetCatalog.bundled

  @Test("They are found by the names that programs rely on")
  func names() throws {
    let names = Set(catalog.ruleSets.map(\.id.description))
    #expect(
      names.isSuperset(of: [
        "henan-commendation@2021", "henan-teams@2021", "national-commendation@2021",
        "national-commendation@2024", "xinxiang-pilot@2025",
      ]))
    let ruleSet = try catalog.ruleSet(named: "national-commendation@2024")
    #expect(
      ruleSet.categories.map(\.id.description) == ["volunteer", "organization", "project", "site"])
    #expect(ruleSet.deadline == CalendarDate("2025-02-23"))
    #expect(ruleSet.notice?.issued == nil)
    #expect(ruleSet.notice?.number == "科协办函宣字〔2025〕3号")
  }

  @Test("A misspelt name is answered with the near one")
  func nearName() {
    #expect(throws: RuleSetLookupError.self) {
      try catalog.ruleSet(named: "national-comendation@2024")
    }
    do throws(RuleSetLookupError) {
      _ = try catalog.ruleSet(named: "national-comendation@2024")
    } catch {
      #expect(
        error.message(in: .zh)
          == "没有规则集“national-comendation@2024”。是否指“national-commendation@2024”？")
      #expect(
        error.message(in: .en) == "There is no rule set “national-comendation@2024”. "
          + "Did you mean “national-commendation@2024”?")
    }
  }

  @Test("No bundled rule set has a fault, and none names a place that its notice lacks")
  func faults() {
    for ruleSet in catalog.ruleSets {
      #expect(ruleSet.faults == [])
      #expect(ruleSet.coverage.strayClauses == [])
    }
  }

  @Test("A requirement has one id in both editions where it is the same thing")
  func stableIDs() throws {
    let old = try catalog.ruleSet(named: "national-commendation@2021")
    let new = try catalog.ruleSet(named: "national-commendation@2024")
    func shared(_ category: String) -> [String] {
      let newer = Set(new.category(CategoryID(category))?.requirements.map(\.id) ?? [])
      return old.category(CategoryID(category))?.requirements.map(\.id).filter(newer.contains) ?? []
    }
    #expect(
      shared("organization") == [
        "effective-service", "served-rate-highly", "good-response", "approved-by-host",
        "registered-volunteers", "platform-registration", "no-bad-record", "public-credibility",
        "not-honoured-before",
      ])
    #expect(
      shared("site") == [
        "varied-activities", "activity-kinds", "volunteer-teams", "promotes-spirit",
        "volunteering-atmosphere", "combined-with-governance", "not-honoured-before",
      ])
  }

  @Test(
    "Henan's requirements have the ids of the national notice of that year where they are the same")
  func stableIDsOfHenan() throws {
    let national = try catalog.ruleSet(named: "national-commendation@2021")
    let henan = try catalog.ruleSet(named: "henan-commendation@2021")
    func lacking(_ category: String) -> [String] {
      let ids = Set(henan.category(CategoryID(category))?.requirements.map(\.id) ?? [])
      return national.category(CategoryID(category))?.requirements.map(\.id)
        .filter { !ids.contains($0) } ?? []
    }
    #expect(lacking("volunteer") == [])
    #expect(lacking("organization") == [])
    #expect(lacking("site") == [])
  }

  @Test("Every requirement has a title and every reading a note in both languages")
  func bothLanguages() {
    for requirement in catalog.ruleSets.flatMap(\.categories).flatMap(\.requirements) {
      #expect(!requirement.title(in: .zh).isEmpty && !requirement.title(in: .en).isEmpty)
      for reading in requirement.readings {
        #expect(!reading.note.zh.isEmpty && !reading.note.en.isEmpty)
      }
    }
  }
}
