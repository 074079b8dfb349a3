import NoticeKit

/// A reading of a file as it grows.
struct NominationFileDraft {
  private(set) var records: [NominationRecord] = []
  private var faults: [InterchangeFault] = []
  private var skippedRows = 0
  private var unlisted = 0
  private var left: Int

  init(greatestFaults: Int) {
    left = greatestFaults
  }

  /// Adds faults of the file or of its headings.
  mutating func report(_ found: [InterchangeFault]) {
    let listed = found.prefix(left)
    faults += listed
    left -= listed.count
    unlisted += found.count - listed.count
  }

  /// Counts rows that give no record, and says why.
  mutating func skip(rows: Int = 1, _ found: [InterchangeFault]) {
    skippedRows += rows
    report(found)
  }

  /// Adds a record, its faults as far as they are listed.
  mutating func add(_ draft: NominationDraft) {
    let listed = Array(draft.faults.prefix(left))
    left -= listed.count
    let further = draft.faults.count - listed.count
    unlisted += further
    records.append(draft.record(listing: listed, unlisted: further))
  }

  /// The whole reading.
  var file: NominationFile {
    NominationFile(
      records: records, faults: faults + closing, skippedRows: skippedRows,
      unlistedFaults: unlisted)
  }

  private var closing: [InterchangeFault] {
    guard unlisted > 0 else { return [] }
    return [
      InterchangeFault(
        found: Bilingual(zh: "另有\(unlisted)处问题", en: "\(unlisted) further faults"),
        expected: Bilingual(zh: "没有问题的文件", en: "a file without faults"),
        mend: Bilingual(zh: "先改正所列各处", en: "mend those listed first"))
    ]
  }
}
