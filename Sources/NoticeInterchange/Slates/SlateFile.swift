public import NoticeKit

/// The slates of a file, and everything in it that could not be read.
public struct SlateFile: Sendable, Hashable {
  /// The slates, in the order in which their units first appear.
  public let slates: [SlateRecord]
  /// The rows that gave no nomination; no slate counts them.
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

  /// Puts a slate and its rows together.
  public init(_ slate: Slate, rows: [Int]) {
    self.slate = slate
    self.rows = rows
  }
}
