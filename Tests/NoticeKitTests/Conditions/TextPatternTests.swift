import NoticeKit
import Testing

@Suite("Text patterns")
struct TextPatternTests {
  @Test("parts may overlap in what they could take; every way is tried")
  func ambiguity() {
    let pattern: TextPattern = [
      .anything(named: "a"), .literal("市"), .anything(named: "b"), .literal("市"),
    ]
    #expect(pattern.matches("市市市市"))
    #expect(!pattern.matches("市市市"))
    #expect(pattern.matches("新市北市"))
  }

  @Test("digits are the plain ten, in number within the bounds")
  func digits() {
    let pattern: TextPattern = [.digits(2...3)]
    #expect(
      ["1", "12", "123", "1234", "１２", "1a"].map(pattern.matches) == [
        false, true, true, false, false, false,
      ])
    #expect(TextPattern([.digits(0...2)]).matches(""))
  }

  @Test("a pattern of nothing fits only the empty text")
  func empty() {
    #expect(TextPattern([]).matches(""))
    #expect(!TextPattern([]).matches("a"))
    #expect(!TextPattern([.oneOf([])]).matches(""))
    #expect(TextPattern([.literal("")]).matches(""))
  }

  @Test("many open parts over a long text take no exponential time", .timeLimit(.minutes(1)))
  func cost() {
    let parts = (0..<20).flatMap { _ in [TextPattern.Part.anything(named: "x"), .literal("a")] }
    #expect(!TextPattern(parts).matches(String(repeating: "a", count: 2_000) + "b"))
  }
}
