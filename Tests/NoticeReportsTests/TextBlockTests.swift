import NoticeReports
import Testing

@Suite("Blocks as text")
struct TextBlockTests {
  @Test("headings are set apart by level")
  func headings() {
    let blocks: [ReportBlock] = [
      .heading(level: 1, "一、推选范围"),
      .paragraph("一段文字。"),
      .heading(level: 2, "（一）条件"),
      .heading(level: 3, "1. 组织"),
      .heading(level: 9, "a"),
      .heading(level: -3, "Level 1"),
      .divider,
    ]
    #expect(
      text(blocks, title: "审查报告") == """
        审查报告
        ════════

        一、推选范围
        ────────────

        一段文字。

        （一）条件
        ┄┄┄┄┄┄┄┄┄┄

        1. 组织

        a

        Level 1
        ───────

        ────────────────────────────────────────

        """)
  }

  @Test("items nest under their markers and long items hang")
  func items() {
    let blocks: [ReportBlock] = [
      .bullets([
        ReportItem("补充活动照片3张，并注明拍摄时间、地点，格式为JPG。", marker: .open),
        ReportItem(
          "加盖公章", marker: .done,
          blocks: [
            .paragraph("由推荐单位盖章。"),
            .bullets([ReportItem("省级学会"), ReportItem("市级科协", blocks: [.verbatim("a = 1")])]),
          ]),
        ReportItem("", blocks: [.paragraph("没有标题")]),
      ]),
      .bullets((1...10).map { ReportItem("第\($0)项", marker: .number) }),
    ]
    #expect(
      text(blocks, width: 32) == """
        [ ] 补充活动照片3张，并注明拍摄
            时间、地点，格式为JPG。
        [x] 加盖公章
            由推荐单位盖章。
            • 省级学会
            • 市级科协
                  a = 1
          •
            没有标题

         1. 第1项
         2. 第2项
         3. 第3项
         4. 第4项
         5. 第5项
         6. 第6项
         7. 第7项
         8. 第8项
         9. 第9项
        10. 第10项

        """)
  }

  @Test("values stand beside their labels, and below a label that is too long")
  func pairs() {
    let blocks: [ReportBlock] = [
      .pairs([
        ReportPair("名称", "示例市农技协科技志愿服务队"),
        ReportPair("注册志愿者", "120 人"),
        ReportPair("统一社会信用代码（十八位）", "123456789012345678"),
        ReportPair("主要事迹", "自2021年3月1日起，累计开展科技志愿服务活动152场次。"),
        ReportPair("备注", ""),
        ReportPair("", "又及"),
        ReportPair("", ""),
      ])
    ]
    #expect(
      text(blocks, width: 40) == """
        名称        示例市农技协科技志愿服务队
        注册志愿者  120 人
        统一社会信用代码（十八位）
                    123456789012345678
        主要事迹    自2021年3月1日起，累计开展科
                    技志愿服务活动152场次。
        备注
                    又及

        """)
  }

  @Test("verbatim text keeps its lines, however long")
  func verbatim() {
    let blocks: [ReportBlock] = [
      .verbatim("Criterion(\"established\", OrganizationFacts.x)\r\n\n  .inPrinciple()  \n")
    ]
    #expect(
      text(blocks, width: 24) == """
            Criterion("established", OrganizationFacts.x)

              .inPrinciple()

        """)
  }

  @Test("blocks that say nothing leave no blank lines")
  func emptyBlocks() {
    let nothing: [ReportBlock] = [
      .paragraph(""), .heading(level: 1, " "), .bullets([]), .pairs([]), .verbatim(""),
      .grid(ReportGrid(columns: [], rows: [])), .grid(ReportGrid(columns: [], rows: [[], []])),
    ]
    #expect(text(nothing + [.paragraph("a")] + nothing + [.paragraph("b")]) == "a\n\nb\n")
    #expect(text(nothing, title: "") == "\n")
    #expect(text([]) == "\n")
  }

  private func text(_ blocks: [ReportBlock], title: ReportLine? = nil, width: Int = 80) -> String {
    ReportTextRenderer(width: width).render(ReportDocument(title: title, blocks: blocks))
  }
}
