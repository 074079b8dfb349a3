import NoticeCatalog
import NoticeCommand
import NoticeInterchange
import Testing

@Suite("How two notices behave, as compare tells it")
struct CompareBehaviourTests {
  private let editions = ["national-commendation@2021", "national-commendation@2024"]

  private func compare(_ options: [String], files: [String: [UInt8]] = [:]) -> CommandOutcome {
    NoticeCommand.run(
      ["compare"] + options,
      in: CommandEnvironment(catalog: .kept, files: MemoryFiles(files), width: 80))
  }

  private func object(_ options: [String], files: [String: [UInt8]] = [:]) throws -> JSONNode {
    let text = compare(options + ["--format", "json"], files: files).output
    return try JSONDocument(parsing: text).root
  }

  @Test("every witness in the JSON passes one edition and fails the other when it is screened")
  func witnesses() throws {
    let behaviour = try #require(try object(editions)["behaviour"])
    let categories = behaviour["categories"]?.elements ?? []
    #expect(
      categories.map { $0["category"]?.string } == ["volunteer", "organization", "site"])
    #expect(categories.allSatisfy { $0["outright"]?["behaviour"]?.string == "incomparable" })
    for (way, number, passing, failing) in [
      ("tightening", 38, "old", "new"), ("loosening", 10, "new", "old"),
    ] {
      let witnesses = categories.flatMap { category in
        (category["withJustification"]?[way]?.elements ?? []).compactMap { $0["witness"] }
      }
      #expect(witnesses.count == number)
      let lines = witnesses.map { JSONWriter().text($0.value) }.joined(separator: "\n")
      let screened = try object(
        editions + ["--roster", "witnesses.jsonl"], files: ["witnesses.jsonl": Array(lines.utf8)])
      #expect(screened["faults"]?.elements?.isEmpty == true)
      let nominees = screened["impact"]?["nominees"]?.elements ?? []
      #expect(nominees.count == number)
      for nominee in nominees {
        #expect(["eligible", "needs-justification"].contains(nominee[passing]?.string))
        #expect(nominee[failing]?.string == "ineligible")
      }
    }
  }

  @Test("requirements have their own verdicts, and what is not decided has its reason")
  func requirements() throws {
    let categories = try object(editions + ["--category", "site"])["behaviour"]?["categories"]
    let site = try #require(categories?.elements?.first)
    #expect(categories?.elements?.count == 1)
    let requirements = site["requirements"]?.elements ?? []
    #expect(requirements.count == 7)
    func behaviour(_ id: String) -> [String?] {
      let requirement = requirements.first { $0["requirement"]?.string == id }
      return [requirement?["behaviour"]?.string, requirement?["reason"]?.string]
    }
    #expect(behaviour("activity-kinds") == ["tightened", nil])
    #expect(behaviour("volunteer-teams") == ["tightened", nil])
    #expect(behaviour("promotes-spirit") == ["not-decided", "评判的提法或所列事项不同，无从比较"])
    let kinds = requirements.first { $0["requirement"]?.string == "activity-kinds" }
    #expect(kinds?["tightening"]?["facts"]?["site.activity-kind-count"]?.number?.digits == "3")
    #expect(kinds?["loosening"]?.members == nil)
    let undecided = site["withJustification"]?["undecided"]?.elements ?? []
    #expect(
      undecided.filter { $0["way"]?.string == "tightened" }.map { $0["requirement"]?.string }
        == ["combined-with-governance", "promotes-spirit", "varied-activities"])
  }

  @Test("a day is asked about where one is given, else both deadlines")
  func days() throws {
    let given = try object(editions + ["--on", "2024-02-29"])["behaviour"]
    #expect(given?["days"]?.elements?.map(\.string) == ["2024-02-29"])
    let deadlines = try object(editions)["behaviour"]
    #expect(deadlines?["days"]?.elements?.map(\.string) == ["2021-11-12", "2025-02-23"])
    let text = compare(editions + ["--category", "organization", "--on", "2024-02-29"]).output
    #expect(text.contains("报送日取2024年2月29日"))
    #expect(text.contains("例：成立日期为2021年3月1日，2024年2月29日报送"))
  }

  @Test("notices without a common category have no eligibility to compare")
  func apart() throws {
    let pair = ["national-commendation@2024", "xinxiang-pilot@2025"]
    #expect(compare(pair).output.contains("没有两份通知都设的类别，推荐条件无从比较。"))
    #expect(try object(pair)["behaviour"]?["categories"]?.elements == [])
  }

  /// National 2024 with other quotas, as a rule set's file.
  private func otherQuotas() -> [String: [UInt8]] {
    var text = NoticeCommand.run(
      ["export", "national-commendation@2024", "--as", "json"],
      in: CommandEnvironment(catalog: .kept, files: MemoryFiles([:]), width: 80)
    ).output
    for (old, new) in [
      ("\"edition\": 2024", "\"edition\": 2025"),
      ("[\"national-society\"], \"atMost\": 2", "[\"national-society\"], \"atMost\": 3"),
      ("\"atMost\": 5,\n          \"in\": \"each-", "\"atMost\": 4,\n          \"in\": \"each-"),
      (
        "\"atMost\": 5,\n          \"in\": \"all\"",
        "\"atMost\": 4,\n          \"in\": \"each-category\""
      ),
    ] {
      #expect(text.contains(old))
      text = text.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
        .joined(separator: new)
    }
    return ["new.json": Array(text.utf8)]
  }

  @Test("limits on slates are told by kind of unit, what tightened first")
  func slates() {
    let text = compare(["national-commendation@2024", "new.json"], files: otherQuotas()).output
    #expect(
      text.split(separator: "推荐单位的限额\n").last.map(String.init) == """
        ┄┄┄┄┄┄┄┄┄┄┄┄┄┄

        以同一单位的推荐分别按两版核对；每例是最小的一份，一版在限额之内、另一版超出。

        收紧（2）

        • 省、自治区、直辖市科协；新疆生产建设兵团科协
          • 最多可推：每个类别5 → 4、合计20 → 16
          • 收紧之例：推荐“最美科技志愿者”5个，national-commendation@2025超出：每个类别
            不超过4个（三¶1）

        有紧有松（1）

        • 中国科协直属单位
          • 最多可推：每个类别5 → 4、合计5 → 16
          • 收紧之例：推荐“最美科技志愿者”5个，national-commendation@2025超出：每个类别
            不超过4个（三¶1）
          • 放宽之例：推荐“最美科技志愿者”4个、“最佳科技志愿服务组织”2个，
            national-commendation@2024超出：推荐总数不超过5个（三¶1）

        放宽（1）

        • 全国学会、协会、研究会
          • 最多可推：每个类别2 → 3、合计8 → 12
          • 放宽之例：推荐“最美科技志愿者”3个，national-commendation@2024超出：每个类别
            不超过2个（三¶1）

        等价（1）

        • 中央企业科协

        """)
  }

  @Test("the JSON has the most that both accept, and each example with what it breaks")
  func slatesAsJSON() throws {
    let behaviour = try object(["national-commendation@2024", "new.json"], files: otherQuotas())[
      "behaviour"]
    let slates = behaviour?["slates"]?.elements ?? []
    #expect(
      slates.map { $0["behaviour"]?.string } == [
        "loosened", "tightened", "tightened", "equivalent", "incomparable",
      ])
    let unit = try #require(slates.last)
    #expect(unit["kind"]?.string == "affiliated-unit")
    let all = unit["maximums"]?.elements?.last
    #expect(all?["old"]?["state"]?.string == "at-most")
    #expect(all?["new"]?["number"]?.number?.digits == "16")
    let nominations = unit["loosening"]?["nominations"]?.elements ?? []
    #expect(nominations.map { $0["number"]?.number?.digits } == ["4", "2"])
    #expect(
      unit["loosening"]?["broken"]?.elements?.map { $0["rule"]?.string } == ["affiliated-quota"])
    let only = try object(
      ["national-commendation@2024", "new.json", "--category", "site"], files: otherQuotas())
    #expect(only["behaviour"]?["slates"]?.elements == [])
  }
}
