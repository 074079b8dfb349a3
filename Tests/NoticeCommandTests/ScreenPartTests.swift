import NoticeCatalog
import NoticeCommand
import NoticeKit
import Testing

@Suite("Screening dossiers, tasks and targets")
struct ScreenPartTests {
  private let pilots = """
    {"category":"pilot-unit","name":"甲","submitted":"2025-06-24","team-count":1,"key-projects":0}
    {"category":"pilot-unit","name":"乙","submitted":"2025-06-23",\
    "teams":[{"name":"一队","people":50},{"name":"二队","people":49}]}

    """

  private func screen(_ text: String, _ options: String..., width: Int = 80) -> CommandOutcome {
    NoticeCommand.run(
      ["screen", "xinxiang-pilot@2025", "a"] + options,
      in: CommandEnvironment(
        catalog: .kept, files: MemoryFiles(["a": Array(text.utf8)]), width: width))
  }

  @Test("a late dossier is refused and a short plan is told, and the verdict stays what it is")
  func table() {
    let lines = screen(pilots, width: 400).output.split(separator: "\n").map(String.init)
    let first = lines.first { $0.hasPrefix(" 1  甲") }
    #expect(first?.hasPrefix(" 1  甲    材料待补  不予受理  不符合  缺“") == true)
    #expect(first?.contains("四¶1 在2025年6月23日（含当日）前报送（报送日期 2025年6月24日）") == true)
    #expect(first?.contains("三（二） 实施重点项目数不少于1个（现为0个）；缺") == true)
    let second = lines.first { $0.hasPrefix(" 2  乙") }
    #expect(second?.hasPrefix(" 2  乙    材料待补  不齐      不符合  缺“") == true)
    #expect(second?.contains("三（一） 每支服务队不少于50人") == true)
  }

  @Test("one row tells the rows of its tables that fall short")
  func rows() {
    let text = screen(pilots, "--row", "2").output
    #expect(text.contains("\n申报材料：不齐\n"))
    #expect(text.contains("\n任务：不符合\n"))
    #expect(
      text.contains(
        """
        • 三（一） 每支服务队不少于50人
          填报    组建的科技志愿服务队为2项
          所在行  组建的科技志愿服务队第2行
          理解
        """))
  }

  @Test("JSON names the part of each finding, and the status of each part")
  func json() {
    let line = screen(pilots, "--row", "1", "--format", "json").output
    #expect(line.contains("\"verdict\":\"incomplete\""))
    #expect(line.contains("\"dossier\":{\"status\":\"refused\",\"missing\":["))
    #expect(line.contains("\"tasks\":\"not-met\",\"targets\":null"))
    #expect(
      line.contains(
        "{\"requirement\":\"deadline\",\"clause\":\"四¶1\",\"part\":\"dossier\","
          + "\"strength\":\"mandatory\",\"outcome\":\"not-met\""))
    #expect(
      line.contains("{\"requirement\":\"key-projects\",\"clause\":\"三（二）\",\"part\":\"task\","))
  }
}
