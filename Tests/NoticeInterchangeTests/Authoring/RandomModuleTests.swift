import Compiling
import Foundation
import NoticeInterchange
import NoticeKit
import Testing

/// Whatever the language can say is written as Swift that compiles and is laid out as it should be.
@Suite("Modules of random rule sets")
struct RandomModuleTests {
  private static let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  @Test(
    "compile, and pass the formatter's lint",
    .enabled(if: Compiler.isFound && Compiler.findsFormatter, "\(Compiler.whyNot)"))
  func compile() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "modules-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let domain = AuthoringDomain(module: "Nothing", knownBy: [])
    let count = Int(ProcessInfo.processInfo.environment["NOTICEKIT_MODULES"] ?? "") ?? 2
    let sound = (UInt64(0)...).lazy.map(RandomRuleSet.ofSeed).filter(\.faults.isEmpty)
    for (number, ruleSet) in sound.prefix(count).enumerated() {
      let id = RuleSetID(series: "set-\(number)", edition: 2030)
      let module = RuleSetModule(id, from: ruleSet, in: domain)
      let place = folder.appending(path: module.name)
      for file in module.sources {
        let url = place.appending(path: file.path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: url)
      }
      let files = module.sources.map { place.appending(path: $0.path) }
      #expect(try Compiler.errors(in: files) == [], "\(RuleSetFile.json(of: ruleSet))")
    }
    let style = Self.root.appending(path: ".swift-format")
    #expect(try Compiler.findings(below: folder, configuration: style) == [])
  }
}
