public import NoticeInterchange
public import NoticeKit

/// A roster of nominations that was read and assessed, row by row.
public struct ScreenedRoster: Sendable {
  /// The rule set that assessed it.
  public let ruleSet: RuleSet
  /// The nominees, in the order of the file.
  public let nominees: [ScreenedNominee]
  /// The rows that gave no nominee, in the order of the file.
  public let unreadRows: [UnreadRow]
  /// What is wrong with the file as a whole or with its headings.
  public let generalFaults: [InterchangeFault]
  /// Everything that could not be read, cells of nominees included, in the order of the file.
  public let allFaults: [InterchangeFault]
  /// How many nominees were left out because they belong to other categories.
  public let leftOut: Int

  /// Assesses every nomination of a file.
  ///
  /// - Parameters:
  ///   - file: The nominations as they were read.
  ///   - ruleSet: The rule set to assess by.
  ///   - category: The only category to assess; all of them where there is none.
  ///   - submitted: The day of submission of rows that state none.
  /// - Complexity: O(*n*) in the number of rows.
  public init(
    _ file: NominationFile, by ruleSet: RuleSet, only category: CategoryID? = nil,
    submitted: CalendarDate? = nil
  ) {
    self.ruleSet = ruleSet
    let kept = file.records.filter { category == nil || $0.nomination.category == category }
    generalFaults = file.generalFaults
    unreadRows = file.unreadRows
    leftOut = file.records.count - kept.count
    let others = file.records.filter { category != nil && $0.nomination.category != category }
    let foreign = Set(others.flatMap(\.faults))
    allFaults = foreign.isEmpty ? file.allFaults : file.allFaults.filter { !foreign.contains($0) }
    nominees = kept.map { record in
      ScreenedNominee(
        row: record.row,
        assessment: ruleSet.assess(record.nomination, submitted: record.submitted ?? submitted),
        faults: record.faults)
    }
  }

  private init(ruleSet: RuleSet, nominees: [ScreenedNominee]) {
    self.ruleSet = ruleSet
    self.nominees = nominees
    unreadRows = []
    generalFaults = []
    allFaults = nominees.flatMap(\.faults)
    leftOut = 0
  }

  /// The same roster with some of its nominees only.
  package func with(_ nominees: [ScreenedNominee]) -> ScreenedRoster {
    ScreenedRoster(ruleSet: ruleSet, nominees: nominees)
  }

  /// How many rows gave no nominee.
  public var skippedRows: Int { unreadRows.count }

  /// The nominees with a verdict.
  func count(of verdict: Verdict) -> Int {
    nominees.count { $0.assessment.verdict == verdict }
  }
}

/// One row of a screened roster.
public struct ScreenedNominee: Sendable {
  /// The row of the file.
  public let row: Int
  /// What the rule set makes of it.
  public let assessment: Assessment
  /// The cells of the row that could not be read; what they would say is unknown.
  public let faults: [InterchangeFault]

  /// Puts a row together.
  public init(row: Int, assessment: Assessment, faults: [InterchangeFault]) {
    self.row = row
    self.assessment = assessment
    self.faults = faults
  }
}
