import Articles
import Foundation
import NoticeCatalog
import NoticeCommand
import Testing

/// `NOTICEKIT_RENEW=1 swift test --filter ArticlesTests` writes samples and their outputs into the
/// articles anew; read the difference before it is committed.
@Suite("Articles show what is compiled and what is written", .serialized)
struct ArticleTests {
  private static let renews = ProcessInfo.processInfo.environment["NOTICEKIT_RENEW"] == "1"
  private static let compiled = ["Examples", "RuleSets", "Sources", "Tests"]

  private let articles: [Article]
  private let samples: CompiledSamples

  init() throws {
    let samples = try CompiledSamples(below: ["Tests/ArticlesTests/Samples"])
    if Self.renews {
      for article in try Article.all() {
        try article.renew { block in
          switch block.source {
          case .sample(let name): samples.regions[name]
          case .output(let name): try? outputs[name]?()
          case .command, .file, nil: nil
          }
        }
      }
    }
    self.samples = samples
    articles = try Article.all()
  }

  private var blocks: [ArticleBlock] { articles.flatMap(\.blocks) }

  @Test("Every block of Swift is a compiled sample, or lines of a compiled file")
  func swift() throws {
    let problems = try blocks.filter { $0.language == "swift" }.compactMap { block -> String? in
      switch block.source {
      case .sample(let name):
        return samples.regions[name] == block.lines ? nil : "\(block.place): not the sample \(name)"
      case .file(let path):
        let text = try PackageFiles.lines(of: path)
        return Self.isCompiled(path) && isExcerpt(block.lines, of: text)
          ? nil : "\(block.place): not in \(path)"
      case .output, .command, nil:
        return "\(block.place): no mark says which sample this is"
      }
    }
    #expect(problems == [])
  }

  @Test("Every block of text is what a sample prints or the command writes")
  func text() throws {
    let problems = try blocks.filter { $0.language == "text" }.compactMap { block in
      switch block.source {
      case .output(let name):
        try outputs[name]?() == block.lines ? nil : "\(block.place): not what \(name) prints"
      case .command(let line):
        isExcerpt(block.lines, of: Self.written(by: line))
          ? nil : "\(block.place): not what “\(line)” writes"
      case .file(let path):
        isExcerpt(block.lines, of: try PackageFiles.lines(of: path))
          ? nil : "\(block.place): not in \(path)"
      case .sample, nil:
        "\(block.place): no mark says what prints this"
      }
    }
    #expect(problems == [])
  }

  @Test("Every block of JSON is lines of a file")
  func json() throws {
    let problems = try blocks.filter { $0.language == "json" }.compactMap { block in
      guard case .file(let path)? = block.source else { return "\(block.place): no file is marked" }
      return isExcerpt(block.lines, of: try PackageFiles.lines(of: path))
        ? nil : "\(block.place): not in \(path)"
    }
    #expect(problems == [])
  }

  @Test("Every sample and every output stands in an article, and no two samples share a name")
  func usedSamples() {
    let sources = Set(blocks.compactMap(\.source))
    #expect(samples.regions.keys.filter { !sources.contains(.sample($0)) } == [])
    #expect(outputs.keys.filter { !sources.contains(.output($0)) } == [])
    #expect(samples.repeated == [])
  }

  @Test("Blocks have one of the languages that are checked")
  func languages() {
    let known = ["swift", "text", "json", "sh"]
    #expect(blocks.filter { !known.contains($0.language) }.map(\.place) == [])
  }

  /// Tests that run too count as compiled; texts under Fixtures do not.
  private static func isCompiled(_ path: String) -> Bool {
    compiled.contains { path.hasPrefix($0 + "/") } && path.hasSuffix(".swift")
      && !path.hasPrefix("Tests/Fixtures/Mistakes")
  }

  /// What a command line writes, run in memory on the bundled notices and its own samples.
  private static func written(by line: String) -> [String] {
    let arguments = line.split(separator: " ").dropFirst().map(String.init)
    let environment = CommandEnvironment(catalog: .kept, files: SampleFiles(), width: 80)
    return NoticeCommand.run(arguments, in: environment).output.wholeLines
  }
}

/// The one file that command lines in articles read, and nothing else: what `notices sample` writes.
private struct SampleFiles: CommandFiles {
  func contents(of path: String, atMost limit: Int) throws(FileTrouble) -> [UInt8] {
    guard path == "nominations.csv" else { throw .notFound }
    let environment = CommandEnvironment(catalog: .kept, files: self)
    let sample = NoticeCommand.run(["sample", "national-commendation@2024"], in: environment)
    return Array(sample.output.utf8)
  }

  func contentsOfStandardInput(atMost limit: Int) throws(FileTrouble) -> [UInt8] { [] }

  func identity(of path: String) -> String { path }

  func write(_ bytes: [UInt8], to path: String) throws(FileTrouble) { throw .notPermitted }

  /// What a command makes is not kept; articles show what it says of it.
  func create(_ bytes: [UInt8], at path: String) throws(FileTrouble) {}
}
