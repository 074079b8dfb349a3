import NoticeCatalog
import NoticeCommand
import NoticeInterchange
import NoticeKit
import Testing

/// A call on a bundled rule set, which its JSON file must answer alike.
struct CallOnRuleSet: Sendable, CustomTestStringConvertible {
  var arguments: [String]
  var testDescription: String { arguments.joined(separator: " ") }

  static let national2024 = "national-commendation@2024"

  static let calls: [CallOnRuleSet] =
    RuleSetCatalog.kept.ruleSets.map(\.id.description).flatMap { id in
      [["show", id], ["check", id], ["check", id, "--format", "json"], ["export", id]]
    }.map { CallOnRuleSet(arguments: $0) } + [
      CallOnRuleSet(arguments: ["template", national2024, "organization"]),
      CallOnRuleSet(arguments: ["sample", national2024]),
      CallOnRuleSet(arguments: ["screen", national2024, "2024.csv", "--format", "json"]),
      CallOnRuleSet(arguments: ["screen", national2024, "2024.csv", "--explain"]),
      CallOnRuleSet(
        arguments: ["screen", "national-commendation@2021", "2021.csv", "--format", "json"]),
      CallOnRuleSet(arguments: ["slate", national2024, "slates.csv", "--format", "json"]),
      CallOnRuleSet(arguments: ["slate", national2024, "slates.csv"]),
      CallOnRuleSet(
        arguments: ["compare", "national-commendation@2021", national2024, "--format", "json"]),
    ]
}

@Suite("A rule set's JSON file stands for its id")
struct RuleSetFileCommandTests {
  @Test(
    "every command answers alike for a rule set and for its file", arguments: CallOnRuleSet.calls)
  func alike(call: CallOnRuleSet) {
    let files = sampleFiles()
    for id in RuleSetCatalog.kept.ruleSets.map(\.id.description) {
      let export = run(["export", id, "--as", "json", "--output", "\(id).json"], files)
      #expect(export == CommandOutcome())
    }
    let byFile = call.arguments.map { $0.contains("@") ? "\($0).json" : $0 }
    #expect(byFile != call.arguments)
    #expect(run(byFile, files) == run(call.arguments, files))
  }

  @Test("a file need not be called .json")
  func otherName() {
    let files = sampleFiles()
    #expect(
      run(["export", CallOnRuleSet.national2024, "--output", "规则"], files).exitCode == .success)
    #expect(run(["show", "规则"], files) == run(["show", CallOnRuleSet.national2024], files))
  }

  @Test("what is wrong with a file is told, all of it")
  func faults() {
    let json = RuleSetFile.json(of: RuleSetCatalog.kept.ruleSets[0])
      .replacing(#""formatVersion": 1"#, with: #""formatVersion": 9"#)
    let files = MemoryFiles(["a.json": Array(json.utf8)])
    let outcome = run(["check", "a.json", "--language", "en"], files)
    #expect(outcome.exitCode == .faultsFound)
    #expect(
      outcome.errorOutput == """
        “a.json” cannot be used as a rule set; 1 to mend:
        line 3, character 20 ($.formatVersion): found the number 9; expected version 1 of the \
        format. To mend this, upgrade this program, or have the file written for it.

        """)
  }

  @Test("both files of a comparison are told of, each once")
  func bothFaulty() {
    let json = RuleSetFile.json(of: RuleSetCatalog.kept.ruleSets[0])
    let (a, b) = (
      json.replacing(#""formatVersion": 1"#, with: #""formatVersion": 9"#),
      json.replacing(#""formatVersion": 1"#, with: #""formatVersion": true"#)
    )
    let files = MemoryFiles(["a.json": Array(a.utf8), "b.json": Array(b.utf8)])
    let both = run(["compare", "a.json", "b.json"], files)
    #expect(both.exitCode == .faultsFound)
    let one = run(["check", "a.json"], files).errorOutput
    #expect(both.errorOutput == one + run(["check", "b.json"], files).errorOutput)
    #expect(run(["compare", "a.json", "none.json"], files).errorOutput.hasPrefix(one + "无法读取"))
    #expect(run(["compare", "a.json", "a.json"], files).errorOutput == one)
    #expect(run(["compare", CallOnRuleSet.national2024, "a.json"], files).errorOutput == one)
  }

  @Test("a folder, a roster and a file too large are told as what they are")
  func noRuleSet() {
    let files = MemoryFiles([
      "规则/a.json": [], "2024.csv": Array("\u{FEFF}类别,名称\n".utf8),
      "大.json": [UInt8](repeating: 0x20, count: RuleSetReader.greatestSize + 1),
    ])
    #expect(
      run(["show", "规则"], files)
        == CommandOutcome(
          errorOutput: "无法读取“规则”：这是文件夹，不是文件。请写出其中的文件，如 规则/文件名。\n", exitCode: .noInput))
    #expect(
      run(["compare", CallOnRuleSet.national2024, "规则/", "--language", "en"], files).errorOutput
        == """
        Cannot read “规则/”: it is a folder, not a file. To mend it, name a file in it, such as 规则/NAME.

        """)
    #expect(
      run(["screen", "2024.csv", CallOnRuleSet.national2024], files)
        == CommandOutcome(
          errorOutput: "“2024.csv”不是规则集的 JSON 文件。请写上规则集（见 notices list），或 notices export "
            + "写出的那种文件。\n", exitCode: .noInput))
    #expect(
      run(["check", "大.json"], files).errorOutput == "无法读取“大.json”：超过1048576字节。请核对是否选错文件。\n")
  }

  @Test("a file that is not there is told as one")
  func missing() {
    let outcome = run(["show", "none.json", "--language", "en"], MemoryFiles())
    #expect(outcome.exitCode == .noInput)
    #expect(outcome.errorOutput.hasPrefix("Cannot read “none.json”: there is no such file"))
  }

  @Test("a rule set's file that is read is not written over")
  func kept() {
    let files = sampleFiles()
    _ = run(["export", CallOnRuleSet.national2024, "--output", "a.json"], files)
    let outcome = run(["show", "a.json", "--output", "./a.json"], files)
    #expect(outcome.exitCode == .cannotCreate)
    #expect(files.text(at: "a.json")?.hasPrefix("{\n  \"format\"") == true)
  }

  @Test("a rule set is written as JSON and as nothing else")
  func otherForm() {
    let outcome = run(["export", CallOnRuleSet.national2024, "--as", "yaml"], MemoryFiles())
    #expect(outcome.exitCode == .usage)
  }

  private func run(_ arguments: [String], _ files: MemoryFiles) -> CommandOutcome {
    NoticeCommand.run(arguments, in: CommandEnvironment(catalog: .kept, files: files))
  }
}
