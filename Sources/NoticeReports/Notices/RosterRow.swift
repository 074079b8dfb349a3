package import NoticeInterchange
package import NoticeKit

/// One row of a file as it was screened: its nominee, or why there is none.
package struct RosterRow: Sendable {
  /// The row of the file.
  package let row: Int
  /// The nominee, where the row gave one.
  package let nominee: ScreenedNominee?
  /// What is wrong in the row.
  package let faults: [InterchangeFault]
  /// What is wrong with the file as a whole or with its headings.
  package let generalFaults: [InterchangeFault]

  /// What is wrong in the row and with the file.
  package var allFaults: [InterchangeFault] { generalFaults + faults }
}

extension ScreenedRoster {
  /// The rows that there are, in order, blank rows and those of other categories left out.
  package var rows: [Int] { (nominees.map(\.row) + unreadRows.map(\.row)).sorted() }

  /// A row by its number, if there is one.
  package func row(_ number: Int) -> RosterRow? {
    if let nominee = nominees.first(where: { $0.row == number }) {
      return RosterRow(
        row: number, nominee: nominee, faults: nominee.faults, generalFaults: generalFaults)
    }
    return unreadRows.first { $0.row == number }.map { unread in
      RosterRow(row: number, nominee: nil, faults: unread.faults, generalFaults: generalFaults)
    }
  }
}

/// One row of a file as a report: the assessment of its nominee, and what is filled in wrongly.
package struct RosterRowReport {
  package let row: RosterRow
  package let ruleSet: RuleSet
  package let language: NoticeLanguage
  /// What other notices call the categories that this one does not take.
  package var otherTitles: [CategoryID: Wording] = [:]

  package init(
    _ row: RosterRow, by ruleSet: RuleSet, in language: NoticeLanguage,
    otherTitles: [CategoryID: Wording] = [:]
  ) {
    self.row = row
    self.ruleSet = ruleSet
    self.language = language
    self.otherTitles = otherTitles
  }

  /// The whole report.
  package var document: ReportDocument {
    guard let nominee = row.nominee else {
      let title = language.say("第\(row.row)行没有读入", "Row \(row.row) could not be read")
      return ReportDocument(title: ReportLine(title), blocks: faults)
    }
    var report = AssessmentReport(nominee, by: ruleSet, in: language)
    report.otherTitles = otherTitles
    var document = report.document
    document.blocks += faults
    return document
  }

  private var faults: [ReportBlock] {
    let all = row.allFaults
    guard !all.isEmpty else { return [] }
    let title = language.say("填写有误（\(all.count)处）", "Filled in wrongly (\(all.count))")
    return [
      .heading(level: 1, [.caution(title)]),
      .bullets(all.map { ReportItem(ReportLine($0.message(in: language))) }),
    ]
  }
}
