import NoticeInterchange
import Seeded
import Testing

@Suite("No bytes stop the reading of JSON")
struct JSONFuzzTests {
  private static let marks =
    Array("[]{}::,,\"\"\\\\u00dD8/'-+.eE019truefalsn \t\n\r张".utf8) + [0xFF, 0x80, 0x00]

  @Test("random bytes are read or reported", arguments: [everyByte, marks])
  func randomBytes(alphabet: [UInt8]) {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<20_000 { check(generator.bytes(of: alphabet)) }
  }

  @Test("a damaged document is read or reported")
  func damagedDocument() {
    var generator = SplitMix64(seed: 7)
    let document = Array(
      #"{"姓名":"张\u4e09\n😀\uD83D\uDE00","n":[-12.5e+3,0,true,null],"a":{"b":[],"c":{}}}"#.utf8)
    var read = 0
    for _ in 0..<20_000 where check(generator.mutated(document, by: Self.marks)) { read += 1 }
    #expect((500..<19_500).contains(read))
  }

  @Test("damaged JSON Lines are read or reported, line by line")
  func damagedLines() {
    var generator = SplitMix64(seed: 8)
    let file = Array("{\"a\":1}\r\n\n[\"张\",{}]\r {\"b\":\"\\n\"} \ntrue".utf8)
    for _ in 0..<20_000 {
      let bytes = generator.mutated(file, by: Self.marks)
      var last = 0
      for line in JSONLines(utf8: bytes) {
        let isSound = line.faults.allSatisfy { $0.line == line.number }
        if !isSound || line.number <= last { Issue.record("\(bytes)") }
        last = line.number
      }
    }
  }

  @Test(
    "hostile documents take linear time", .timeLimit(.minutes(1)),
    arguments: [
      "[", "{\"a\":", "[],", "\"\\u00e9", "{\"a\":0,", "\"a\":0,", "[\"\\n\",", " ", "\n", "\\",
    ])
  func hostileDocuments(pattern: String) {
    // Time that grew with the square of the size would take many minutes.
    let bytes = Array(String(repeating: pattern, count: 200_000 / pattern.utf8.count).utf8)
    for opening in ["", "[", "{", "\""] {
      let document = Array(opening.utf8) + bytes
      #expect(throws: InterchangeFaults.self) { try JSONDocument(parsing: document) }
      #expect(JSONLines(utf8: document).allSatisfy { !$0.faults.isEmpty })
    }
  }

  /// What is read can be written and read again; what is not is reported within the text.
  @discardableResult
  private func check(_ bytes: [UInt8]) -> Bool {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    do throws(InterchangeFaults) {
      let value = try JSONDocument(parsing: bytes).root.value
      let again = try JSONDocument(parsing: JSONWriter(.pretty).text(value)).root.value
      if again != value { Issue.record("\(bytes)") }
      return true
    } catch {
      let isPlaced = error.faults.allSatisfy { fault in
        fault.line.map { (1...lines).contains($0) } ?? false
      }
      if error.faults.isEmpty || !isPlaced { Issue.record("\(bytes)") }
      return false
    }
  }
}
