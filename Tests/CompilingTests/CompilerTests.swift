import Compiling
import Foundation
import Testing

@Suite("The compiler that tests check sources with")
struct CompilerTests {
  @Test(
    "a sound source has no errors, an unsound one has its own",
    .enabled(if: Compiler.isFound, "\(Compiler.whyNot)"))
  func sources() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "compiling-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (sound, unsound) = (folder.appending(path: "a.swift"), folder.appending(path: "b.swift"))
    try Data("import NoticeKit\nlet clause = Clause(\"一\") { Pending(\"甲\", \"A\") }\n".utf8)
      .write(to: sound)
    try Data("let number: Int = clause\n".utf8).write(to: unsound)
    #expect(try Compiler.errors(in: sound) == [])
    #expect(
      try Compiler.errors(in: sound, unsound) == [
        "cannot convert value of type 'Clause' to specified type 'Int'"
      ])
  }
}
