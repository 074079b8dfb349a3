import NoticeKit

/// The rows of a file that no slate counts for the unit they may belong to.
struct LostRows {
  private var byUnit: [String: Int] = [:]
  private var ofNobody = 0

  /// Finds the units of rows that could not be read, and counts those that name none.
  ///
  /// A name that no other row has may be misspelt, cut or shifted, and is as good as none.
  init(_ file: NominationFile, units: Set<String>) {
    for row in file.unreadRows {
      let key = row.unit.map(bare) ?? ""
      if units.contains(key), !key.isEmpty {
        byUnit[key, default: 0] += 1
      } else {
        ofNobody += 1
      }
    }
    if units.count > 1 { ofNobody += file.records.count { isBlank($0.unitName) } }
  }

  /// How many rows a unit may lack: its own, and those of which nobody says whose they are.
  func count(for unit: String) -> Int { byUnit[unit, default: 0] + ofNobody }
}
