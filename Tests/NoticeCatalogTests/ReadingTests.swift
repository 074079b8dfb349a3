import Foundation
import NoticeCatalog
import NoticeKit
import Testing

/// Which readings stand on which requirement, field, provision or rule on slates of the bundled notices.
///
/// `Tests/Fixtures/readings.txt` has a line for each reading of each rule set: its number in the
/// project's list of readings (0 for a remark of the encoder's own), the rule set, the note, and
/// where it stands. `NOTICEKIT_RENEW=1 swift test --filter ReadingTests` writes it anew with the numbers
/// it knows; a note that is new gets `?`, to be replaced by hand.
@Suite("Readings")
struct ReadingTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures/readings.txt")

  /// The notices whose readings are numbered; others say in their own tests what they read.
  private static let reviewed: Set = [
    "henan-commendation@2021", "henan-teams@2021", "national-commendation@2021",
    "national-commendation@2024", "xinxiang-pilot@2025",
  ]

  /// The kept lines, each split into number, rule set, note and places.
  private var kept: [[String]] {
    let text = (try? String(decoding: Data(contentsOf: Self.file), as: UTF8.self)) ?? ""
    return text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  }

  private var stated: [[String]] {
    RuleSetCatalog.bundled.ruleSets.filter { Self.reviewed.contains($0.id.description) }
      .flatMap { ruleSet -> [[String]] in
        var order: [String] = []
        var places: [String: [String]] = [:]
        func add(_ readings: [Reading], at place: String) {
          for note in readings.map(\.note.zh) {
            if places[note] == nil { order.append(note) }
            places[note, default: []].append(place)
          }
        }
        for category in ruleSet.categories {
          for requirement in category.allRequirements {
            add(requirement.readings, at: "\(category.id)/\(requirement.id)")
          }
        }
        for form in ruleSet.forms {
          for field in form.fields { add(field.readings, at: "\(form.id)/\(field.fact.id)") }
        }
        for placed in ruleSet.provisions {
          add(placed.provision.readings, at: placed.provision.id)
        }
        for rule in ruleSet.slateRules { add(rule.readings, at: "slate/\(rule.id)") }
        return order.map { note in
          [ruleSet.id.description, note, places[note, default: []].joined(separator: " ")]
        }
      }
  }

  @Test("every reading stands where it was reviewed to stand")
  func places() throws {
    if ProcessInfo.processInfo.environment["NOTICEKIT_RENEW"] == "1" {
      let numbers = Dictionary(kept.map { ($0[2], $0[0]) }, uniquingKeysWith: { first, _ in first })
      let lines = stated.map { ([numbers[$0[1]] ?? "?"] + $0).joined(separator: "\t") + "\n" }
      try Data(lines.joined().utf8).write(to: Self.file)
    }
    #expect(kept.allSatisfy { $0.count == 4 && Int($0[0]) != nil })
    #expect(kept.map { Array($0.dropFirst()) } == stated)
  }

  @Test("every number that concerns a requirement stands on one")
  func numbers() {
    // 18 is held by the titles of categories, 24 by the facts on honours, 27 by places that are not
    // in the source, 29 by the category that a notice names and does not take.
    let elsewhere: Set<Int> = [18, 24, 27, 29]
    let found = Set(kept.compactMap { Int($0[0]) })
    #expect(found.subtracting([0]) == Set(1...29).subtracting(elsewhere))
  }

  @Test("what stands elsewhere stands there")
  func elsewhere() throws {
    let catalog = RuleSetCatalog.bundled
    let national2021 = try catalog.ruleSet(named: "national-commendation@2021")
    let henan = try catalog.ruleSet(named: "henan-commendation@2021")
    let volunteer = try #require(henan.category(CategoryID("volunteer")))
    #expect(
      [volunteer.title.zh] + volunteer.otherTitles.items.map(\.zh) == [
        "科技志愿者", "最佳科技志愿服务者", "十佳科技志愿者",
      ])
    let years = Set(
      volunteer.facts.filter { $0.kind == .years }.map(\.id.description))
    #expect(years == ["honour.national-years", "honour.provincial-years"])
    #expect(
      national2021.notes.filter { $0.kind == .notInSource }.map(\.clause) == [
        "附件1", "附件2", "附件3",
      ])
    #expect(national2021.notTaken.map(\.id.description) == ["project"])
  }
}
