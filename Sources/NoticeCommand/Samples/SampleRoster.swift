import NoticeKit

/// A roster that ships with the command, as an office would hold it in a spreadsheet.
///
/// All names and figures are made up; many figures lie on a boundary of the notice.
struct SampleRoster: Sendable {
  /// The rule set that it is meant for.
  let ruleSet: RuleSetID
  /// The roster as CSV.
  let csv: String
  /// What several units hand in, as CSV, where the notice states quotas.
  var slates: String?

  /// All samples, one a rule set.
  static let all = [
    national2021, henanCommendation2021, national2024, henanTeams2021, xinxiangPilot2025,
  ]
}

extension SampleRoster {
  /// The organizations of the sample of 2024, which the tour shows in a table.
  static let shownRows = 10...18
  /// The one of them that the tour explains in full.
  static let explainedRow = 12
  /// The rows of the sample of 2024 on the third anniversary and one day short of it.
  static let anniversaryRows = 3...4
  /// The rows of the sample of 2021 on the cut-off day and the day after.
  static let cutOffRows = 2...3
}
