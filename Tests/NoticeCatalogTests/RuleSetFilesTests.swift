import Foundation
import NoticeCatalog
import NoticeInterchange
import NoticeKit
import Testing

/// The JSON of every bundled rule set stands beside its module.
///
/// `NOTICEKIT_RENEW=1 swift test --filter RuleSetFilesTests` writes it anew.
@Suite("The bundled rule sets as files")
struct RuleSetFilesTests {
  private static let command = "NOTICEKIT_RENEW=1 swift test --filter RuleSetFilesTests"
  private static let renews = ProcessInfo.processInfo.environment["NOTICEKIT_RENEW"] == "1"

  @Test("every bundled rule set's file is up to date", arguments: RuleSetCatalog.bundled.ruleSets)
  func isUpToDate(ruleSet: RuleSet) throws {
    let name = "\(ruleSet.id).json"
    let file = try #require(
      KeptRuleSetFiles.files.first { $0.lastPathComponent == name },
      """
      No folder of RuleSets has \(name). Make an empty file of that name beside the module, list it in \
      Package.swift, and run \(Self.command)
      """)
    let text = RuleSetFile.json(of: ruleSet)
    if Self.renews { try Data(text.utf8).write(to: file) }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let isFresh = kept == text
    #expect(isFresh, "\(name) is stale. Renew it with \(Self.command)")
  }

  @Test("every file belongs to a bundled rule set")
  func noStrays() {
    let names = KeptRuleSetFiles.files.map(\.lastPathComponent).sorted()
    #expect(names == RuleSetCatalog.bundled.ruleSets.map { "\($0.id).json" }.sorted())
  }

  @Test("what is written is read as the same rule set", arguments: RuleSetCatalog.bundled.ruleSets)
  func isReadBack(compiled: RuleSet) throws {
    let text = RuleSetFile.json(of: compiled)
    let reading = RuleSetReader().read(Array(text.utf8))
    #expect(reading.faults.map(\.description) == [])
    let loaded = try #require(reading.ruleSet)
    #expect(loaded.fingerprint == compiled.fingerprint)
    #expect(loaded.version == compiled.version)
    #expect(loaded.notice == compiled.notice)
    #expect(loaded.categories == compiled.categories)
    #expect(loaded.notTaken == compiled.notTaken)
    #expect(loaded.provisions == compiled.provisions)
    #expect(loaded.slateRules == compiled.slateRules)
    #expect(loaded.notes == compiled.notes)
    #expect(loaded.forms == compiled.forms)
    #expect(loaded.outline == compiled.outline)
    #expect(loaded.coverage == compiled.coverage)
    #expect(loaded.faults.isEmpty)
    #expect(RuleSetFile.json(of: loaded) == text)
    // Printed conditions name facts in Swift, which equality leaves out.
    #expect(loaded.printedConditions == compiled.printedConditions)
  }
}

/// The JSON files under RuleSets.
enum KeptRuleSetFiles {
  static let files: [URL] = {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("RuleSets")
    let modules =
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil))
      ?? []
    return modules.flatMap { module in
      (try? FileManager.default.contentsOfDirectory(at: module, includingPropertiesForKeys: nil))
        ?? []
    }
    .filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
  }()
}

extension RuleSet {
  fileprivate var printedConditions: [String] {
    categories.flatMap { $0.requirements + $0.forms.flatMap(\.requirements) }
      .flatMap { [$0.condition, $0.applicability, $0.floor] }.compactMap { $0?.description }
  }
}
