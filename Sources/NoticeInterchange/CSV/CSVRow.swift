/// One row of a CSV file, the header included.
public struct CSVRow: Sendable, Hashable {
  /// The physical line that the row begins on, counted from 1.
  public let line: Int

  /// The number of the row as a spreadsheet shows it: empty rows count, line breaks within a cell
  /// do not.
  public let number: Int

  /// The fields in order, without their quotes; or why the row cannot be read.
  public let content: Result<[String], InterchangeFaults>

  /// The fields, or nothing when the row cannot be read.
  public var fields: [String]? { try? content.get() }

  /// What keeps the row from being read; empty when nothing does.
  public var faults: [InterchangeFault] {
    guard case .failure(let failure) = content else { return [] }
    return failure.faults
  }
}
