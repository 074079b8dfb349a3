import NoticeInterchange
import NoticeKit
import NoticeReports

/// The table of scenarios that a new module begins with: the columns of its first category and one row,
/// a nomination of which nothing but the name is stated.
struct NewScenarioTable {
  let ruleSet: RuleSet
  let language: NoticeLanguage

  init(_ ruleSet: RuleSet, in language: NoticeLanguage) {
    self.ruleSet = ruleSet
    self.language = language
  }

  /// The path below the folder of the tests.
  var path: String { "Scenarios/\(ruleSet.id).csv" }

  /// The table, as spreadsheets open it.
  var csv: String { CSVWriter(startsWithByteOrderMark: true).text(rows) }

  private var rows: [[String]] {
    let ends =
      language == .zh
      ? ["其余评判", "预期结论", "预期结果"] : ["other judgements", "expected", "expected outcomes"]
    guard let category = ruleSet.categories.first else {
      let columns = language == .zh ? ["情形", "类别", "名称"] : ["scenario", "category", "name"]
      return [columns + ends]
    }
    let columns = NominationTemplate.headings(for: category, in: ruleSet, language: language)
    let headings = [language.say("情形", "scenario")] + columns + ends
    let cells = cells(below: columns, of: category)
    let file = NominationReader(for: ruleSet).readCSV(
      Array(CSVWriter().text([columns, cells]).utf8))
    guard let nomination = file.records.first?.nomination else { return [headings] }
    let assessment = ruleSet.assess(nomination)
    let outcomes = assessment.findings.filter { ![.met, .notApplicable].contains($0.outcome) }
      .map { "\($0.id)=\($0.outcome.label.text(in: language))" }
    return [
      headings,
      [language.say("除名称外什么都没有填写", "Nothing but the name is stated")] + cells + [
        "", assessment.verdict.label.text(in: language),
        outcomes.joined(separator: language.say("；", "; ")),
      ],
    ]
  }

  /// The category and the name, which stands in its own column or in that of the fact that names.
  private func cells(below columns: [String], of category: NomineeCategory) -> [String] {
    let fact = category.namingFact
    let names = fact.map { [$0.label.zh, $0.label.en, $0.id.description] + $0.aliases }
    let column = names.map { names in columns.firstIndex(where: names.contains) } ?? 1
    return columns.indices.map { index in
      index == 0
        ? category.id.description : index == column ? language.say("示例", "Example") : ""
    }
  }
}
