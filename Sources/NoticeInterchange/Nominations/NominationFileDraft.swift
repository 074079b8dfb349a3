import NoticeKit

/// A reading of a file as it grows.
struct NominationFileDraft {
  private(set) var records: [NominationRecord] = []
  private var faults: [InterchangeFault] = []
  private var unreadRows: [UnreadRow] = []
  private var unlisted = 0
  private var left: Int

  init(greatestFaults: Int) {
    left = greatestFaults
  }

  /// Adds faults of the file or of its headings.
  mutating func report(_ found: [InterchangeFault]) { faults += listed(found) }

  /// Adds a row that gives no record, and says why.
  mutating func skip(row: Int, unit: String? = nil, _ found: [InterchangeFault]) {
    let unit = unit.flatMap { isBlank($0) ? nil : $0 }
    unreadRows.append(UnreadRow(row: row, unit: unit, faults: listed(found)))
  }

  /// Adds rows that give no record, all for faults of the file.
  mutating func skip(rows: [Int], _ found: [InterchangeFault]) {
    report(found)
    unreadRows += rows.map { UnreadRow(row: $0, unit: nil, faults: []) }
  }

  private mutating func listed(_ found: [InterchangeFault]) -> [InterchangeFault] {
    let listed = Array(found.prefix(left))
    left -= listed.count
    unlisted += found.count - listed.count
    return listed
  }

  /// Adds a record, its faults as far as they are listed.
  mutating func add(_ draft: NominationDraft) {
    let listed = listed(draft.faults)
    records.append(draft.record(listing: listed, unlisted: draft.faults.count - listed.count))
  }

  /// The whole reading.
  var file: NominationFile {
    NominationFile(
      records: records, unreadRows: unreadRows, generalFaults: faults + closing,
      unlistedFaults: unlisted)
  }

  private var closing: [InterchangeFault] {
    guard unlisted > 0 else { return [] }
    return [.further(unlisted)]
  }
}

extension InterchangeFault {
  /// The last fault of a file that has more than are listed.
  static func further(_ count: Int) -> InterchangeFault {
    InterchangeFault(
      found: Wording("另有\(count)处问题", "\(count) further faults"),
      expected: Wording("没有问题的文件", "a file without faults"),
      mend: Wording("先改正所列各处", "mend those listed first"))
  }
}
