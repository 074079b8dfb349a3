public import NoticeKit

/// One nomination of a file, and what was wrong in its row.
public struct NominationRecord: Sendable, Hashable {
  /// The row of a CSV file as a spreadsheet numbers it, the header being one, or the line of JSON
  /// Lines.
  public let row: Int
  /// The nomination; a fact whose cell could not be read is unknown in it.
  public let nomination: Nomination
  /// The day on which it is handed in, where the row states it.
  public let submitted: CalendarDate?
  /// What else the row states that is no fact, as texts.
  ///
  /// By key: `recommending-unit`, `unit-kind`, `region`, `number`, `remark`, and the columns that
  /// the reader was told to keep, by their names.
  public let further: [String: String]
  /// What its cells hold as they were read: a flag or a list is no text.
  let furtherContents: [String: CellContent]
  /// Where each of these stands.
  let furtherPlaces: [String: FaultPlace]
  /// What was wrong in the row, in the order of its cells.
  public let faults: [InterchangeFault]
  /// How many more faults the row has, beyond the greatest number that is listed for one file.
  public let unlistedFaults: Int

  /// The cell that holds what ``further`` has under a key; the row as a whole where it has nothing.
  public func place(of key: String) -> FaultPlace { furtherPlaces[key] ?? .whole }
}

/// A row that gave no nomination, and why.
public struct UnreadRow: Sendable, Hashable {
  /// The row of a CSV file as a spreadsheet numbers it, or the line of JSON Lines.
  public let row: Int
  /// The recommending unit that the row names, where so much can be read.
  public let unit: String?
  /// Why it was not read; empty where a fault of the whole file or of its headings is the reason.
  public let faults: [InterchangeFault]
}

/// All nominations of a file, and everything in it that could not be read.
///
/// ```swift
/// let file = NominationReader(for: ruleSet).read(bytes)
/// for record in file.records { … }
/// for fault in file.allFaults { print(fault.message(in: .zh)) }
/// ```
public struct NominationFile: Sendable, Hashable {
  /// The nominations, in the order of their rows.
  public let records: [NominationRecord]
  /// The rows that gave no nomination, in their order, blank rows not counted.
  public let unreadRows: [UnreadRow]
  /// The faults of the file as a whole and of its headings.
  public let generalFaults: [InterchangeFault]
  /// How many faults there are beyond the greatest number that is listed; a last fault says so.
  public let unlistedFaults: Int

  /// How many rows gave no record, blank rows not counted.
  public var skippedRows: Int { unreadRows.count }

  /// The faults of the file, of its headings and of rows that gave no record, in the order of their
  /// lines.
  ///
  /// - Complexity: O(*n* log *n*) in the number of faults.
  public var faults: [InterchangeFault] {
    ordered(generalFaults + unreadRows.flatMap(\.faults))
  }

  /// All faults, those of records included, in the order of their lines.
  ///
  /// - Complexity: O(*n* log *n*) in the number of faults.
  public var allFaults: [InterchangeFault] {
    ordered(generalFaults + unreadRows.flatMap(\.faults) + records.flatMap(\.faults))
  }

  private func ordered(_ all: [InterchangeFault]) -> [InterchangeFault] {
    let keys = all.enumerated().map {
      (line: $1.line ?? (unlistedFaults > 0 ? .max : 0), index: $0)
    }
    return keys.sorted { ($0.line, $0.index) < ($1.line, $1.index) }.map { all[$0.index] }
  }
}
