import NoticeCatalog
import NoticeCommand
import NoticeInterchange
import NoticeKit
import Testing

@Suite("Filled registration tables, screened row by row")
struct RegistrationTableTests {
  private let numbers = [
    "13800000001", "11010519491231002X", "13800000002", "12345678903", "110105194912310021",
  ]
  /// Three rows under the printed labels: in order, one cell empty, two numbers implausible.
  private var volunteers: String {
    """
    附件2 科技志愿者集体注册信息表
    序号,真实姓名,手机号,性别,身份证号,政治面貌,民族,工作单位,职称,最高学历,从业类别,所在区域省,所在区域市,所在区域县,服务类别,服务领域或行业,是否为基层“三长”
    1,示例甲,\(numbers[0]),女,\(numbers[1]),群众,汉族,示例县科协,农艺师,本科,农技推广,河南省,示例市,示例县,科普报告、农技服务,农技服务类,是
    2,示例乙,\(numbers[2]),男,\(numbers[1]),群众,汉族,示例中学,,本科,教师,河南省,示例市,示例县,"☑科技培训
    □科技咨询
    ☑其他",□科技咨询类 ☑科技培训类,否
    3,示例丙,\(numbers[3]),男,\(numbers[4]),群众,汉族,示例医院,医师,硕士,医务,河南省,示例市,示例县,科技咨询,健康咨询类、其他科技服务,否

    """
  }

  private let organizations = """
    序号,组织名称,管理员手机号,是否在民政部门注册,主管单位类型,"主管
    单位",成立日期,服务类别,"所在

    区域省",所在区域市,所在区域县
    1,示例县科技志愿服务队,13800000001,否,科协,示例县科协,2021-05,"科技培训、其他",河南省,示例市,示例县
    2,,13800000001,否,科协,示例县科协,2021-05,"科技培训",山西省,示例市,示例县

    """

  private func dossiers(_ text: String, _ category: CategoryID) throws -> [DossierReview] {
    let ruleSet = try RuleSetCatalog.kept.ruleSet(named: "henan-teams@2021")
    let file = NominationReader(for: ruleSet, category: category).read(Array(text.utf8))
    #expect(file.allFaults.map { $0.message(in: .en) } == [])
    return file.records.map {
      ruleSet.reviewDossier(of: $0.nomination, submitted: CalendarDate("2021-06-20"))
    }
  }

  @Test("a volunteer's row is complete, lacks a cell, or is advised on its numbers")
  func volunteerRows() throws {
    let reviews = try dossiers(volunteers, CategoryID("volunteer-registration"))
    #expect(reviews.map(\.nomination.name) == ["示例甲", "示例乙", "示例丙"])
    #expect(reviews.map(\.status) == [.complete, .incomplete, .complete])
    #expect(reviews.map { $0.missingFields.map(\.label.zh) } == [[], ["职称"], []])
    #expect(reviews.map(\.advice.count) == [0, 0, 2])
    let kinds = FactID("volunteer-registration.service-kinds")
    let fields = FactID("volunteer-registration.service-fields")
    #expect(reviews[1].nomination[kinds] == .choices(["training", "other"]))
    #expect(reviews[1].nomination[fields] == .choices(["training"]))
  }

  @Test("an organization's row is complete, or lacks its name and is of another province")
  func organizationRows() throws {
    let reviews = try dossiers(organizations, CategoryID("team-registration"))
    #expect(reviews.map(\.status) == [.complete, .defective])
    #expect(reviews.map { $0.missingFields.map(\.label.zh) } == [[], ["组织名称"]])
    #expect(reviews[1].findings(.notMet).map(\.id) == ["in-henan"])
  }

  @Test("the province may be written short, and a row of Jiyuan has no county")
  func shortProvince() throws {
    let short = organizations.replacing("河南省,示例市,示例县", with: "河南,济源示范区,")
    let reviews = try dossiers(short, CategoryID("team-registration"))
    #expect(reviews.map(\.status) == [.complete, .defective])
  }

  @Test("the template of a table has its printed labels and no column for names")
  func template() {
    #expect(
      notices("template", "henan-teams@2021", "team-registration").output == """
        \u{FEFF}类别,报送日期,组织名称,管理员手机号,是否在民政部门注册,主管单位类型,主管单位,成立日期,服务类别,所在区域省,所在区域市,所在区域县\r\n
        """)
  }

  @Test("the command says of each row what is missing or looks wrong")
  func reasons() {
    let outcome = notices(
      "screen", "henan-teams@2021", "a.csv", "--category", "volunteer-registration",
      "--submitted", "2021-06-20", files: MemoryFiles(["a.csv": Array(volunteers.utf8)]))
    let rows = outcome.output.split(separator: "\n").filter { $0.contains("示例") }
    #expect(
      rows.map { $0.split(separator: " ").prefix(4).joined(separator: " ") } == [
        "3 示例甲 齐全", "4 示例乙 不齐 缺职称", "5 示例丙 齐全 “手机号”看来不是11位手机号码，请核对；“身份证号”看来不是18位身",
      ])
  }

  @Test("a table that comes the day after is refused in every row")
  func late() {
    let outcome = notices(
      "screen", "henan-teams@2021", "a.csv", "--category", "volunteer-registration",
      "--submitted", "2021-06-21", files: MemoryFiles(["a.csv": Array(volunteers.utf8)]))
    let rows = outcome.output.split(separator: "\n").filter { $0.contains("示例") }
    #expect(rows.count == 3 && rows.allSatisfy { $0.contains("不予受理") })
  }

  @Test("the command reads the table without a fault and tells no number whole")
  func command() {
    let files = MemoryFiles(["a.csv": Array(volunteers.utf8)])
    for options in [[], ["--explain"], ["--row", "4"], ["--format", "json"]] {
      for language in ["zh", "en"] {
        let outcome = NoticeCommand.run(
          ["screen", "henan-teams@2021", "a.csv", "--category", "volunteer-registration"]
            + ["--submitted", "2021-06-18", "--language", language] + options,
          in: CommandEnvironment(catalog: .kept, files: files))
        #expect(outcome.exitCode == .success)
        #expect(outcome.output.contains(options.contains("4") ? "示例乙" : "示例丙"))
        for number in numbers {
          #expect(!outcome.output.contains(number))
          #expect(!outcome.errorOutput.contains(number))
        }
      }
    }
  }

  @Test("a number in a column that the category lacks is reported and not told")
  func elsewhere() {
    let text = "类别,名称,身份证号\ncounty,示例县,\(numbers[1])\n"
    let outcome = notices(
      "screen", "henan-teams@2021", "a.csv", files: MemoryFiles(["a.csv": Array(text.utf8)]))
    #expect(outcome.exitCode == .faultsFound)
    #expect(outcome.output.contains("“…”，而类别“county”没有这一项"))
    #expect(!outcome.output.contains(numbers[1]))
  }
}
