import Foundation
import NoticeCatalog
import NoticeCommand
import NoticeKit
import Testing

@Suite("Output files")
struct OutputFileTests {
  private static let notice = "national-commendation@2024"
  private let notice = Self.notice

  @Test("a file that is read is never written to, however its path is written")
  func input() {
    let files = sampleFiles()
    let before = files.text(at: "2024.csv")
    for path in ["2024.csv", "./2024.csv"] {
      let outcome = notices("screen", notice, "2024.csv", "--output", path, files: files)
      #expect(outcome.exitCode == .cannotCreate)
      #expect(outcome.errorOutput == "“\(path)”是要读取的文件，写入会毁掉它。请换一个输出文件。\n")
    }
    for call in [
      ["check", notice, "--text"], ["check", notice, "--scenarios"],
      ["compare", notice, notice, "--roster"], ["show"],
    ] {
      let outcome = run(call + ["2024.csv", "--output=2024.csv"], files)
      #expect(outcome.exitCode == .cannotCreate, "\(call)")
      #expect(files.text(at: "2024.csv") == before)
    }
  }

  @Test(
    "every command replaces the whole of a file, and new replaces none",
    arguments: [
      ["list"], ["show", notice], ["template", notice, "site"], ["sample", notice],
      ["screen", notice, "2024.csv"], ["slate", notice, "slates.csv"], ["compare", notice, notice],
      ["export", notice], ["check", notice], ["help"],
    ])
  func replaced(call: [String]) {
    let files = sampleFiles()
    files.put(String(repeating: "旧", count: 100_000), at: "a.txt")
    let shown = run(call, files)
    #expect(
      run(call + ["--output", "a.txt"], files) == CommandOutcome(exitCode: shown.exitCode))
    #expect(files.text(at: "a.txt") == shown.output)
  }

  @Test("what cannot be replaced ends with 73, and the help says what is")
  func refused() {
    let made = ["new", "award@2030", "--from", notice, "--output", "新"]
    let files = MemoryFiles()
    #expect(run(made, files).exitCode == .success)
    #expect(run(made, files).exitCode == .cannotCreate)
    #expect(run(["list", "--output", "新"], files).exitCode == .cannotCreate)
    #expect(notices("help").output.contains("已有的文件会被替换"))
    #expect(notices("help", "new").output.contains("已有的文件一概不动"))
  }

  @Test("a hyphen is standard output, and a name that a rule set has is a file")
  func hyphen() {
    let files = MemoryFiles()
    #expect(notices("list", "--output", "-", files: files) == notices("list"))
    #expect(notices("show", notice, "--output", notice, files: files).exitCode == .success)
    #expect(files.text(at: notice) != nil)
  }

  @Test("on the disk, links lead to the file, and devices are neither replaced nor refused")
  func disk() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("notices-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("a.csv").path
    let link = folder.appendingPathComponent("b.csv").path
    let twin = folder.appendingPathComponent("c.csv").path
    let csv = notices("sample", notice).output
    try Data(csv.utf8).write(to: URL(fileURLWithPath: file))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    try FileManager.default.linkItem(atPath: file, toPath: twin)
    func run(_ arguments: String...) -> CommandOutcome {
      NoticeCommand.run(arguments, in: .process)
    }
    #expect(run("screen", notice, file, "--output", link).exitCode == .cannotCreate)
    #expect(run("screen", notice, file, "--output", twin).exitCode == .cannotCreate)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(csv.utf8))
    #expect(run("list", "--output", link).exitCode == .success)
    let kept = try FileManager.default.destinationOfSymbolicLink(atPath: link)
    #expect(kept == file)
    #expect(run("list", "--output", "/dev/null").exitCode == .success)
    #expect(run("screen", notice, "/dev/null").output.contains("空文件"))
    #expect(run("screen", notice, folder.path).errorOutput.contains("这是文件夹，不是文件"))
    #expect(run("screen", notice, folder.path + "/none").errorOutput.contains("没有这个文件"))
    #expect(run("screen", notice, file + "/none").errorOutput.contains("应为文件夹之处是文件"))
    #expect(run("show", "/dev/zero").errorOutput.contains("超过1048576字节"))
    for below in ["", "/b"] {
      let outcome = run("new", "award@2030", "--from", notice, "--output", file + below)
      #expect(
        outcome.errorOutput == "无法写入“\(file)\(below)”：应为文件夹之处是文件。请换一个文件夹。\n")
      #expect(outcome.exitCode == .cannotCreate)
    }
  }

  private func run(_ arguments: [String], _ files: MemoryFiles) -> CommandOutcome {
    NoticeCommand.run(arguments, in: CommandEnvironment(catalog: .kept, files: files))
  }
}
