import NoticeCatalog
import NoticeCommand
import NoticeKit
import Testing

@Suite("Screening one row, or the rows of one category")
struct ScreenRowTests {
  private let notice = "national-commendation@2024"
  private let csv = """
    类别,名称,注册人数,报送日期
    organization,甲,30,2025-02-20
    organization,乙,三,2025-02-24

    团体,丙,30,2025-02-20
    site,丁,,2025-02-20

    """

  private func screen(
    _ text: String, by notice: String? = nil, _ options: String...
  ) -> CommandOutcome {
    NoticeCommand.run(
      ["screen", notice ?? self.notice, "a"] + options,
      in: CommandEnvironment(catalog: .kept, files: MemoryFiles(["a": Array(text.utf8)])))
  }

  @Test("the exit code of a row is its own")
  func exitCodes() {
    #expect(screen(csv).exitCode == .faultsFound)
    #expect(screen(csv, "--row", "2").exitCode == .success)
    #expect(screen(csv, "--row", "3").exitCode == .faultsFound)
    let json = screen(csv, "--row", "3", "--format", "json")
    #expect(json.errorOutput == "1处填写有误，见各行的 faults。\n")
    #expect(json.output.split(separator: "\n").count == 1)
  }

  @Test("faults of the headings count for every row")
  func headings() {
    let outcome = screen("类别,名称,身高\norganization,甲,1\n", "--row", "2", "--format", "json")
    #expect(outcome.exitCode == .faultsFound)
    #expect(outcome.output.hasPrefix("{\"row\":1,\"faults\":[{\"line\":1,"))
    #expect(outcome.output.split(separator: "\n").count == 2)
  }

  @Test("a row that was rejected is told by its faults")
  func rejected() {
    let outcome = screen(csv, "--row", "5")
    #expect(outcome.exitCode == .faultsFound)
    #expect(outcome.output.contains("第5行没有读入"))
    #expect(outcome.output.contains("未知的类别“团体”"))
    let json = screen(csv, "--row", "5", "--format", "json")
    #expect(json.output.hasPrefix("{\"row\":5,\"faults\":[{\"line\":5,"))
  }

  @Test("the rows that there are, are told exactly")
  func known() {
    let outcome = screen(csv, "--row", "4")
    #expect(outcome.exitCode == .usage)
    #expect(outcome.errorOutput.hasPrefix("文件第4行没有推荐，有推荐的是2–3、5–6行。"))
  }

  @Test("names that a line of JSON should not have are faults of its nominee")
  func unknownNames() {
    let line = "{\"category\":\"organization\",\"name\":\"甲\",\"height\":1,\"facts\":{\"x\":2}}\n"
    let json = screen(line, "--format", "json")
    #expect(json.output.split(separator: "\n").count == 1)
    #expect(json.output.contains("\"path\":\"$.height\""))
    #expect(json.errorOutput == "2处填写有误，见各行的 faults。\n")
    #expect(screen(line).output.contains("2处填写有误"))
    #expect(screen(line).output.contains("填写有误（2处）"))
  }

  @Test("a category given by option leaves the others out and says so")
  func category() {
    let outcome = screen(csv, "--category", "site")
    #expect(outcome.output.contains("1行："))
    #expect(outcome.output.contains("另有2行属于其他类别，没有列出。"))
    #expect(!outcome.output.contains("“三”"))
  }

  @Test("a category that the notice refuses is screened as refused, under its title elsewhere")
  func refused() {
    let text = "名称\n甲\n"
    for name in ["project", "最佳科技志愿服务项目"] {
      let outcome = screen(text, by: "national-commendation@2021", "--category", name)
      #expect(outcome.exitCode == .success)
      #expect(outcome.output.contains("不收的类别：最佳科技志愿服务项目"))
      #expect(outcome.output.contains("不符合"))
    }
  }

  @Test("a degree is read with its adjective, and nothing like it is guessed at")
  func degrees() {
    func faults(_ cell: String) -> Bool {
      let heading = "评判:\(graded)"
      let text = "类别,名称,报送日期,\(heading),评判备注\norganization,甲,2025-02-20,\(cell),见附件\n"
      return screen(text).output.contains("填写有误")
    }
    for cell in ["很强", "较强", "较为稳定", "相对稳定", "有一定", "是的", "很"] {
      #expect(!faults(cell), "\(cell)")
    }
    for cell in ["较少", "很差", "一定程度"] { #expect(faults(cell), "\(cell)") }
  }

  /// A judgement of 2024's organizations that asks for a degree.
  private var graded: String {
    RuleSetCatalog.kept.ruleSets.first { $0.id.description == "national-commendation@2024" }?
      .categories.first { $0.id.description == "organization" }?.requirements.first {
        $0.grade != nil
      }?.id
      ?? ""
  }

  @Test("rows that come after the deadline are counted, and their verdicts stay")
  func late() {
    #expect(screen(csv).output.contains("1行的报送日期晚于截止日期"))
    #expect(!screen(csv, "--category", "site").output.contains("截止日期"))
    let english = screen(csv, "--language", "en").output
    #expect(english.contains("1 row is handed in after"))
  }
}
