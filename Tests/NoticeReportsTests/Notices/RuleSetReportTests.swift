import NoticeComparison
import NoticeKit
import NoticeReports
import Testing

@Suite("Reports on a rule set")
struct RuleSetReportTests {
  private func text(_ document: ReportDocument) -> String {
    ReportTextRenderer(width: 80).render(document)
  }

  @Test("a checklist shows strength, floor, applicability, aspects and what is open")
  func checklist() {
    #expect(
      text(ChecklistReport(of: .town, in: .zh).document) == """
        2030年度示例镇评选
        ══════════════════

        发文单位  示例镇
        文号      原文未载
        成文日期  原文未载
        发往      原文未载
        报送截止  2030年6月30日（含当日）
        不收      合唱队另行评选（前言）
        规则集    town@2030 1.2.0

        以问号结尾的由人评判，其余按填报数据判定。

        一 优秀社团（club）
        ───────────────────

        又称：好社团

        • 一1
          [ ] 成立时长不少于2年
          [ ] 人数不少于20人（原则上；未达到的须书面说明理由）
              底线  人数不少于10人
              理解  新近成立的也一样
          [ ] 常来比例不少于60%
        • 一2
          [ ] 水井数不少于1
              适用  在村里
          [ ] 是否友善？
              任一  待人、待物等
          [ ] 是否有名？（优先考虑，不影响结论）

        申报与评审
        ──────────

        报送截止  2030年6月30日（含当日）（二）

        尚未收录或原文缺少之处
        ──────────────────────

        尚未收录  名额（二）

        """)
  }

  @Test("a checklist of one category leaves the others out and keeps the procedure")
  func oneCategory() {
    let all = text(ChecklistReport(of: .town, in: .en).document)
    let none = text(ChecklistReport(of: .town, category: .choir, in: .en).document)
    #expect(all.contains("Fine club"))
    #expect(!none.contains("Fine club"))
    #expect(none.contains("2030-06-30"))
  }

  @Test("a list says what is still open")
  func list() throws {
    let catalog = try RuleSetCatalog([.town, .bareTown])
    #expect(
      text(RuleSetListReport(of: catalog, in: .zh).document) == """
        规则集
        ══════

        bare-town@2030

        通知  示例镇
        类别  社团（club）
        截止  未载
        收录  版本 1.0.0，未附原文提纲

        town@2030

        通知  2030年度示例镇评选
        类别  优秀社团（club）
        截止  2030年6月30日
        收录  版本 1.2.0，未附原文提纲

        """)
  }

  @Test("a check lists faults with place and mend")
  func faults() {
    #expect(
      text(RuleSetCheckReport(RuleSetCheck(.faultyTown), in: .zh).document) == """
        规则集检查：faulty-town@2030
        ════════════════════════════

        结论      尚有待处理之处
        版本      1.0.0
        指纹      \(RuleSet.faultyTown.fingerprint)
        错误      1
        写法提示  无
        覆盖原文  未附原文提纲

        错误（1处）
        ───────────

        • 一1 founded：“2030-02-30”不是日期。请写成2021-09-30这样的日期。

        """)
  }
}

@Suite("The check of a rule set")
struct RuleSetCheckTests {
  private let source = "示例镇各村：\n\n一、条件\n\n水井不少于3口。\n\n二、时间\n\n6月30日前报送。\n"

  private func ruleSet(
    wells: Int = 3, @ClauseBuilder also parts: () -> [ClausePart]
  ) -> RuleSet {
    RuleSet("wells", edition: 2030, version: "1.0.0") {
      Notice("示例镇", "Example Town")
      NomineeCategory(.club, "社团", "Club", at: "一") {
        Clause("¶1") { Criterion("wells", TownFacts.wells.atLeast(wells)) }
      }
      Clause("二¶1", parts)
      OutlineReader.read(source)
    }
  }

  private var whole: RuleSet { ruleSet { Deadline("2030-06-30") } }

  @Test("a rule set that claims all of the text is clean, with or without the text")
  func clean() {
    #expect(whole.coverage.uncovered.map(\.clause) == [])
    #expect(RuleSetCheck(whole, text: source).isClean)
    #expect(RuleSetCheck(whole).isClean)
    #expect(RuleSetCheck(whole).differences == nil)
  }

  @Test("a figure or a date that is not claimed keeps it from being clean")
  func unclaimed() {
    #expect(!RuleSetCheck(ruleSet(wells: 4) { Deadline("2030-06-30") }).isClean)
    #expect(!RuleSetCheck(ruleSet { Deadline("2030-06-29") }).isClean)
    #expect(!RuleSetCheck(ruleSet { Pending("时间", "Times") }).isClean)
  }

  @Test("what the other requirements imply keeps it from being clean, and is told")
  func lint() {
    let check = RuleSetCheck(
      ruleSet {
        Deadline("2030-06-30")
        Criterion("some-wells", TownFacts.wells.atLeast(2))
      })
    #expect(check.lint.map(\.requirements) == [["some-wells"]])
    #expect(!check.isClean)
    let document = RuleSetCheckReport(check, in: .zh).document
    #expect(document.blocks.contains(.heading(level: 1, [.caution("写法提示（1处）")])))
    let line = ReportLine("社团：二¶1 其他要求已包含：some-wells（水井数不少于2）；请删去或改数")
    #expect(document.blocks.contains(.bullets([ReportItem(line)])))
  }

  @Test("a text that differs from the outline is found, figure by figure")
  func differences() {
    let check = RuleSetCheck(whole, text: source.replacing("3口", with: "4口"))
    #expect(check.differences?.map(\.message.zh) == ["一¶1：数字提纲中为 3，文本中为 4"])
    #expect(!check.isClean)
  }
}
