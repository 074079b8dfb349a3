import Articles
import Testing

@Suite("Articles are read as they are written")
struct ArticleReadingTests {
  private let article = Article(
    "Sample.md",
    """
    # Title

    <!-- sample: first -->
    ```swift
    let one = 1
    ```

    ```swift
    let unmarked = 2
    ```

    ## Words

    | in the notice | in Swift |
    |---|---|
    | 不少于20人 | `books.atLeast(20)` |
    | 原则上 | plain |
    """.wholeLines)

  @Test("A mark belongs to the block right below it and to no other")
  func marks() {
    #expect(article.blocks.map(\.source) == [.sample("first"), nil])
    #expect(article.blocks.map(\.lines) == [["let one = 1"], ["let unmarked = 2"]])
    #expect(article.blocks.map(\.place) == ["Sample.md:4", "Sample.md:8"])
  }

  @Test("A table has its heading, its columns and its cells")
  func tables() {
    #expect(article.tables.map(\.heading) == ["Words"])
    #expect(article.tables.map(\.columns) == [["in the notice", "in Swift"]])
    #expect(article.tables.flatMap(\.rows).map { $0[1].code } == ["books.atLeast(20)", nil])
  }

  @Test("An excerpt stands in a text in order, however far it is indented")
  func excerpts() {
    let text = ["a", "  b", "    c", "  d", "e"]
    #expect(isExcerpt(["b", "  c"], of: text))
    #expect(isExcerpt(["a", "…", "d"], of: text))
    #expect(!isExcerpt(["d", "…", "a"], of: text))
    #expect(!isExcerpt(["b", "c"], of: text))
    #expect(!isExcerpt(["b", "d"], of: text))
    #expect(!isExcerpt(["e", "f"], of: text))
  }
}
