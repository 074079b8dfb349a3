import NoticeCatalog
import NoticeCommand
import Testing

@Suite("What reports and slates tell of the notices after 2021")
struct ToldPartsTests {
  private func output(_ arguments: [String], _ csv: String = "") -> String {
    NoticeCommand.run(
      arguments,
      in: CommandEnvironment(
        catalog: .kept, files: MemoryFiles(["a.csv": Array(csv.utf8)]), width: 200)
    ).output
  }

  private func slate(_ rows: String, _ options: String...) -> String {
    output(
      ["slate", "henan-commendation@2021", "a.csv"] + options,
      "推荐单位,单位类别,地区,类别,名称,已在平台注册\n" + rows)
  }

  @Test("a dossier is told once anything of a form is filled in, and not before")
  func dossierColumn() {
    let heading = "类别,名称,性别\n"
    let screen = ["screen", "henan-commendation@2021", "a.csv"]
    let told = output(screen, heading + "volunteer,甲,\nvolunteer,乙,女\n")
    #expect(told.contains("材料"))
    #expect(told.contains("缺出生年月"))
    #expect(!output(screen, heading + "volunteer,甲,\nvolunteer,乙,\n").contains("材料  "))
  }

  @Test("a nominee of whom only figures are asked has their outcome and no verdict")
  func partsInPlaceOfVerdict() {
    let csv = "类别,名称,注册科技志愿者人数\ncounty,示例县,999\n"
    let one = output(["screen", "henan-teams@2021", "a.csv", "--row", "2"], csv)
    #expect(!one.contains("合计") && !one.contains("结论"))
    #expect(one.contains("目标      不符合"))
    let all = output(["screen", "henan-teams@2021", "a.csv"], csv)
    #expect(all.contains("1行：") && !all.contains("推荐"))
  }

  @Test("a requirement that refuses a dossier says so")
  func refusal() {
    let show = ["show", "xinxiang-pilot@2025"]
    #expect(output(show).contains("（不符合的不予受理）"))
    #expect(output(show + ["--language", "en"]).contains("(otherwise refused)"))
    #expect(output(show + ["--format", "json"]).contains("\"refuses\": true"))
    #expect(!output(["show", "national-commendation@2024"]).contains("不予受理"))
  }

  @Test("readings of deadlines and of rules on slates are told")
  func readings() {
    let xinxiang = output(["show", "xinxiang-pilot@2025"])
    #expect(xinxiang.contains("2025年6月23日（含当日）（年份随通知日期，为2025年）"))
    let henan = output(["show", "henan-commendation@2021"])
    #expect(henan.contains("以印发的分配表为准，附注算法只用于核对"))
  }

  @Test("the table of allotments is a grid with its totals, and its bands say what they give")
  func table() {
    let show = output(["show", "henan-commendation@2021"])
    let rows = show.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains(["地区", "科技志愿者", "科技志愿服务组织", "科技志愿服务项目", "科技志愿服务社区或村", "合计"]))
    #expect(rows.contains(["南阳市", "2", "1", "2", "2", "7"]))
    #expect(rows.contains(["名额总计", "22", "20", "12", "20", "74"]))
    #expect(show.contains("0 → 0个；1–4999 → 1个；≥5000 → 2个"))
    #expect(show.contains("全省学会和省直单位"))
  }

  @Test(
    "a region that the table lacks is named with the one that is near",
    arguments: [("信阳", "信阳市"), ("济源市", "济源示范区")])
  func region(stated: String, near: String) {
    let row = "示例科协,省辖市科协,\(stated),volunteer,甲,\n"
    #expect(slate(row).contains("分配表中没有“\(stated)”，是否应为“\(near)”？"))
    #expect(
      slate(row, "--format", "json").contains(
        "\"note\":\"分配表中没有“\(stated)”，是否应为“\(near)”？\""))
    #expect(!slate("示例科协,省辖市科协,\(near),volunteer,甲,\n").contains("分配表中没有"))
  }

  @Test("too many categories are all named, and none of them is blamed alone")
  func categories() {
    let rows = ["volunteer", "organization", "project"].map { "示例学会,全省学会、协会、研究会,,\($0),甲,是" }
    let text = slate(rows.joined(separator: "\n"))
    #expect(
      text.contains(
        "超出“‘科技志愿者’、‘科技志愿服务组织’、‘科技志愿服务项目’中至多选2类”：已报“科技志愿者”、“科技志愿服务组织”、“科技志愿服务项目”，须去掉其中一类"
      ))
    #expect(
      slate(rows.joined(separator: "\n"), "--format", "json").contains(
        "\"categories\":[\"volunteer\",\"organization\",\"project\"]"))
    #expect(!slate(rows.dropLast().joined(separator: "\n")).contains("须去掉"))
  }

  @Test("a unit that may not recommend at all has not fulfilled something")
  func precondition() {
    let text = slate("示例学会,全省学会,,volunteer,甲,否")
    #expect(text.contains("未满足“已在平台注册”") && !text.contains("超出“已在平台注册”"))
    #expect(!slate("示例学会,全省学会,,volunteer,甲,是").contains("未满足"))
  }

  @Test("English patterns have English labels, and ids stand in brackets")
  func english() {
    let show = output(["show", "henan-teams@2021", "--language", "en"])
    #expect(show.contains("reads “⟨Name of its"))
    #expect(!show.contains("⟨所属"))
    #expect(show.contains("Science and technology volunteer service team (team)"))
    #expect(show.contains("Founded by: "))
    let xinxiang = output(["show", "xinxiang-pilot@2025", "--language", "en"])
    #expect(xinxiang.contains("at least 1 team\n") && xinxiang.contains("at least 5 activities\n"))
  }

  @Test("a reason names the rows that fail and what stands in them")
  func failingRows() {
    let row = """
      {"name": "示例学院", "category": "pilot-unit", "组建的科技志愿服务队": \
      [{"pilot-team.people": 50}, {"pilot-team.people": 49}]}
      """
    let text = output(["screen", "xinxiang-pilot@2025", "a.csv"], row)
    #expect(text.contains("组建的科技志愿服务队第2行：服务队人数为49人"))
    #expect(!text.contains("组建的科技志愿服务队 2项"))
  }

  @Test("a reason quotes a flag that is lacking by its label")
  func lackingFlag() {
    let text = output(
      ["screen", "xinxiang-pilot@2025", "a.csv"], "单位名称,试点类型\n示例学院,高校科协试点\n")
    #expect(text.contains("缺“科技志愿服务已纳入工作规划”、"))
    #expect(!text.contains("缺是否"))
  }
}
