/// A fenced block of an article, and the mark above it that says where its lines come from.
package struct ArticleBlock: Sendable {
  /// Where the lines of a block come from.
  package enum Source: Sendable, Hashable {
    /// A marked region of compiled code: `<!-- sample: NAME -->`.
    case sample(String)
    /// What a sample prints: `<!-- output: NAME -->`.
    case output(String)
    /// What the command writes, or parts of it: `<!-- command: notices list -->`.
    case command(String)
    /// Lines of a file of the package: `<!-- file: PATH -->`.
    case file(String)

    /// Reads a mark; `nil` where a line is none.
    init?(mark line: String) {
      guard line.hasPrefix("<!-- "), line.hasSuffix(" -->") else { return nil }
      let words = line.dropFirst(5).dropLast(4).split(separator: " ", maxSplits: 1)
      guard words.count == 2 else { return nil }
      let argument = String(words[1])
      switch words[0] {
      case "sample:": self = .sample(argument)
      case "output:": self = .output(argument)
      case "command:": self = .command(argument)
      case "file:": self = .file(argument)
      default: return nil
      }
    }
  }

  /// The language that the fence names; empty where it names none.
  package let language: String
  /// Where its lines come from; `nil` where no mark says so.
  package let source: Source?
  /// The article and the line of the fence, such as `README.md:40`.
  package let place: String
  /// The lines between the fences.
  package let lines: [String]
  /// Where these lines stand in the article.
  let range: Range<Int>
}
