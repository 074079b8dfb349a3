import Foundation
import NoticeKit
import Testing

@Suite("README.md")
struct ReadmeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  private let readme: String
  private let samples: String

  init() throws {
    let root = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
    readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    samples = try ["ReadmeSamples.swift", "ReadmeCatalogSample.swift"].map { name in
      try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    }.joined()
  }

  @Test("The first assessment is the one that is compiled, and prints what it says")
  func firstAssessment() throws {
    #expect(try block("sample: first-assessment") == region("first-assessment"))
    var lines: [String] = []
    NoticeCatalogTests.firstAssessment { lines.append($0) }
    #expect(try block("output: first-assessment") == lines)
  }

  @Test("The catalog of modules and files is the one that is compiled, and prints what it says")
  func catalog() throws {
    #expect(try block("sample: one-catalog") == region("one-catalog"))
    let day = try #require(CalendarDate("2021-11-12"))
    let folder = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "RuleSets/National2021")
    var lines: [String] = []
    try oneCatalog(of: folder.path, on: day) { lines.append($0) }
    #expect(try block("output: one-catalog") == lines)
  }

  @Test("The category that shows how a notice is added is the one that is compiled")
  func addedNotice() throws {
    #expect(try block("sample: add-a-notice") == region("add-a-notice"))
    #expect(
      NoticeCatalogTests.addedNotice().requirements.map(\.id) == [
        "established", "registered-volunteers", "sound-rules",
      ])
  }

  /// The lines of the code block that follows a mark.
  private func block(_ mark: String) throws -> [String] {
    let after = try #require(readme.range(of: "<!-- \(mark) -->"))
    let lines = readme[after.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
    let body = lines.drop { !$0.hasPrefix("```") }.dropFirst().prefix { !$0.hasPrefix("```") }
    return body.map(String.init)
  }

  /// The lines of a compiled sample, without the function around them.
  private func region(_ name: String) throws -> [String] {
    let after = try #require(samples.range(of: "// sample: \(name)\n"))
    var lines: [String] = []
    var isInside = true
    for line in samples[after.upperBound...].split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.contains("// end of sample") { break }
      if line.hasPrefix("func ") { isInside = false }
      if isInside { lines.append(line.hasPrefix("  ") ? String(line.dropFirst(2)) : String(line)) }
      if line.contains("// sample goes on") { isInside = true }
    }
    return lines
  }
}
