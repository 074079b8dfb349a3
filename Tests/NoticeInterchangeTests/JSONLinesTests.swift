import NoticeInterchange
import Testing

@Suite("JSON Lines are read line by line")
struct JSONLinesTests {
  @Test("a bad line is reported with its number, and the others are read")
  func badLine() {
    #expect(
      listing(
        JSONLines(
          "{\"a\":1}\n\n  \t\r\n{\"a\":1,}\n{\"b\":1,\"b\":2}\r\n[1]\r"
            + "{\"姓名\": \"张\n\"李\"}\n2")
      ) == """
        1 {"a":1}
        4 line 4, character 7 ($): found a comma after the last entry; expected none there. To mend this, \
        remove the comma.
        5 line 5, character 8 ($.b): found the name “b” once more, first seen in line 5; expected names \
        that differ within an object. To mend this, remove or rename one of them.
        6 [1]
        7 line 7, character 8 ($.姓名): found a text that is not closed; expected a closing quote ("). To \
        mend this, close the text.
        8 line 8, character 4 ($): found “}”; expected the end of the text. To mend this, remove what \
        follows the document.
        9 2
        """)
  }

  @Test(
    "lines end with LF, CRLF or CR, and the last one need not", arguments: ["\n", "\r\n", "\r"])
  func lineBreaks(lineBreak: String) {
    let text = "1" + lineBreak + lineBreak + "2"
    #expect(listing(JSONLines(text)) == "1 1\n3 2")
    #expect(listing(JSONLines("\u{FEFF}" + text + lineBreak)) == "1 1\n3 2")
  }

  @Test("a file without lines gives none", arguments: ["", "\u{FEFF}", "\n \n\t\r"])
  func noLines(text: String) {
    #expect(listing(JSONLines(text)) == "")
  }

  @Test("limits hold for each line", .timeLimit(.minutes(1)))
  func limits() {
    let long = "\"" + String(repeating: "x", count: 10_000_000) + "\""
    #expect(
      listing(JSONLines("[1]\n" + long + "\n[2]")) == """
        1 [1]
        2 line 2, character 1 ($): found a text of 10000002 bytes; expected at most 1048576 bytes. To \
        mend this, shorten or split it.
        3 [2]
        """)
    #expect(
      listing(JSONLines("[1]\n[[]]\n[2]", limits: JSONLimits(depth: 1))) == """
        1 [1]
        2 line 2, character 2 ($[0]): found a value nested too deeply; expected at most 1 levels. To mend \
        this, nest fewer arrays and objects.
        3 [2]
        """)
  }

  @Test("the places in a line's document count from the line's own")
  func positions() {
    let documents = JSONLines("[1]\n\n[1, \"中\", 2]\n").compactMap(\.document)
    let last = documents.last
    let offsets = last?.root.elements?.map(\.offset)
    #expect(offsets == [1, 4, 11])
    #expect(
      offsets?.map { last?.position(at: $0) } == [
        SourcePosition(line: 3, column: 2), SourcePosition(line: 3, column: 5),
        SourcePosition(line: 3, column: 10),
      ])
  }

  @Test("what is written is read back")
  func roundTrip() throws {
    let values: [JSONValue] = [["a": "x\r\ny\u{2028}"], [1, [nil]], "\u{FEFF}", [:]]
    let text = JSONWriter().lines(values)
    #expect(try JSONLines(text).map { try $0.content.get().root.value } == values)
  }

  private func listing(_ lines: JSONLines) -> String {
    lines.map { line in
      switch line.content {
      case .success(let document): "\(line.number) \(JSONWriter().text(document.root.value))"
      case .failure(let failure):
        failure.faults.map { "\(line.number) \($0)" }.joined(separator: "\n")
      }
    }.joined(separator: "\n")
  }
}
