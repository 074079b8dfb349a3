import NoticeReports
import Testing

@Suite("Display width")
struct DisplayWidthTests {
  @Test(
    "a text takes the cells that a terminal gives it",
    arguments: [
      ("", 0),
      ("abc 123", 7),
      ("科技志愿", 8),
      ("，。（）《》", 12),
      ("\u{3000}", 2),
      ("ＡＢ１２％￥", 12),
      ("ｶﾅ", 2),
      ("かな", 4),
      ("한국", 4),
      ("\u{1112}\u{1161}\u{11AB}", 2),
      ("𠮷𰻞", 4),
      ("\u{4DC0}\u{2630}", 4),
    ])
  func letters(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test("ambiguous characters take one cell")
  func ambiguous() {
    for character in "“”‘’…—·≥¶①§×°■─" {
      #expect(DisplayWidth.of(String(character)) == 1, "\(character)")
    }
  }

  @Test("marks, format characters and control characters take no cell")
  func nothing() {
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("か\u{3099}") == 2)
    #expect(DisplayWidth.of("\u{301}\u{200B}\u{FEFF}\u{200D}") == 0)
    #expect(DisplayWidth.of("a\n\t\u{1B}b") == 2)
    #expect(DisplayWidth.of("\r\n") == 0)
  }

  @Test(
    "an emoji takes two cells however it is composed",
    arguments: ["😀", "✅", "❤️", "👩‍🔬", "👍🏽", "🇨🇳", "1️⃣", "🏳️‍🌈", "👨‍👩‍👧‍👦"])
  func emoji(text: String) {
    #expect(DisplayWidth.of(text) == 2)
  }

  @Test("a sign without the emoji selector takes one cell")
  func signs() {
    #expect(DisplayWidth.of("❤") == 1)
    #expect(DisplayWidth.of("✓") == 1)
  }
}
