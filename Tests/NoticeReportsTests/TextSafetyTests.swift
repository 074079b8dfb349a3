import NoticeReports
import Testing

@Suite("Text that cannot harm")
struct TextSafetyTests {
  @Test("what could steer a terminal is made visible wherever data stands")
  func controlCharacters() {
    let data = "a\u{1B}[2Jb\tc\rd\u{7F}e\u{85}f\u{202E}g\u{2066}h\u{0}i"
    let shown = "a␛[2Jb␉c␍d␡e�f�g�h␀i"
    let line = ReportLine(data)
    let document = ReportDocument(
      title: line,
      blocks: [
        .heading(level: 3, line), .paragraph(line), .verbatim(data),
        .bullets([ReportItem(line)]), .pairs([ReportPair(line, line)]),
        .grid(ReportGrid(columns: [ReportColumn(line)], rows: [[line]])),
      ])
    let rule = String(repeating: "═", count: 20)
    #expect(
      ReportTextRenderer().render(document) == """
        \(shown)
        \(rule)

        \(shown)

        \(shown)

            \(shown)

        • \(shown)

        \(shown)  \(shown)

        \(shown)
        ────────────────────
        \(shown)

        """)
  }

  @Test("tones become ANSI codes, and the layout is the same without them")
  func colour() {
    let document = ReportDocument(
      title: "审查",
      blocks: [
        .paragraph([.good("一"), " ", .caution("二"), .bad("三 四"), .subtle("五"), .strong("六")]),
        .grid(
          ReportGrid(
            columns: [ReportColumn("结论"), ReportColumn("名")], rows: [[[.bad("否")], "甲"]])),
      ])
    let coloured = ReportTextRenderer(colour: true).render(document)
    #expect(
      coloured.split(separator: "\u{1B}[").joined(separator: "^") == """
        1m审查^0m
        ^2m════^0m

        ^32m一^0m ^33m二^0m^31m三 四^0m^2m五^0m^1m六^0m

        ^1m结论^0m  ^1m名^0m
        ^2m────^0m  ^2m──^0m
        ^31m否^0m    甲

        """)
    #expect(
      coloured.replacing(/\u{1B}\[[0-9]+m/, with: "") == ReportTextRenderer().render(document))
  }

  @Test("any width will do", arguments: [Int.min, -1, 0, 1, 2, 20, Int.max])
  func anyWidth(width: Int) {
    let line: ReportLine = "一段（文字），with words 以及 https://example.org/a/long/address"
    let row = Array(repeating: line, count: 12)
    var blocks: [ReportBlock] = [
      .heading(level: .min, line), .heading(level: .max, line), .paragraph(line), .divider,
      .pairs([ReportPair(line, line), ReportPair("短", line)]), .verbatim("x"),
      .grid(ReportGrid(columns: [ReportColumn(line, wraps: true)], rows: [row, [], row])),
    ]
    for marker in ReportMarker.allCases {
      blocks = [.bullets([ReportItem(line, marker: marker, blocks: blocks)])]
    }
    let text = ReportTextRenderer(width: width).render(ReportDocument(blocks: blocks))
    let limit = max(width, ReportTextRenderer.narrowest)
    for row in text.split(separator: "\n") {
      #expect(DisplayWidth.of(String(row)) <= limit)
      #expect(row.last != " ")
    }
  }

  @Test("deep nesting keeps half the width for text")
  func deepNesting() {
    var blocks: [ReportBlock] = [.paragraph("最里面的一段文字，仍然可以读。")]
    for _ in 0..<100 { blocks = [.bullets([ReportItem("层", blocks: blocks)])] }
    let text = ReportTextRenderer(width: 20).render(ReportDocument(blocks: blocks))
    #expect(
      text.split(separator: "\n").suffix(4).joined(separator: "\n") == """
                  • 层
                  最里面的一
                  段文字，仍
                  然可以读。
        """)
  }

  @Test("a cell of 100 000 characters takes time linear in its length", .timeLimit(.minutes(1)))
  func longCells() {
    for unit in ["字", "a", "，", "e\u{301}", "（", " x", "👩‍🔬"] {
      let cell = ReportLine(String(repeating: unit, count: 100_000))
      let grid = ReportGrid(
        columns: [ReportColumn("名称"), ReportColumn("内容", wraps: true)], rows: [["甲", cell]])
      let text = ReportTextRenderer().render(ReportDocument(blocks: [.grid(grid)]))
      #expect(text.utf8.count >= 100_000)
    }
  }
}
