import NoticeInterchange
import NoticeKit
import NoticeReports

/// The table of scenarios that a new module begins with: the columns of its first category and one row,
/// a nomination of which nothing is stated.
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
      language == .zh ? ["预期结论", "预期结果"] : ["expected", "expected outcomes"]
    guard let category = ruleSet.categories.first else {
      let columns = language == .zh ? ["情形", "类别", "名称"] : ["scenario", "category", "name"]
      return [columns + ends]
    }
    let columns = NominationTemplate.headings(for: category, in: ruleSet, language: language)
    let name = language.say("示例", "Example")
    let assessment = ruleSet.assess(Nomination(category.id, name: name))
    let outcomes = assessment.findings.filter { ![.met, .notApplicable].contains($0.outcome) }
      .map { "\($0.id)=\($0.outcome.label.text(in: language))" }
    let stated = columns.indices.map { index in
      index == 0 ? category.id.description : index == 1 && category.namingFact == nil ? name : ""
    }
    return [
      [language.say("情形", "scenario")] + columns + ends,
      [language.say("什么都没有填写", "Nothing is stated")] + stated + [
        assessment.verdict.label.text(in: language), outcomes.joined(separator: "；"),
      ],
    ]
  }
}
