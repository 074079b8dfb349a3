import NoticeInterchange
import NoticeKit
import NoticeReports

extension CommandRun {
  /// `notices list`: the rule sets of the catalog, or what each series answers on a day.
  func list() -> CommandOutput {
    let catalog = environment.catalog
    switch (call.format, call.namedDay) {
    case (.text, nil):
      return CommandOutput(.report(RuleSetListReport(of: catalog, in: language).document))
    case (.text, let day?):
      return CommandOutput(.report(IntakeReport(of: catalog, on: day, in: language).document))
    case (.json, let day):
      let answer = day.map { catalog.intakeJSON(on: $0, in: language) } ?? catalog.listJSON
      return CommandOutput(.verbatim(JSONWriter(.pretty).text(answer) + "\n"))
    }
  }
}

extension RuleSetCatalog {
  fileprivate var listJSON: JSONValue { ["ruleSets": .array(ruleSets.map(\.summaryJSON))] }
}
