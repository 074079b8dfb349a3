import NoticeInterchange
import NoticeKit
import Seeded
import Testing

@Suite("No bytes stop the reading of nominations")
struct NominationsFuzzTests {
  private static let reader = NominationReader(for: .villageMusic)

  private static let marks = Array("\",\n{}[]:：、，%/-.年月日人万0129是否无choir类别名称人数合唱团".utf8)

  private static let csv = Array(
    """
    类别,名称,报送日期,已登记,歌手人数,活跃比例,预算,口号,声部,曲风,成立日期,成立时长,获奖年份,评判:cohesion,理由
    choir,甲,2025-02-20,是,25人,60%,"4,000",歌唱,高声部,民歌、戏曲,2021年9月,3年2个月,2019-2023,较强,"人口
    少"
    歌手,乙,20250220,,2,,,,,,,,,,\r
    """.utf8)

  private static let json = Array(
    """
    {"category":"choir","name":"甲","facts":{"singers":25,"active-share":"60%","honours":[2019]}}
    {"类别":"歌手","名称":"乙","评判:fine-voice":{"answer":true,"on":"2025-02-18"},"prizes":"1,000"}
    """.utf8)

  @Test("random bytes are read or reported", arguments: [everyByte, marks])
  func randomBytes(alphabet: [UInt8]) {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<2000 { check(generator.bytes(of: alphabet)) }
  }

  @Test("damaged files are read or reported", arguments: [csv, json])
  func damagedFiles(file: [UInt8]) {
    var generator = SplitMix64(seed: 12)
    for _ in 0..<1500 { check(generator.mutated(file, by: Self.marks)) }
  }

  @Test("random cells under every kind of heading are read or reported")
  func randomCells() {
    var generator = SplitMix64(seed: 13)
    let heading = Array("类别,名称,已登记,歌手人数,活跃比例,预算,声部,曲风,成立日期,成立时长,获奖年份,报送日期\nchoir,甲".utf8)
    for _ in 0..<2000 {
      let cells = (0..<10).flatMap { _ in [UInt8(ascii: ",")] + generator.cell() }
      check(heading + cells)
    }
  }

  @Test("a line of 10 MB costs its row only", .timeLimit(.minutes(1)))
  func longLine() {
    let line = String(repeating: "x", count: 10_000_000)
    let file = read("类别,名称\nchoir,\(line)\nchoir,乙\n")
    #expect(file.records.map(\.nomination.name) == ["乙"])
    #expect(file.skippedRows == 1)
    let lines = read(
      "{\"category\":\"choir\",\"name\":\"\(line)\"}\n{\"category\":\"choir\",\"name\":\"乙\"}\n")
    #expect(lines.records.map(\.nomination.name) == ["乙"])
    #expect(lines.skippedRows == 1)
  }

  @Test("100 000 columns are refused, and 16 000 unknown ones reported", .timeLimit(.minutes(1)))
  func manyColumns() {
    let many = String(repeating: ",x", count: 100_000)
    #expect(read("类别,名称\(many)\nchoir,甲\n").skippedRows == 1)
    let columns = (0..<16_000).map { ",列\($0)" }.joined()
    let file = read("类别,名称\(columns)\nchoir,甲,1\n")
    #expect(file.records.count == 1)
    #expect(file.faults.count == 10_001)
    #expect(file.unlistedFaults == 6001)
  }

  private func check(_ bytes: [UInt8]) {
    let file = Self.reader.read(bytes)
    let rows = file.records.map(\.row)
    if rows != Set(rows).sorted() || Self.reader.read(bytes) != file {
      Issue.record("\(bytes)")
    }
    if file.skippedRows > 0, file.faults.isEmpty { Issue.record("nothing is said of \(bytes)") }
    if file.records.isEmpty, file.faults.isEmpty { Issue.record("nothing is said of \(bytes)") }
    _ = Self.reader.readCSV(bytes)
    _ = Self.reader.readJSONLines(bytes)
  }
}

extension SplitMix64 {
  /// A cell made of the pieces that cells are made of.
  fileprivate mutating func cell() -> [UInt8] {
    let pieces = [
      "0", "1", "9", "12", "2021", "99999999999999999999", "-", "/", ".", " ", "、", "%", "年", "月",
      "日",
      "个月", "万", "亿", "人", "元", "是", "无", ":", "T", "+", "半", "到", "民歌", "等", "　", "\u{301}", "０",
    ]
    let count = Int.random(in: 0...6, using: &self)
    return (0..<count).flatMap { _ in Array((pieces.randomElement(using: &self) ?? "").utf8) }
  }
}
