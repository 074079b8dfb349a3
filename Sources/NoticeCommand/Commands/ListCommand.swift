import NoticeInterchange
import NoticeKit
import NoticeReports

extension CommandRun {
  /// `notices list`: the rule sets of the catalog.
  func list() -> CommandOutput {
    let catalog = environment.catalog
    switch call.format {
    case .text:
      return CommandOutput(.report(RuleSetListReport(of: catalog, in: language).document))
    case .json:
      let list = JSONValue.array(catalog.ruleSets.map(\.summaryJSON))
      return CommandOutput(.verbatim(JSONWriter(.pretty).text(["ruleSets": list]) + "\n"))
    }
  }
}
