import Foundation
import NoticeCatalog
import NoticeCommand
import NoticeKit
import Testing

@Suite("Output files")
struct OutputFileTests {
  private let notice = "national-commendation@2024"

  @Test("a file that is read is never written to, however its path is written")
  func input() {
    let files = sampleFiles()
    let before = files.text(at: "2024.csv")
    for path in ["2024.csv", "./2024.csv"] {
      let outcome = notices("screen", notice, "2024.csv", "--output", path, files: files)
      #expect(outcome.exitCode == .usage)
      #expect(outcome.errorOutput.hasPrefix("“\(path)”是要读取的文件，写入会毁掉它。请换一个输出文件。"))
    }
    let text = notices("check", notice, "--text", "2024.csv", "--output=2024.csv", files: files)
    #expect(text.exitCode == .usage)
    #expect(files.text(at: "2024.csv") == before)
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
    #expect(run("screen", notice, file, "--output", link).exitCode == .usage)
    #expect(run("screen", notice, file, "--output", twin).exitCode == .usage)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(csv.utf8))
    #expect(run("list", "--output", link).exitCode == .success)
    let kept = try FileManager.default.destinationOfSymbolicLink(atPath: link)
    #expect(kept == file)
    #expect(run("list", "--output", "/dev/null").exitCode == .success)
    #expect(run("screen", notice, "/dev/null").output.contains("空文件"))
    #expect(run("screen", notice, folder.path).errorOutput.contains("这是文件夹，不是文件"))
    #expect(run("screen", notice, folder.path + "/none").errorOutput.contains("没有这个文件"))
  }
}
