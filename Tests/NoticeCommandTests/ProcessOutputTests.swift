import Foundation
import NoticeCatalog
import NoticeCommand
import NoticeKit
import Testing

@Suite("Output of the process")
struct ProcessOutputTests {
  @Test("what a command says goes to its two outputs, and its code is the process's")
  func written() throws {
    let (code, output, errors) = try run(["show", "nothing"], writable: true)
    let outcome = notices("show", "nothing")
    #expect(code == outcome.exitCode)
    #expect(output == outcome.output)
    #expect(errors == outcome.errorOutput)
    #expect(try run(["list"], writable: true).output == notices("list").output)
  }

  @Test("output that cannot be written is told and ends with 73, whatever the command came to")
  func unwritable() throws {
    for (language, start) in [("zh", "无法写入“标准输出”："), ("en", "Cannot write “standard output”: ")] {
      let (code, output, errors) = try run(["list", "--language", language], writable: false)
      #expect(code == .cannotCreate)
      #expect(output == "")
      #expect(errors.hasPrefix(start))
    }
  }

  /// Runs a command on two files; the first may be open for reading only, since it takes nothing
  /// then, as a full disk does.
  private func run(
    _ arguments: [String], writable: Bool
  ) throws -> (code: CommandExitCode, output: String, errors: String) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "output-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [folder.appending(path: "output"), folder.appending(path: "errors")]
    for file in files { try Data().write(to: file) }
    let output = try FileHandle(forUpdating: files[0])
    let closed = try FileHandle(forReadingFrom: files[0])
    let errors = try FileHandle(forWritingTo: files[1])
    let code = NoticeCommand.run(
      arguments, in: CommandEnvironment(catalog: .kept, files: MemoryFiles()),
      output: (writable ? output : closed).fileDescriptor, errors: errors.fileDescriptor)
    for handle in [output, closed, errors] { try handle.close() }
    let written = try files.map { try String(contentsOf: $0, encoding: .utf8) }
    return (code, written[0], written[1])
  }
}
