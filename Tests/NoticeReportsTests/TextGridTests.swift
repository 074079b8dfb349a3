import NoticeReports
import Testing

@Suite("Grids as text")
struct TextGridTests {
  private let screening = ReportGrid(
    columns: [
      ReportColumn("行", alignment: .end), ReportColumn("名称"),
      ReportColumn("注册志愿者", alignment: .end), ReportColumn("结论"),
      ReportColumn("理由", wraps: true),
    ],
    rows: [
      ["1", "示例市农技协志愿队", "120", [.good("符合")], "全部条件满足。"],
      ["2", "示范县Science志愿队", "18", [.bad("不符合")], "二（二）2：注册志愿者18人，不少于20人。"],
      ["13", "👩‍🔬实验室", "1000", [.caution("待评议")], "制度是否健全？"],
    ])

  @Test("columns line up by display width and running text wraps in its column")
  func alignment() {
    #expect(
      text(screening, width: 68) == """
        行  名称                 注册志愿者  结论    理由
        ──  ───────────────────  ──────────  ──────  ───────────────────────
         1  示例市农技协志愿队          120  符合    全部条件满足。
         2  示范县Science志愿队          18  不符合  二（二）2：注册志愿者
                                                     18人，不少于20人。
        13  👩‍🔬实验室                   1000  待评议  制度是否健全？

        """)
  }

  @Test("a grid that does not fit is shown row by row")
  func stacked() {
    #expect(
      text(screening, width: 40) == """
        行          1
        名称        示例市农技协志愿队
        注册志愿者  120
        结论        符合
        理由        全部条件满足。

        行          2
        名称        示范县Science志愿队
        注册志愿者  18
        结论        不符合
        理由        二（二）2：注册志愿者18人，
                    不少于20人。

        行          13
        名称        👩‍🔬实验室
        注册志愿者  1000
        结论        待评议
        理由        制度是否健全？

        """)
  }

  @Test("wrapping columns share what is left, the narrow ones served first")
  func shares() {
    let change = ReportGrid(
      columns: [
        ReportColumn("条款"), ReportColumn("2021年", wraps: true),
        ReportColumn("2024年", wraps: true), ReportColumn("方向", wraps: true),
      ],
      rows: [
        ["二（二）2", "注册志愿者达到居民总数的10%以上", "注册志愿者原则上不少于20人，其中活跃者占60%", "变更"]
      ])
    #expect(
      text(change, width: 60) == """
        条款       2021年                2024年                 方向
        ─────────  ────────────────────  ─────────────────────  ────
        二（二）2  注册志愿者达到居民总  注册志愿者原则上不少   变更
                   数的10%以上           于20人，其中活跃者占
                                         60%

        """)
  }

  @Test("short rows are filled up and no cell of a long row is lost")
  func raggedRows() {
    let grid = ReportGrid(
      columns: [ReportColumn("a"), ReportColumn("b", alignment: .end)],
      rows: [["1"], [], ["1", "22", "多出", "一格"], ["", "3"]])
    #expect(
      text(grid, width: 40) == """
        a   b
        ─  ──  ────  ────
        1
        1  22  多出  一格
            3

        """)
  }

  @Test("a grid without titles has no header, and one without rows only that")
  func withoutTitlesOrRows() {
    let untitled = ReportGrid(columns: [ReportColumn("")], rows: [["一"], ["二"]])
    #expect(text(untitled, width: 40) == "一\n二\n")
    let header = ReportGrid(columns: [ReportColumn("名称"), ReportColumn("结论")], rows: [])
    #expect(text(header, width: 40) == "名称  结论\n────  ────\n")
  }

  private func text(_ grid: ReportGrid, width: Int) -> String {
    ReportTextRenderer(width: width).render(ReportDocument(blocks: [.grid(grid)]))
  }
}
