import Foundation
import NoticeInterchange
import NoticeKit
import Seeded
import Testing

@Suite("What is written of a rule set is read as the same one")
struct RuleSetPropertyTests {
  /// How many random rule sets are tried: so many, or as many as `NOTICEKIT_PAIRS` sets.
  private static let count =
    ProcessInfo.processInfo.environment["NOTICEKIT_PAIRS"].flatMap { UInt64($0) } ?? 1_000

  /// Four lots that can run side by side.
  @Test("random rule sets come back as they were", arguments: 0..<4 as Range<UInt64>)
  func random(lot: UInt64) {
    let seeds = lot * Self.count / 4..<(lot + 1) * Self.count / 4
    var sound = 0
    for seed in seeds {
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
    #expect(sound * 10 > seeds.count * 9)
  }

  @Test("random rule sets and rare members hold every member that the files of bundled ones do")
  func wholeLanguage() throws {
    let ruleSets = (0..<400 as Range<UInt64>).map(RandomRuleSet.ofSeed) + [.rareMembers]
    let random = try ruleSets.map {
      try JSONDocument(parsing: RuleSetFile.json(of: $0)).root.memberNames
    }
    let bundled = try bundledFiles.map {
      try JSONDocument(parsing: [UInt8](Data(contentsOf: $0))).root.memberNames
    }
    #expect(bundled.count >= 5)
    let missing = bundled.reduce(into: Set()) { $0.formUnion($1) }
      .subtracting(random.reduce(into: Set()) { $0.formUnion($1) })
    #expect(missing == [])
  }

  private var bundledFiles: [URL] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let names = FileManager.default.enumerator(
      at: root.appendingPathComponent("RuleSets"), includingPropertiesForKeys: nil)
    return (names?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "json" }
  }

  @Test("a nomination is assessed alike under the rule set and under what is read of its file")
  func assessments() throws {
    let written = RuleSet.villageMusic
    let loaded = try RuleSetReader().load(Array(RuleSetFile.json(of: written).utf8))
    let day = CalendarDate(year: 2025, month: 2, day: 23)
    var random = SplitMix64(seed: 20)
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

extension JSONNode {
  /// The names of all members in it.
  fileprivate var memberNames: Set<String> {
    let inner = (elements ?? []) + (members ?? []).map(\.value)
    return inner.reduce(into: Set((members ?? []).map(\.name))) { $0.formUnion($1.memberNames) }
  }
}
