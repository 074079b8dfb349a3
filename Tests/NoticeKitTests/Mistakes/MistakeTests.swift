import Compiling
import Foundation
import Testing

/// Each file of Fixtures/Mistakes holds one mistake and, in its first line, the sentence about it.
@Suite("Common mistakes are compile errors of one clear sentence")
struct MistakeTests {
  static let fixtures = Mistake.all

  @Test("there is a fixture for every sentence of the library")
  func everySentence() throws {
    let folder = Mistake.root.appending(path: "Sources/NoticeKit/Language/Mistakes")
    let sources = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let text = try sources.map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let said = text.matches(of: /message:\s*"((?:[^"\\]|\\.)*)"/).map {
      String($0.output.1).replacing("\\\"", with: "\"")
    }
    let shown = Set(Self.fixtures.map(\.sentence))
    #expect(said.count > 20)
    #expect(Set(said).subtracting(shown).sorted() == [])
  }

  @Test(
    "the only error is the sentence", .enabled(if: Compiler.isFound, "\(Compiler.whyNot)"),
    arguments: fixtures)
  func sentence(of mistake: Mistake) throws {
    let errors = try Compiler.errors(in: mistake.file)
    // An if in a builder is told at its beginning and at its end.
    #expect(Set(errors) == [mistake.sentence])
  }
}

/// One fixture: its file and the sentence that its first line expects.
struct Mistake: Sendable, CustomTestStringConvertible {
  let file: URL
  let sentence: String

  var testDescription: String { file.deletingPathExtension().lastPathComponent }

  /// The root of the package, four folders above this file.
  static let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in
    url.deletingLastPathComponent()
  }

  static let all: [Mistake] = {
    let folder = root.appending(path: "Tests/Fixtures/Mistakes")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "swift" }
      .sorted { $0.path() < $1.path() }
      .map { file in
        let first = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n").first
        return Mistake(
          file: file, sentence: first.map { String($0.trimmingPrefix("// error: ")) } ?? "")
      }
  }()
}
