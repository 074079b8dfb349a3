import Foundation

/// A Markdown file of this package: its fenced blocks and its tables.
package struct Article: Sendable {
  /// The path below the package's root.
  package let path: String
  /// The fenced blocks, in order.
  package let blocks: [ArticleBlock]
  /// The tables, in order.
  package let tables: [ArticleTable]
  private let lines: [String]

  /// Reads an article.
  package init(at path: String) throws {
    self.init(path, try PackageFiles.lines(of: path))
  }

  /// Takes the lines of an article.
  package init(_ path: String, _ lines: [String]) {
    self.path = path
    self.lines = lines
    var blocks: [ArticleBlock] = []
    var tables: [ArticleTable] = []
    var heading = ""
    var source: ArticleBlock.Source?
    var index = 0
    while index < lines.count {
      let line = lines[index]
      if line.hasPrefix("```") {
        let first = index + 1
        let last = lines[first...].firstIndex { $0.hasPrefix("```") } ?? lines.endIndex
        blocks.append(
          ArticleBlock(
            language: String(line.dropFirst(3)), source: source, place: "\(path):\(index + 1)",
            lines: Array(lines[first..<last]), range: first..<last))
        index = last
      } else if line.hasPrefix("|") {
        let last = lines[index...].firstIndex { !$0.hasPrefix("|") } ?? lines.endIndex
        tables.append(ArticleTable(under: heading, Array(lines[index..<last])))
        index = last - 1
      } else if line.hasPrefix("#") {
        heading = String(line.drop { $0 == "#" || $0 == " " })
      }
      if !line.isEmpty { source = ArticleBlock.Source(mark: line) }
      index += 1
    }
    self.blocks = blocks
    self.tables = tables
  }

  /// The README and all articles of the modules.
  package static func all() throws -> [Article] {
    let paths = try PackageFiles.paths(below: "Sources", endingIn: ".md")
    return try (["README.md"] + paths).map(Article.init(at:))
  }

  /// Writes the article with other lines in some of its blocks.
  package func renew(_ contents: (ArticleBlock) -> [String]?) throws {
    var renewed = lines
    for block in blocks.reversed() {
      if let contents = contents(block) { renewed.replaceSubrange(block.range, with: contents) }
    }
    guard renewed != lines else { return }
    try renewed.joined(separator: "\n")
      .write(toFile: PackageFiles.location(of: path), atomically: true, encoding: .utf8)
  }
}
