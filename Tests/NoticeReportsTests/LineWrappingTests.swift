import NoticeReports
import Testing

@Suite("Line wrapping")
struct LineWrappingTests {
  @Test("Chinese wraps between characters without stranding punctuation")
  func chinese() {
    #expect(
      text("科技志愿者应遵守“自愿、无偿”的原则（含线上服务），并在平台注册。", width: 20) == """
        科技志愿者应遵守“自
        愿、无偿”的原则（含
        线上服务），并在平台
        注册。

        """)
  }

  @Test("closing punctuation takes the character before it to the next line")
  func closers() {
    #expect(
      text("一二三四五六七八九十，一二三四五六七八九（十）", width: 20) == """
        一二三四五六七八九
        十，一二三四五六七八
        九（十）

        """)
  }

  @Test("opening punctuation goes to the line of what it opens, also across a space")
  func openers() {
    #expect(
      text("一二三四五六七八九《通知》和一二三四五六七（ 含 ）", width: 20) == """
        一二三四五六七八九
        《通知》和一二三四五
        六七（ 含 ）

        """)
  }

  @Test("a number stays with its unit")
  func numbers() {
    #expect(
      text("连续开展服务活动不少于12.5万元，且累计服务达到2000小时；占比应达到 60 %以上", width: 20)
        == """
        连续开展服务活动不少
        于12.5万元，且累计服
        务达到2000小时；占比
        应达到 60 %以上

        """)
    #expect(
      text("一二三四五六七二〇2024年12月31日前，≥ 20 人", width: 20) == """
        一二三四五六七二〇
        2024年12月31日前，
        ≥ 20 人

        """)
  }

  @Test("Latin words stay whole")
  func latin() {
    #expect(
      text("The team hasn't enough \"registered volunteers\" (clause 二（二）3).", width: 20) == """
        The team hasn't
        enough "registered
        volunteers" (clause
        二（二）3).

        """)
  }

  @Test("a word longer than the line is torn, its full stop not stranded")
  func longWords() {
    #expect(
      text("见 https://example.org/notices/2024.", width: 20) == """
        见
        https://example.org/
        notices/2024.

        """)
    #expect(
      text("abcdefghijklmnopqrst。", width: 20) == """
        abcdefghijklmnopqrs
        t。

        """)
  }

  @Test("white space is one space, a line break too, and none is left at the end of a line")
  func whiteSpace() {
    #expect(text("  a \n\n b\r\nc  ", width: 20) == "a b c\n")
    #expect(text("张　三", width: 20) == "张　三\n")
    #expect(text("一二三四五六七八九十　一二", width: 20) == "一二三四五六七八九十\n一二\n")
    #expect(text(" \n ", width: 20) == "\n")
  }

  @Test("a space that must not break keeps its neighbours together")
  func noBreakSpace() {
    #expect(
      text("at least twenty 10\u{A0}000 hours", width: 20) == """
        at least twenty
        10\u{A0}000 hours

        """)
  }

  @Test("at every width, no line is too wide and no punctuation is stranded", arguments: 20...70)
  func everyWidth(width: Int) {
    let sample = """
      依据《关于推选2024年度先进典型的通知》（科协发〔2024〕18号）第二部分“推选条件”，注册志愿者不少于20人，\
      其中活跃者占比≥60%；连续服务1年以上（含1年）……见https://example.org/a/very/long/address?x=1，\
      以“科技·志愿——同行”为名 ( NoticeKit, v1.0 )！！！真的吗？！👩‍🔬👍🏽
      """
    for line in text(sample, width: width).split(separator: "\n") {
      #expect(DisplayWidth.of(String(line)) <= width)
      #expect(line.first.map { "，。、；：！？）》」”’%…—·】〕,.!)".contains($0) } == false)
      #expect(line.last.map { " （《「“‘【〔≥(".contains($0) } == false)
    }
  }

  private func text(_ paragraph: String, width: Int) -> String {
    ReportTextRenderer(width: width).render(
      ReportDocument(blocks: [.paragraph(ReportLine(paragraph))]))
  }
}
