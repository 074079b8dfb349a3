import NoticeInterchange
import Seeded
import Testing

@Suite("CSV files are written")
struct CSVWriterTests {
  @Test("fields are quoted only where they need it")
  func quotes() {
    let text = CSVWriter().text([
      ["姓名", "事迹"], ["张三", "一,二"], ["李四", "他说\"好\""], ["王五", "甲\n乙"], ["赵六，", " x "], ["", ""],
    ])
    #expect(
      text.replacing("\r\n", with: "⏎\n") == """
        姓名,事迹⏎
        张三,"一,二"⏎
        李四,"他说""好""\"⏎
        王五,"甲
        乙"⏎
        赵六，, x ⏎
        ,⏎

        """)
  }

  @Test("a record of one empty field is not an empty line")
  func oneEmptyField() {
    #expect(CSVWriter().line([""]) == "\"\"\r\n")
    #expect(CSVWriter().line([]) == "\r\n")
  }

  @Test("any separator can be asked for, and all of them are quoted in fields")
  func separators() {
    let fields = ["a", "b;c", "d\te", "f,g"]
    let lines = CSVSeparator.allCases.map { CSVWriter(separator: $0).line(fields) }
    #expect(
      lines == [
        "a,\"b;c\",\"d\te\",\"f,g\"\r\n",
        "a\t\"b;c\"\t\"d\te\"\t\"f,g\"\r\n",
        "a;\"b;c\";\"d\te\";\"f,g\"\r\n",
      ])
  }

  @Test("a byte order mark is written where it is asked for")
  func byteOrderMark() {
    let text = CSVWriter(startsWithByteOrderMark: true).text([["a"], ["\u{FEFF}b"]])
    #expect(Array(text.unicodeScalars) == Array("\u{FEFF}a\r\n\"\u{FEFF}b\"\r\n".unicodeScalars))
  }

  @Test("formulas are left alone unless they are to be guarded")
  func formulas() {
    let cells = ["=1+2", "+1", "-1", "@x", "\tx", "\rx", "1-2", ""]
    #expect(CSVWriter().line(cells) == "=1+2,+1,-1,@x,\"\tx\",\"\rx\",1-2,\r\n")
    #expect(
      CSVWriter(guardsFormulas: true).line(cells)
        == "'=1+2,'+1,'-1,'@x,\"'\tx\",\"'\rx\",1-2,\r\n")
  }

  @Test("what is written is read back", arguments: CSVSeparator.allCases)
  func roundTrip(separator: CSVSeparator) {
    var generator = SplitMix64(seed: 5)
    let writer = CSVWriter(separator: separator)
    let pieces = [
      "a", "张", "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", " ", "，", "\u{FEFF}", "'",
    ]
    for _ in 0..<2_000 {
      let records = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
        (0..<Int.random(in: 1...4, using: &generator)).map { _ in
          (0..<Int.random(in: 0...4, using: &generator))
            .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
        }
      }
      let rows = Array(CSVReader(writer.text(records), separator: separator))
      // Compared by their bytes, since strings are equal also where their scalars differ.
      let read = rows.map { $0.fields?.map { Array($0.utf8) } }
      if read != records.map({ $0.map { Array($0.utf8) } }) { Issue.record("\(records)") }
    }
  }
}
