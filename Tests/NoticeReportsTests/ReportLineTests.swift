import NoticeReports
import Testing

@Suite("Report lines")
struct ReportLineTests {
  @Test("an interpolated line keeps the tones of its spans")
  func interpolation() {
    let count = 18
    let unit: ReportLine = ["人", .subtle("（二）2")]
    let line: ReportLine = "注册志愿者 \(.bad("\(count)")) \(unit)，不少于 \(20) 人"
    #expect(
      line.spans == [
        "注册志愿者 ", .bad("18"), " 人", .subtle("（二）2"), "，不少于 20 人",
      ])
    #expect(line.text == "注册志愿者 18 人（二）2，不少于 20 人")
  }

  @Test("lines that read alike are equal")
  func canonicalForm() {
    #expect(["a", "", .plain("b")] as ReportLine == "ab")
    #expect(ReportLine("ab", .good) == [.good("a"), .good("b")])
    #expect(ReportLine("ab", .good) != "ab")
    #expect(ReportLine("").isEmpty)
    #expect(ReportLine() == "")
  }

  @Test("documents that say the same are equal")
  func documents() {
    let document = ReportDocument(title: "审查", blocks: [.paragraph("通过"), .divider])
    #expect(document == ReportDocument(title: "审查", blocks: [.paragraph("通过"), .divider]))
    #expect(document != ReportDocument(title: "审查", blocks: [.divider, .paragraph("通过")]))
    #expect(Set([document, document]).count == 1)
  }
}

extension ReportSpan {
  static func plain(_ text: String) -> Self { Self(text) }
}
