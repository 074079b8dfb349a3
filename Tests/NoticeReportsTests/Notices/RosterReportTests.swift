import NoticeInterchange
import NoticeKit
import NoticeReports
import Testing

@Suite("The report on a roster")
struct RosterReportTests {
  private let csv = """
    类别,名称,报送日期,人数,常来人数,成立日期,在村里,水井数,是否友善？,理由
    club,甲社,2030-05-01,20,12,2028-05-01,否,,是,
    club,乙社,2030-05-01,19,19,2028-05-02,否,,否,
    club,丙社,2030-05-01,15,12,2020,是,2,是,镇小人少
    club,丁社,2030-05-01,19,12,2020,是,,,
    club,戊社,,9,9,2028年5月,否,,,
    choir,己队,2030-05-01,,,,,,,
    club,庚社,2030-05-01,30,三十,2020,否,,是,
    club,辛社,2030-05-01,19,19,2020,否,,是,

    """

  private func text(_ language: NoticeLanguage) -> String {
    let file = NominationReader(for: .town).read(Array(csv.utf8))
    let report = RosterReport(ScreenedRoster(file, by: .town), in: language)
    return ReportTextRenderer(width: 80).render(report.document)
  }

  @Test("tells each verdict and its main reason, then what is filled in wrongly, then totals")
  func chinese() {
    #expect(
      text(.zh) == """
        2030年度示例镇评选：审查结果
        ════════════════════════════

        一 优秀社团
        ┄┄┄┄┄┄┄┄┄┄┄

        行  名称  结论        原因
        ──  ────  ──────────  ──────────────────────────────────────────────────────────
         2  甲社  符合条件
         3  乙社  不符合条件  一1 成立时长不少于2年（成立日期 2028年5月2日）；一2 是否友
                              善？（评为“否”）
         4  丙社  符合条件    已说明理由：一1 人数不少于20人（现为15人）
         5  丁社  材料待补    缺水井数
         6  戊社  不符合条件  一1 人数不少于20人（现为9人）
         8  庚社  材料待补    缺常来比例；1处填写有误
         9  辛社  需说明理由  须说明理由：一1 人数不少于20人（现为19人）

        本通知不收的类别：choir
        ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄

        行  名称  结论        原因
        ──  ────  ──────────  ───────────────────
         7  己队  不符合条件  前言 合唱队另行评选

        填写有误（1处）
        ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄

        • 第8行（E 常来人数）：发现“三十”；应为整数，如25。请用数字写出，不知道则留空。

        8行：符合条件2行，需说明理由1行，材料待补2行，不符合条件3行。

        有的行没有报送日期，时长和期限无法核对：请填该列，或加 --submitted 日期。

        """)
  }

  @Test("the same in English")
  func english() {
    #expect(
      text(.en) == """
        Awards of Example Town 2030: screening
        ══════════════════════════════════════

        一 Fine club
        ┄┄┄┄┄┄┄┄┄┄┄┄

        Row  Name  Verdict                Why
        ───  ────  ─────────────────────  ──────────────────────────────────────────────
          2  甲社  eligible
          3  乙社  ineligible             一1 Time since its founding: at least 2 years
                                          (Founded on 2028-05-02); 一2 Is it friendly?
                                          (judged “no”)
          4  丙社  eligible               justified: 一1 People: at least 20 people (now
                                          15 people)
          5  丁社  incomplete             missing: Wells
          6  戊社  ineligible             一1 People: at least 20 people (now 9 people)
          8  庚社  incomplete             missing: Share of regulars; 1 wrong cell
          9  辛社  needs a justification  to be justified: 一1 People: at least 20
                                          people (now 19 people)

        A category that the notice does not take: choir
        ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄

        Row  Name  Verdict     Why
        ───  ────  ──────────  ────────────────────────────────
          7  己队  ineligible  前言 Choirs are chosen elsewhere

        Filled in wrongly (1)
        ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄

        • line 8 (E 常来人数): found “三十”; expected a whole number such as 25. To mend
          this, write it in digits, or leave it empty where it is not known.

        8 rows: 2 eligible, 1 needs a justification, 2 incomplete, 3 ineligible.

        Some rows state no day of submission, so lengths of time and deadlines are
        unknown: fill in the column or add --submitted DAY.

        """)
  }

  @Test("a file without nominees says so")
  func empty() {
    let file = NominationReader(for: .town).read(Array("类别,名称\n".utf8))
    let report = RosterReport(ScreenedRoster(file, by: .town), in: .zh)
    let text = ReportTextRenderer(width: 80).render(report.document)
    #expect(text.hasSuffix("没有读出人选。\n"))
  }
}
