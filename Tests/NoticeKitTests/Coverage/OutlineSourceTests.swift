import NoticeKit
import Testing

@Suite("An outline as Swift source")
struct OutlineSourceTests {
  @Test("each place has a line, and a long one several")
  func source() {
    let words = (1...14).map { "示例栏目\($0)" }
    let outline = Outline(
      noise: [.line(startingWith: "分享到"), .block(from: "\"要闻\"")],
      places: [
        OutlinePlace("抬头", dates: ["2021"], lists: [3, 3]),
        OutlinePlace("前言"),
        OutlinePlace("附件1", figures: ["1M", "3M"], labels: words),
      ])
    #expect(
      outline.swiftSource(indentedBy: 2) == """
          Outline(
            noise: [
              .line(startingWith: "分享到"),
              .block(from: "\\"要闻\\""),
            ],
            places: [
              OutlinePlace("抬头", dates: ["2021"], lists: [3, 3]),
              OutlinePlace("前言"),
              OutlinePlace(
                "附件1",
                figures: ["1M", "3M"],
                labels: [
                  "示例栏目1", "示例栏目2", "示例栏目3", "示例栏目4", "示例栏目5", "示例栏目6", "示例栏目7", "示例栏目8", "示例栏目9",
                  "示例栏目10", "示例栏目11", "示例栏目12", "示例栏目13", "示例栏目14",
                ]),
            ])
        """)
  }
}
