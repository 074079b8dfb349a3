import NoticeInterchange
import NoticeKit
import Testing

@Suite("A CSV row that cannot be read is reported, and the others are read")
struct CSVFaultTests {
  @Test("text after a closing quote is reported with its header")
  func textAfterClosingQuote() {
    #expect(
      listing("姓名,单位\n张三,\"甲\"乙 ,x\n\"他说\"好\"\",丙\n李四,丁\n") == """
        1 ["姓名", "单位"]
        2 line 2, character 7 (B 单位): found the text “乙 ” after a closing quote; expected a separator \
        or the end of the line. To mend this, double the quotes inside the field ("") and put the \
        whole field in quotes.
        3 line 3, character 5 (A 姓名): found the text “好""” after a closing quote; expected a separator \
        or the end of the line. To mend this, double the quotes inside the field ("") and put the \
        whole field in quotes.
        4 ["李四", "丁"]
        """)
  }

  @Test("a quote that closes nowhere costs its own line only")
  func quoteClosedNowhere() {
    #expect(
      listing("a,b\n1,\"2\n3,4\n5,6\n") == """
        1 ["a", "b"]
        2 line 2, character 3 (B b): found a quote that is not closed: the file ends before it does; \
        expected a closing quote before a separator or the end of a line. To mend this, close the \
        quote; the lines that follow were read as rows of their own.
        3 ["3", "4"]
        4 ["5", "6"]
        """)
  }

  @Test("a quote that seems to close where another field opens costs its own line only")
  func quoteClosedByAnother() {
    #expect(
      listing("a,b\r\n1,\"2\r\n3,4\r\n5,\"6\"\r\n\"7\",8") == """
        1 ["a", "b"]
        2 line 2, character 3 (B b): found a quote that is not closed: the next quote, in line 4, has \
        text after it; expected a closing quote before a separator or the end of a line. To mend \
        this, close the quote; the lines that follow were read as rows of their own.
        3 ["3", "4"]
        4 ["5", "6"]
        5 ["7", "8"]
        """)
  }

  @Test("a quoted field that grows over the limit across lines costs its own line only")
  func quoteOverLimit() {
    #expect(
      listing(CSVReader("a,b\n\"1,2\n3,4\n5\"\n6,7\n", limits: CSVLimits(fieldBytes: 8))) == """
        1 ["a", "b"]
        2 line 2, character 1 (A a): found a quote that is not closed: the field runs on over lines for \
        more than 8 bytes; expected a closing quote before a separator or the end of a line. To \
        mend this, close the quote; the lines that follow were read as rows of their own.
        3 ["3", "4"]
        4 ["5\\""]
        5 ["6", "7"]
        """)
  }

  @Test("a quote that opens in the last line is reported")
  func quoteInLastLine() {
    #expect(
      listing("a\n\"") == """
        1 ["a"]
        2 line 2, character 1 (A a): found a quote that is not closed: the file ends before it does; \
        expected a closing quote before a separator or the end of a line. To mend this, close the \
        quote; the lines that follow were read as rows of their own.
        """)
  }

  @Test("the place within a field of several lines is that of the byte")
  func placeWithinLines() {
    let bytes = Array("a,b\n\"x\ny\",\"z\n中".utf8) + [0xFF] + Array("\"\n1,2\n".utf8)
    #expect(
      listing(CSVReader(utf8: bytes)) == """
        1 ["a", "b"]
        2 line 4, character 2 (B b): found the byte 0xFF, which is not UTF-8; expected UTF-8 throughout. \
        To mend this, restore the character there.
        5 ["1", "2"]
        """)
  }

  @Test("a field over the limit is reported, and one at the limit is read")
  func fieldTooLong() {
    let limits = CSVLimits(fieldBytes: 6)
    #expect(
      listing(CSVReader("a,b\n二字,\"123\"\"45\"\n1,1234567\n", limits: limits)) == """
        1 ["a", "b"]
        2 line 2, character 5 (B b): found a field of 7 bytes; expected at most 6 bytes. To mend this, \
        shorten the field.
        3 line 3, character 3 (B b): found a field of 7 bytes; expected at most 6 bytes. To mend this, \
        shorten the field.
        """)
    let rows = Array(CSVReader("a\n二字\n\"123456\"\n\"12\n456\"", limits: limits))
    #expect(rows.map(\.fields) == [["a"], ["二字"], ["123456"], ["12\n456"]])
  }

  @Test("a line of 10 MB is one bad row, and the next row is read", .timeLimit(.minutes(1)))
  func recordTooLong() {
    let field = String(repeating: "x", count: 999)
    let line = Array(repeating: field, count: 10_000).joined(separator: ",")
    #expect(
      listing("a,b\n" + line + "\n1,2\n") == """
        1 ["a", "b"]
        2 line 2: found a row of 9999999 bytes; expected at most 4194304 bytes. To mend this, \
        shorten the row or put in the line breaks that it lacks.
        3 ["1", "2"]
        """)
    let unbroken = String(repeating: "x", count: 10_000_000)
    #expect(
      listing("a,b\n" + unbroken + "\n1,2\n") == """
        1 ["a", "b"]
        2 line 2, character 1 (A a): found a field of 10000000 bytes; expected at most 1048576 bytes. To \
        mend this, shorten the field.
        2 line 2: found a row of 10000000 bytes; expected at most 4194304 bytes. To mend this, \
        shorten the row or put in the line breaks that it lacks.
        3 ["1", "2"]
        """)
  }

  @Test("a row at the limits is read")
  func rowAtLimits() {
    let limits = CSVLimits(fieldBytes: 1, recordBytes: 5, fields: 3)
    #expect(
      Array(CSVReader("1,2,3\r\n\"\",\"\"", limits: limits)).map(\.fields) == [
        ["1", "2", "3"], ["", ""],
      ])
  }

  @Test("a row of too many fields is reported")
  func tooManyFields() {
    #expect(
      listing(CSVReader("a,b\n1,2,3\n4,5\n", limits: CSVLimits(fields: 2))) == """
        1 ["a", "b"]
        2 line 2: found a row of 3 fields; expected at most 2 fields. To mend this, remove the \
        separators that are too many.
        3 ["4", "5"]
        """)
  }

  @Test("all faults of a row come together, and a great many are counted")
  func faultsTogether() {
    let row = Array(repeating: "\"x\"y", count: 20).joined(separator: ",")
    let faults = Array(CSVReader("a\n" + row)).last?.faults ?? []
    #expect(faults.map(\.character) == (0..<16).map { $0 * 5 + 4 } + [nil])
    #expect(faults.map(\.place.text) == ["A a"] + "BCDEFGHIJKLMNOP".map(String.init) + [""])
    #expect(
      faults.last?.message(in: .en) == """
        line 2: found 4 further faults in this row; expected a row without faults. To mend this, \
        mend those above first.
        """)
  }

  @Test("a fault in a field without a header is placed by the letters of its column")
  func letters() {
    let stray = "\"x\"y"
    let columns = [0, 25, 26, 51, 52, 701, 702]
    let places = columns.map { column in
      let row = String(repeating: ",", count: column) + stray
      return Array(CSVReader("\n\n" + row)).first?.faults.first?.place.text
    }
    #expect(places == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"])
  }

  @Test("faults are worded in Chinese too")
  func chinese() {
    let faults = Array(CSVReader("姓名,单位\n\"甲\"乙,丙\n丁,\"戊")).flatMap(\.faults)
    #expect(
      faults.map { $0.message(in: .zh) } == [
        "第2行第4个字符（A 姓名）：发现结束引号之后的文字“乙”；应为分隔符或行尾。请将字段内的引号写成两个引号（\"\"），并将整个字段放在引号之内。",
        "第3行第3个字符（B 单位）：发现此处的引号没有闭合：直到文件末尾都没有结束引号；应为后接分隔符或行尾的结束引号。请补上结束引号；以下各行已各自作为一行读取。",
      ])
  }
}
