import Compiling
import Foundation
import NoticeCatalog
import NoticeCommand
import NoticeKit
import NoticeTesting
import Testing

/// Invented texts of the shapes that notices have; `.ci/new-notices` builds a module of each.
enum InventedText {
  static func text(_ name: String) throws -> String {
    let root = (0..<3).reduce(URL(filePath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return try String(
      contentsOf: root.appending(path: "Tests/Fixtures/NewNotices/Texts/\(name).txt"),
      encoding: .utf8)
  }
}

@Suite("notices new")
struct NewCommandTests {
  @Test(
    "of every bundled rule set makes a module that compiles",
    .enabled(if: Compiler.isFound, "\(Compiler.whyNot)"),
    arguments: RuleSetCatalog.kept.ruleSets.map(\.id))
  func ofRuleSet(id: RuleSetID) throws {
    let files = MemoryFiles()
    let made = "\(id.series)@\(id.edition + 70)"
    #expect(notices("new", made, "--from", id.description, files: files).exitCode == .success)
    #expect(try errors(in: files) == [])
  }

  @Test(
    "of a text makes a module that compiles, with or without an earlier rule set",
    .enabled(if: Compiler.isFound, "\(Compiler.whyNot)"),
    arguments: [
      ("county-award", nil), ("pilot", nil), ("village-award", "national-commendation@2021"),
    ])
  func ofText(name: String, earlier: String?) throws {
    let files = MemoryFiles(["通知.txt": Array(try InventedText.text(name).utf8)])
    let outcome =
      earlier.map { notices("new", "award@2030", "--text", "通知.txt", "--from", $0, files: files) }
      ?? notices("new", "award@2030", "--text", "通知.txt", files: files)
    #expect(outcome.exitCode == .success)
    #expect(try errors(in: files) == [])
  }

  @Test("gives the module a test that asks the contract, with what does not hold yet as to be done")
  func contract() {
    let files = MemoryFiles(["通知.txt": Array("一、内容\n不少于3人。\n".utf8)])
    #expect(
      notices("new", "one-page@2030", "--text", "通知.txt", files: files).exitCode == .success)
    #expect(
      files.text(at: "Tests/OnePage2030Tests/OnePage2030Tests.swift") == #"""
        import NoticeKit
        import NoticeTesting
        import OnePage2030
        import Testing

        @Suite("one-page@2030")
        struct OnePage2030Tests {
          let ruleSet = RuleSet.onePage2030
          /// What is still to be done; take out what is done.
          let toDo: [ContractFault.Kind] = [.fault, .uncovered, .scenario]

          @Test("It keeps the contract, with the scenarios of its table")
          func contract() {
            let table = ScenarioFile(
              "Scenarios/one-page@2030.csv", for: ruleSet)
            let faults = RuleSetContract.faults(of: ruleSet, scenarios: table)
            #expect(faults.filter { !toDo.contains($0.kind) } == [])
            for kind in toDo {
              withKnownIssue("To do: \(kind.rawValue)") {
                for fault in faults where fault.kind == kind { Issue.record("\(fault)") }
              }
            }
          }
        }

        """#)
    #expect(
      files.text(at: "Tests/OnePage2030Tests/Scenarios/one-page@2030.csv")
        == "\u{FEFF}情形,类别,名称,其余评判,预期结论,预期结果\r\n")
  }

  @Test(
    "gives the module a table with one scenario, which comes out as it states",
    arguments: RuleSetCatalog.kept.ruleSets, ["zh", "en"])
  func table(earlier: RuleSet, language: String) throws {
    let files = MemoryFiles()
    let outcome = notices(
      "new", "award@2030", "--from", "\(earlier.id)", "--language", language, files: files)
    #expect(outcome.exitCode == .success)
    let csv = try #require(files.text(at: "Tests/Award2030Tests/Scenarios/award@2030.csv"))
    let table = ScenarioFile(Array(csv.utf8), for: earlier)
    #expect(table.failures(on: earlier).map { $0.message(in: .en) } == [])
    #expect(table.count == 1)
    let test = try #require(files.text(at: "Tests/Award2030Tests/Award2030Tests.swift"))
    #expect(test.contains("let toDo: [ContractFault.Kind] = [.figure, .side]\n"))
  }

  @Test("in a checkout of this project writes beside the other rule sets, with an empty JSON file")
  func checkout() {
    let files = MemoryFiles(["项目/Package.swift": Array("let ruleSets: KeyValuePairs = [\n]".utf8)])
    let outcome = notices(
      "new", "national-commendation@2025", "--from", "national-commendation@2024", "--output", "项目",
      files: files)
    #expect(outcome.exitCode == .success)
    #expect(
      files.text(at: "项目/RuleSets/NationalCommendation2025/national-commendation@2025.json") == "")
    #expect(
      outcome.output.contains("\"NationalCommendation2025\": \"national-commendation@2025\","))
    #expect(
      files.text(at: "项目/Tests/NationalCommendation2025Tests/NationalCommendation2025Tests.swift")
        != nil)
  }

  @Test("names the places of the earlier rule set that the new text lacks")
  func vanished() {
    let files = MemoryFiles(["通知.txt": Array("一、内容\n（一）人选\n不少于3人。\n".utf8)])
    let call = [
      "new", "award@2030", "--from", "xinxiang-pilot@2025", "--text", "通知.txt", "--output",
    ]
    let json = run(call + ["甲", "--format", "json"], files).output
    let strays = json.split(separator: "\"strayClauses\": ").last ?? ""
    #expect(strays.contains("\"二（一）\",") && !strays.contains("\"一\","), "\(strays)")
    #expect(run(call + ["乙"], files).output.contains("处，移走或删去：抬头、"))
    #expect(run(call + ["丙", "--language", "en"], files).output.contains("): 抬头, "))
    let alone = run(["new", "award@2030", "--from", "xinxiang-pilot@2025"], files).output
    #expect(!alone.contains("移走或删去"))
  }

  private func run(_ arguments: [String], _ files: MemoryFiles) -> CommandOutcome {
    NoticeCommand.run(arguments, in: CommandEnvironment(catalog: .kept, files: files))
  }

  @Test("on the disk makes the folders it needs and never writes over a file")
  func disk() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "new-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = [
      "new", "award@2030", "--from", "national-commendation@2021", "--output", folder.path(),
    ]
    #expect(NoticeCommand.run(arguments, in: .process).exitCode == .success)
    let main = folder.appending(path: "Sources/Award2030/Award2030.swift")
    let text = try String(contentsOf: main, encoding: .utf8)
    #expect(text.contains("public static let award2030 = RuleSet("))
    #expect(NoticeCommand.run(arguments, in: .process).exitCode == .cannotCreate)
    #expect(try String(contentsOf: main, encoding: .utf8) == text)
  }

  /// What the compiler finds wrong with the sources that were written.
  private func errors(in files: MemoryFiles) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "new-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let sources = try files.paths.filter { $0.hasPrefix("Sources/") }.map { path in
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data((files.text(at: path) ?? "").utf8).write(to: url)
      return url
    }
    #expect(!sources.isEmpty)
    return try Compiler.errors(in: sources)
  }
}
