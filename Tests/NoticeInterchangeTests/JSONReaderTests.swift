import NoticeInterchange
import Testing

@Suite("JSON documents are read strictly, with the place of every value")
struct JSONReaderTests {
  @Test("every value and member knows where it stands")
  func places() throws {
    let document = try JSONDocument(
      parsing: """
        {
          "名称": "示例",
          "list": [1, {"ok": true}]
        }
        """)
    #expect(
      listing(document) == """
        1:1 $
        2:3 name of $.名称
        2:9 $.名称
        3:3 name of $.list
        3:11 $.list
        3:12 $.list[0]
        3:15 $.list[1]
        3:16 name of $.list[1].ok
        3:22 $.list[1].ok
        """)
  }

  @Test("numbers keep their digits")
  func numbers() throws {
    let digits = [
      "0", "-0", "10", "-12.50", "1e3", "1E+400", "0.1e-1", "123456789012345678901234567890",
    ]
    let document = try JSONDocument(parsing: "[" + digits.joined(separator: ",") + "]")
    #expect(document.root.elements?.compactMap(\.number?.digits) == digits)
    #expect(
      document.root.elements?.map(\.number?.int64) == [0, 0, 10, nil, nil, nil, nil, nil])
  }

  @Test("escapes are resolved")
  func escapes() throws {
    let text = #""\"\\\/\b\f\n\r\t\u0041\u4e2d\uD83D\uDE00 x\u0000""#
    let document = try JSONDocument(parsing: text)
    #expect(document.root.string == "\"\\/\u{8}\u{C}\n\r\tA中😀 x\0")
  }

  @Test("values are asked for by kind and name")
  func accessors() throws {
    let root = try JSONDocument(parsing: #"{"a":null,"b":false,"c":"x","d":[],"e":{}}"#).root
    #expect(root["a"]?.content == .null)
    #expect(root["b"]?.bool == false)
    #expect(root["c"]?.string == "x")
    #expect(root["d"]?.elements == [])
    #expect(root["e"]?.members == [])
    #expect(root["f"] == nil)
    #expect(root["c"]?["x"] == nil)
    #expect(root["b"]?.number == nil)
    #expect(root.members?.map(\.name) == ["a", "b", "c", "d", "e"])
  }

  @Test("a tree read is the value that it was written from")
  func value() throws {
    let value: JSONValue = ["a": [nil, true, -1, "x\n"], "b": [:], "": []]
    let document = try JSONDocument(parsing: JSONWriter(.pretty).text(value))
    #expect(document.root.value == value)
  }

  @Test(
    "white space and a byte order mark may surround a document",
    arguments: ["\u{FEFF}[1]", " \t\r\n[ 1\n]\r\n ", "[1]"])
  func whitespace(text: String) throws {
    #expect(try JSONDocument(parsing: text).root.value == [1])
  }

  @Test("positions hold in long documents, on one line and on many", arguments: [" ", "\n"])
  func positions(separator: String) throws {
    let count = 3_000
    let elements = Array(repeating: "\"志\"", count: count).joined(separator: "," + separator)
    let text = "[" + elements + "]"
    let document = try JSONDocument(parsing: text)
    let positions = document.root.elements?.map { document.position(at: $0.offset) }
    let expected = (0..<count).map { index in
      separator == "\n"
        ? SourcePosition(line: index + 1, column: index == 0 ? 2 : 1)
        : SourcePosition(line: 1, column: 2 + index * 5)
    }
    #expect(positions == expected)
    #expect(document.position(at: .max) == document.position(at: text.utf8.count))
    #expect(document.position(at: -1) == SourcePosition())
  }

  @Test("a document at the limits is read")
  func limits() throws {
    let limits = JSONLimits(bytes: 10, depth: 3, values: 5)
    #expect(try JSONDocument(parsing: "[[[1,2]]] ", limits: limits).root.value == [[[1, 2]]])
  }
}

/// The line, column and path of every name and value of a document.
private func listing(_ document: JSONDocument) -> String {
  func place(_ offset: Int, _ text: String) -> String {
    let position = document.position(at: offset)
    return "\(position.line):\(position.column) \(text)"
  }
  func lines(_ node: JSONNode, _ path: JSONPath) -> [String] {
    let elements = (node.elements ?? []).enumerated().flatMap { index, element in
      lines(element, path.element(index))
    }
    let members = (node.members ?? []).flatMap { member in
      let path = path.member(member.name)
      return [place(member.nameOffset, "name of \(path)")] + lines(member.value, path)
    }
    return [place(node.offset, "\(path)")] + elements + members
  }
  return lines(document.root, .root).joined(separator: "\n")
}
