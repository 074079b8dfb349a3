import NoticeInterchange
import Seeded
import Testing

@Suite("No bytes stop the reading of CSV files")
struct CSVFuzzTests {
  private static let marks = Array("\",;\t\r\n\r\n\"a张'".utf8) + [0xFF, 0x80]

  @Test("random bytes are read or reported, line by line", arguments: [everyByte, marks])
  func randomBytes(alphabet: [UInt8]) {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<20_000 { check(generator.bytes(of: alphabet)) }
  }

  @Test("a damaged file is read or reported, line by line")
  func damagedFile() {
    var generator = SplitMix64(seed: 4)
    let file = Array("\u{FEFF}姓名,\"时,长\"\r\n张三,\"1\"\"2\"\r\n\"李\n四\",3\r\n\r\n,\n".utf8)
    for _ in 0..<20_000 { check(generator.mutated(file, by: Self.marks)) }
  }

  @Test(
    "hostile files take linear time", .timeLimit(.minutes(1)),
    arguments: [
      "\"a\n", ",\"\n", "\"\n\"\"\n", "\"a\"b,", "\"", "\",", ",", "\"\"\"\n", "x\",\"\n", "\n",
    ])
  func hostileFiles(pattern: String) {
    // Time that grew with the square of the size would take many minutes.
    let file = Array(String(repeating: pattern, count: 200_000 / pattern.utf8.count).utf8)
    for opening in ["", "h\n\"", "h\n\"\"\"\n"] {
      let reader = CSVReader(
        utf8: Array(opening.utf8) + file, limits: CSVLimits(fieldBytes: 1000, recordBytes: 3000))
      let lines = reader.map(\.line)
      #expect(lines == Set(lines).sorted())
    }
  }

  /// Rows stand on different lines, and each has fields or faults whose lines lie in the file.
  private func check(_ bytes: [UInt8]) {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    var last = 0
    let limits = CSVLimits(fieldBytes: 20, recordBytes: 30, fields: 4)
    for row in CSVReader(utf8: bytes, limits: limits) {
      let isSound = row.fields.map { !$0.isEmpty && $0.count <= 4 } ?? !row.faults.isEmpty
      let isPlaced = row.faults.allSatisfy { fault in
        fault.line.map { (row.line...lines).contains($0) } ?? false
      }
      if !isSound || !isPlaced || row.line <= last { Issue.record("\(bytes)") }
      last = row.line
    }
  }
}
