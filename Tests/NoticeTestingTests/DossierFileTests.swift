import NoticeInterchange
import NoticeKit
import NoticeTesting
import Testing

@Suite("Dossiers in scenario tables as CSV")
struct DossierFileTests {
  private let ruleSet = RuleSet("song-award", edition: 2030, version: "1.0.0") {
    NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
      Clause("1") { Criterion("members", SongFacts.members.atLeast(10)) }
    }
    Clause("二") {
      Deadline("2030-06-30", at: "17:00")
      SubmissionFormat("word", "Word版", "Word file")
    }
    DossierForm("choirs", "推荐表", "Form", for: .choir, at: "附件1") {
      SongFacts.members
      SongFacts.approved
    }
  }

  private func deadlines(unheldBy file: ScenarioFile) -> [String] {
    file.report(on: ruleSet).unheld.map { $0.message(in: .zh) }.filter { $0.contains("deadline") }
  }

  @Test("a row can be a dossier, with its day, its time and the fields that it lacks")
  func dossiers() {
    let rows = """
      情形,部分,名称,报送日期,报送时刻,人数,经同意,材料格式,预期结论,预期结果,预期缺填
      最后一分钟,申报材料,甲,2030-06-30,17:00,10,是,word,齐全,,
      晚一分钟,dossier,甲,2030-06-30,17:01,10,是,word,不予受理,deadline=不符合,
      没有Word版,申报材料,甲,2030-06-29,,10,是,paper,不齐,format-word=不符合,
      两栏未填,申报材料,甲,2030-06-29,,,,word,不齐,,人数；song.approved
      """
    let file = ScenarioFile(Array(rows.utf8), for: ruleSet)
    #expect(file.faults.map { $0.message(in: .zh) } == [])
    #expect(file.failures(on: ruleSet).map { $0.message(in: .zh) } == [])
    #expect(file.dossiers.scenarios.map(\.row) == [2, 3, 4, 5])
    #expect(deadlines(unheldBy: file) == [])
    let rest = rows.split(separator: "\n").filter { !$0.contains("17:01") }
    #expect(
      deadlines(unheldBy: ScenarioFile(Array(rest.joined(separator: "\n").utf8), for: ruleSet)) == [
        "二 deadline：没有情形能区分“2030年6月30日”与“2030年7月1日”；请补上结果因此不同的情形",
        "二 deadline：没有情形能区分“17:00”与“17:01”；请补上结果因此不同的情形",
      ])
    let wrong = ScenarioFile(
      Array(
        """
        情形,部分,名称,报送时刻,预期结论,预期缺填
        甲,申报材料,甲,傍晚,合格,身高
        乙,,乙,17:00,符合条件,
        """.utf8), for: ruleSet)
    #expect(
      wrong.faults.map { $0.message(in: .zh) } == [
        "第2行（D 报送时刻）：发现“傍晚”；应为时刻，如17:00。请写成17:00这样的时刻。",
        "第2行（F 预期缺填）：发现“身高”；应为该类别表格中的栏目。请按 notices template 的列名更正。",
        "第2行（E 预期结论）：发现“合格”；应为齐全、不齐、有误待改、不予受理之一。请写上其中之一。",
        "第3行（D 报送时刻）：发现“17:00”；应为空白：只有申报材料的行才填写。请清空这一格，或在“部分”一列写申报材料。",
      ])
  }

  @Test("a field is named by what columns are called, and is missing once, in however many forms")
  func fields() {
    let facts = FactGroup("song", swiftName: "SongFacts")
    let both = facts.count("both", "人数、场次", "people, concerts")
    let concerts = facts.count("concerts", "场次", "concerts", aliases: ["演出,次数"])
    let (first, second) = (facts.text("one", "备注", "note"), facts.text("two", "备注", "note"))
    let twice = RuleSet("song-award", edition: 2030, version: "1.0.0") {
      NomineeCategory(.choir, "合唱团", "Choir", at: "一") {
        Clause("1") { Criterion("members", SongFacts.members.atLeast(10)) }
      }
      DossierForm("choirs", "推荐表", "Form", for: .choir, at: "附件1") {
        FormField(SongFacts.members).printed(as: "团员")
        both
        concerts
      }
      DossierForm("list", "汇总表", "List", for: .choir, at: "附件2") {
        SongFacts.members
        first
        second
      }
    }
    let file = ScenarioFile(
      Array(
        """
        情形,部分,名称,场次,song.both,song.one,song.two,预期结论,预期缺填
        两表同一栏,申报材料,甲,1,1,无,无,不齐,人数
        一栏两词,申报材料,甲,1,,无,无,不齐,人数、场次；团员
        都缺,申报材料,甲,,,无,无,不齐,"人数、场次、演出，次数
        People, Concerts，Ｍembers"
        重名,申报材料,甲,1,1,,,不齐,人数、备注；song.one
        """.utf8), for: twice)
    #expect(
      file.faults.map { $0.message(in: .zh) } == [
        "第5行（I 预期缺填）：发现“备注”；应为该类别表格中的栏目。请按 notices template 的列名更正。"
      ])
    #expect(
      file.failures(on: twice).map { $0.message(in: .zh) }
        == file.faults.map { $0.message(in: .zh) })
    #expect(
      file.dossiers.scenarios.map { $0.missing.map(\.name) } == [
        ["members"], ["members", "both"], ["members", "both", "concerts"],
      ])
  }

  @Test("a clock time may be typed in full width")
  func wideTime() {
    let file = ScenarioFile(
      Array(
        """
        情形,部分,名称,报送日期,报送时刻,人数,经同意,材料格式,预期结论
        最后一分钟,申报材料,甲,2030-06-30,１７：００,10,是,word,齐全
        最后一分钟,申报材料,甲,2030-06-30,17：00,10,是,word,齐全
        """.utf8), for: ruleSet)
    #expect(file.failures(on: ruleSet).map { $0.message(in: .zh) } == [])
    #expect(file.dossiers.scenarios.map(\.time) == Array(repeating: ClockTime("17:00"), count: 2))
  }

  @Test("a failure names the status and the fields in the reader's language")
  func failures() {
    let file = ScenarioFile(
      Array(
        """
        情形,部分,名称,报送日期,人数,经同意,材料格式,预期结论,预期缺填
        未填,申报材料,甲,2030-06-29,,,word,齐全,
        已填,申报材料,甲,2030-06-29,10,是,word,不齐,人数；经同意
        """.utf8), for: ruleSet)
    let failures = file.failures(on: ruleSet)
    #expect(
      failures.map { $0.message(in: .zh) } == [
        "第2行“未填”：状态应为“齐全”，实为“不齐”", "第2行“未填”：缺填的栏目应为“无”，实为“人数；经同意”",
        "第3行“已填”：状态应为“不齐”，实为“齐全”", "第3行“已填”：缺填的栏目应为“人数；经同意”，实为“无”",
      ])
    #expect(
      failures.map { $0.message(in: .en) }.suffix(1) == [
        "row 3, “已填”: missing should be “members; approved” and is “none”"
      ])
    #expect(
      failures.map(\.description).suffix(1) == [
        "“已填”: missing should be song.members song.approved and is none"
      ])
  }
}
