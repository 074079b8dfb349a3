import NoticeInterchange
import Seeded

/// Changes of CSV files by rows and cells, and of how a file is stored.
extension SplitMix64 {
  /// The rows with one to four cells, rows or columns changed.
  mutating func mutated(rows: [String]) -> [String] {
    var rows = rows
    for _ in 0..<int(1...4) where !rows.isEmpty {
      let place = index(of: rows)
      switch int(0...11) {
      case 0: rows.append(rows[place])
      case 1: rows.remove(at: place)
      case 2: rows.swapAt(place, 0)
      case 3 where once(in: 50): rows += Array(repeating: rows[place], count: int(50...500))
      default: rows[place] = mutated(row: rows[place])
      }
    }
    return rows
  }

  private mutating func mutated(row: String) -> String {
    var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard !cells.isEmpty else { return row }
    let place = index(of: cells)
    switch int(0...9) {
    case 0: cells.remove(at: place)
    case 1: cells.insert(cells[place], at: place)
    case 2: cells.swapAt(place, index(of: cells))
    case 3: cells[place] = "\"" + cells[place]
    case 4: cells[place] += pick(["\"", "\"\"", "\n", "、", " ", "%", "人"])
    case 5 where once(in: 400): cells += Array(repeating: "x", count: int(100...17_000))
    case 6: cells[place] = pick(OddTokens.numbers)
    default: cells[place] = "\"" + pick(OddTokens.texts) + "\""
    }
    return cells.joined(separator: ",")
  }

  /// A file as some program may store it.
  mutating func stored(_ text: String) -> [UInt8] {
    let encoding = once(in: 4) ? pick(FileEncoding.allCases) : .utf8
    return (try? encoding.bytes(of: text)) ?? Array(text.utf8)
  }
}
