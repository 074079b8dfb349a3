import NoticeCatalog
import NoticeCommand
import NoticeInterchange
import NoticeKit
import Testing

@Suite("Templates put side by side in one file")
struct MergedTemplateTests {
  private func headings(_ ruleSet: RuleSet, _ category: NomineeCategory) -> [String] {
    let csv = NominationTemplate.csv(for: category, in: ruleSet, language: .zh)
    let line = csv.filter { !$0.isNewline && $0 != "\u{FEFF}" }
    return line.split(separator: ",").map(String.init)
  }

  @Test(
    "every category's judgements and justifications are read from its own columns",
    arguments: RuleSetCatalog.kept.ruleSets)
  func merged(ruleSet: RuleSet) {
    var all: [String] = []
    for category in ruleSet.categories {
      all += headings(ruleSet, category).filter { !all.contains($0) }
    }
    let rows = ruleSet.categories.map { category in
      let own = headings(ruleSet, category)
      return all.map { heading in
        if heading == "类别" { return category.id.description }
        let isTold = heading.hasPrefix("评判:") || heading.hasPrefix("理由:")
        return own.contains(heading) && isTold ? "是" : ""
      }
    }
    let text = ([all] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n")
    let file = NominationReader(for: ruleSet).read(Array(text.utf8))
    #expect(file.generalFaults.map { $0.message(in: .zh) } == [])
    #expect(file.records.count == ruleSet.categories.count)
    for (record, category) in zip(file.records, ruleSet.categories) {
      let asked = category.judgements.filter { $0.grade == nil }.map(\.id)
      #expect(
        asked.filter { record.nomination.judgements[$0] == nil } == [], "\(category.id)")
      #expect(
        category.exceptable.map(\.id).filter { record.nomination.justifications[$0] == nil }
          == [], "\(category.id)")
    }
  }

  @Test(
    "a template asks only once what a nominee is called, and the name fills the form's field",
    arguments: [
      ("henan-commendation@2021", "organization", "organization.name"),
      ("henan-commendation@2021", "volunteer", "volunteer.full-name"),
      ("henan-commendation@2021", "project", "project.name"),
      ("henan-commendation@2021", "site", "site.name"),
      ("xinxiang-pilot@2025", "pilot-unit", "pilot-form.unit"),
    ])
  func naming(name: String, category: String, fact: String) throws {
    let ruleSet = try RuleSetCatalog.kept.ruleSet(named: name)
    let asked = try #require(ruleSet.category(CategoryID(category)))
    let headings = headings(ruleSet, asked)
    #expect(!headings.contains("名称"))
    let text = "类别,名称\n\(category),示例甲\n"
    let file = NominationReader(for: ruleSet).read(Array(text.utf8))
    #expect(file.allFaults.map { $0.message(in: .zh) } == [])
    let naming = try #require(asked.namingFact)
    #expect(naming.id.description == fact)
    #expect(file.records.first?.nomination[naming.id] == .text("示例甲"))
  }

  @Test("what a form prints is a heading, unless two of its fields print it")
  func printedLabels() throws {
    let ruleSet = try RuleSetCatalog.kept.ruleSet(named: "xinxiang-pilot@2025")
    let text = "单位名称,手机号码,电子邮箱\n示例学院,13800138000,yi@example.org\n"
    let file = NominationReader(for: ruleSet).read(Array(text.utf8))
    let mobile = FactID("pilot-people.liaison-mobile")
    #expect(file.records.first?.nomination[mobile] == .text("13800138000"))
    #expect(
      file.allFaults.map { $0.message(in: .zh) } == [
        "第1行（C 电子邮箱）：发现可指pilot-people.leader-email、pilot-people.liaison-email的名称“电子邮箱”；"
          + "应为只指一项的名称。请写出标识。"
      ])
  }

  @Test(
    "a printed label of a seal stays what it is in every file",
    arguments: ["推荐单位", "年月日"])
  func sealIsNoHeading(label: String) throws {
    let ruleSet = try RuleSetCatalog.kept.ruleSet(named: "henan-commendation@2021")
    let text = "类别,名称,\(label)\nsite,示例村,是\n"
    let nomination = NominationReader(for: ruleSet).read(Array(text.utf8)).records.first?.nomination
    #expect(nomination?[DossierFacts.sealed] == nil)
    #expect(nomination?[DossierFacts.dated] == nil)
  }

  @Test(
    "a format is read by the notice's own words, by the usual ones and by its id",
    arguments: ["Word电子版、PDF盖章版", "Word版、盖章扫描PDF版", "word、stamped-scan", "Word电子版、盖章扫描PDF版"])
  func formats(cell: String) throws {
    let ruleSet = try RuleSetCatalog.kept.ruleSet(named: "xinxiang-pilot@2025")
    let text = "单位名称,已报送的材料格式\n示例学院,\(cell)\n"
    let records = NominationReader(for: ruleSet).read(Array(text.utf8)).records
    #expect(
      records.first?.nomination[DossierFacts.formats.id] == .choices(["word", "stamped-scan"]))
  }

  @Test("advice on a format uses the notice's own words")
  func adviceOnFormats() throws {
    let ruleSet = try RuleSetCatalog.kept.ruleSet(named: "xinxiang-pilot@2025")
    var nomination = Nomination(CategoryID("pilot-unit"), name: "示例学院")
    nomination[DossierFacts.formats] = ["stamped-scan"]
    let review = ruleSet.reviewDossier(of: nomination, submitted: CalendarDate("2025-06-20"))
    let finding = review.findings(.notMet).first { $0.id == "format-word" }
    #expect(finding?.change(in: .zh).contains("Word电子版") == true)
  }
}
