public import NoticeKit

/// The slates of a file, and everything in it that could not be read.
public struct SlateFile: Sendable, Hashable {
  /// The slates, in the order in which their units first appear.
  public let slates: [SlateRecord]
  /// The rows that gave no nomination; no slate counts them, and their units are open.
  public let unreadRows: [UnreadRow]
  /// All faults: of the file, of its rows and of its units, in the order of their lines.
  public let faults: [InterchangeFault]
}

/// One slate of a file.
public struct SlateRecord: Sendable, Hashable {
  /// The unit and its nominations; what its rows contradict each other in is unknown.
  public let slate: Slate
  /// The row of each nomination: as a spreadsheet numbers it, or the line of JSON Lines.
  public let rows: [Int]
  /// The day on which they are handed in, where the rows that state one state the same.
  public let submitted: CalendarDate?

  /// Puts a slate, its rows and its day together.
  public init(_ slate: Slate, rows: [Int], submitted: CalendarDate? = nil) {
    self.slate = slate
    self.rows = rows
    self.submitted = submitted
  }
}
