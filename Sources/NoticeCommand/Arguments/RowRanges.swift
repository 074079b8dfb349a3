/// Numbers of rows in as few words as they exactly have: 2–9、11–27行.
struct RowRanges {
  /// How many ranges are listed before the rest is only counted.
  private static let listed = 12

  private var ranges: [ClosedRange<Int>] = []

  init(_ rows: [Int]) {
    for row in rows.sorted() {
      if let last = ranges.last, row <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
  }

  /// In Chinese: 2–9、11行.
  var zh: String {
    guard !ranges.isEmpty else { return "零行" }
    return words.joined(separator: "、") + (further > 0 ? "等\(ranges.count)段" : "行")
  }

  /// In English: rows 2–9, 11 have.
  var en: String {
    guard !ranges.isEmpty else { return "no row has" }
    return "rows " + words.joined(separator: ", ")
      + (further > 0 ? " and \(further) more ranges have" : " have")
  }

  private var further: Int { max(0, ranges.count - Self.listed) }

  private var words: [String] {
    ranges.prefix(Self.listed).map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
  }
}
