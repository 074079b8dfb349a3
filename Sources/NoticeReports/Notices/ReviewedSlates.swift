public import NoticeInterchange
public import NoticeKit

/// The slates of a file and what a rule set makes of each.
public struct ReviewedSlates: Sendable {
  /// The rule set that they were checked by.
  public let ruleSet: RuleSet
  /// The slates, in the order of the file.
  public let slates: [ReviewedSlate]
  /// The rows that gave no nomination; no slate counts them.
  public let unreadRows: [UnreadRow]
  /// Everything that could not be read, in the order of the file.
  public let faults: [InterchangeFault]

  /// Checks every slate of a file.
  ///
  /// - Parameters:
  ///   - file: The slates.
  ///   - ruleSet: The rule set to check them by.
  ///   - submitted: The day of submission of slates that state none.
  /// - Complexity: O(*n* · *m*) in the number of rows and of rules.
  public init(_ file: SlateFile, by ruleSet: RuleSet, submitted: CalendarDate? = nil) {
    self.ruleSet = ruleSet
    slates = file.slates.map { record in
      ReviewedSlate(
        ruleSet.reviewSlate(record.slate, submitted: record.submitted ?? submitted),
        rows: record.rows)
    }
    unreadRows = file.unreadRows
    faults = file.faults
  }
}

/// One slate of a file as it was checked.
public struct ReviewedSlate: Sendable {
  /// What the rule set makes of it.
  public let review: SlateReview
  /// The row of each nomination.
  public let rows: [Int]

  /// Puts a review and the rows of its nominations together.
  public init(_ review: SlateReview, rows: [Int]) {
    self.review = review
    self.rows = rows
  }

  /// The rows of some positions in the slate.
  package func rows(at positions: [Int]) -> [Int] {
    positions.filter(rows.indices.contains).map { rows[$0] }
  }
}
