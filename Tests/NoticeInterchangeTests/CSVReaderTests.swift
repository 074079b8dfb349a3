import NoticeInterchange
import Testing

@Suite("CSV files are read row by row")
struct CSVReaderTests {
  @Test("fields may be quoted and hold separators, quotes and line breaks")
  func quotedFields() {
    #expect(
      listing(
        "姓名,事迹\n\"张三\",\"一,二\"\n李四,\"他说\"\"好\"\"\"\n"
          + "王五,\"第一行\n第二行\r\n第三行\"\n赵六,\n"
      ) == """
        1 ["姓名", "事迹"]
        2 ["张三", "一,二"]
        3 ["李四", "他说\\"好\\""]
        4 ["王五", "第一行\\n第二行\\r\\n第三行"]
        7 ["赵六", ""]
        """)
  }

  @Test(
    "lines end with CRLF, LF or CR, and the last one need not", arguments: ["\r\n", "\n", "\r"])
  func lineBreaks(lineBreak: String) {
    let text = ["a,b", "\"1\",2", "3,4"].joined(separator: lineBreak)
    let expected = """
      1 ["a", "b"]
      2 ["1", "2"]
      3 ["3", "4"]
      """
    #expect(listing(text) == expected)
    #expect(listing(text + lineBreak) == expected)
  }

  @Test("empty lines are skipped but counted")
  func emptyLines() {
    #expect(
      listing("\n\r\na,b\n\n\r\r\n1,2\n\n") == """
        3 ["a", "b"]
        7 ["1", "2"]
        """)
  }

  @Test("a line of separators is a row of empty fields, and so is an empty field in quotes")
  func emptyFields() {
    #expect(
      listing("a,b\n,\n\"\"\n \n") == """
        1 ["a", "b"]
        2 ["", ""]
        3 [""]
        4 [" "]
        """)
  }

  @Test("a quote inside a field that does not begin with one is kept")
  func quoteInsideField() {
    #expect(
      listing("a,b\n5\" disk, \"x\"\n") == """
        1 ["a", "b"]
        2 ["5\\" disk", " \\"x\\""]
        """)
  }

  @Test("a byte order mark is not part of the first header")
  func byteOrderMark() {
    #expect(listing("\u{FEFF}\"a\",b\n") == #"1 ["a", "b"]"#)
  }

  @Test("the full-width comma is part of a field")
  func fullWidthComma() {
    #expect(
      listing("姓名，单位,人数\n甲，乙,3") == """
        1 ["姓名，单位", "人数"]
        2 ["甲，乙", "3"]
        """)
  }

  @Test(
    "the separator is recognised from the first line that is not empty",
    arguments: [
      ("a\tb;c\n1\t2,3\n", .tab, ["1", "2,3"]),
      ("a;b\n1;2,3\n", .semicolon, ["1", "2,3"]),
      ("a;b\tc,d\n1;2,3\n", .comma, ["1;2", "3"]),
      ("\n\r\n\"a,b\"\tc\n1,2\t3\n", .tab, ["1,2", "3"]),
      ("\"a\n,b\";c\n1,2;3\n", .semicolon, ["1,2", "3"]),
      ("a\n1,2\t3\n", .comma, ["1", "2\t3"]),
    ] as [(String, CSVSeparator, [String])])
  func separators(text: String, separator: CSVSeparator, fields: [String]) {
    let reader = CSVReader(text)
    #expect(reader.separator == separator)
    #expect(Array(reader).last?.fields == fields)
  }

  @Test("a stated separator is not guessed")
  func statedSeparator() {
    let rows = Array(CSVReader("a,b;c\n", separator: .semicolon))
    #expect(rows.map(\.fields) == [["a,b", "c"]])
  }

  @Test("a file without rows gives none", arguments: ["", "\u{FEFF}", "\n\r\n\r"])
  func noRows(text: String) {
    #expect(Array(CSVReader(text)) == [])
  }

  @Test("a decoded file is read like its text")
  func decodedFile() throws {
    let text = "姓名,单位\n张三,服务队\n"
    let decoded = try DecodedText(decoding: FileEncoding.gb18030.bytes(of: text))
    #expect(Array(CSVReader(decoded)) == Array(CSVReader(text)))
  }
}

/// The rows of a file, one a line: the line number with the fields, or with each fault.
func listing(_ reader: CSVReader) -> String {
  reader.map { row in
    switch row.content {
    case .success(let fields): "\(row.line) \(fields)"
    case .failure(let failure): failure.faults.map { "\(row.line) \($0)" }.joined(separator: "\n")
    }
  }.joined(separator: "\n")
}

func listing(_ text: String) -> String { listing(CSVReader(text)) }
