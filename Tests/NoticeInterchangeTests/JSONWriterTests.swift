import NoticeInterchange
import Testing

@Suite("JSON is written in one way")
struct JSONWriterTests {
  private static let count = 3

  private static let row: JSONValue = [
    "row": 1, "name": "示例“队”", "hours": .number(JSONNumber("12.50") ?? 0), "verdict": nil,
    "met": true, "codes": .strings(["b", "a"]), "none": [], "nothing": [:],
    "count": .integer(count), "note": .optional(nil),
    "findings": [["id": "x-\(count)"], ["id": .optional("y")]],
  ]

  @Test("compactly on one line, with members in the order given")
  func compact() {
    #expect(
      JSONWriter().text(Self.row) == """
        {"row":1,"name":"示例“队”","hours":12.50,"verdict":null,"met":true,"codes":["b","a"],"none":[],\
        "nothing":{},"count":3,"note":null,"findings":[{"id":"x-3"},{"id":"y"}]}
        """)
  }

  @Test("prettily with two spaces a level")
  func pretty() {
    #expect(
      JSONWriter(.pretty).text(Self.row) == """
        {
          "row": 1,
          "name": "示例“队”",
          "hours": 12.50,
          "verdict": null,
          "met": true,
          "codes": [
            "b",
            "a"
          ],
          "none": [],
          "nothing": {},
          "count": 3,
          "note": null,
          "findings": [
            {
              "id": "x-3"
            },
            {
              "id": "y"
            }
          ]
        }
        """)
  }

  @Test("texts are escaped where they must be, in names too")
  func escapes() {
    let text = "\"\\/\u{8}\u{C}\n\r\t\0\u{1F}\u{7F}\u{2028}\u{2029}\u{2027}é中😀\r\n"
    #expect(
      JSONWriter().text([.string(text), .object([JSONValue.Member("\n", "'")])])
        == #"["\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}" + #"\u2028\u2029"# + "\u{2027}é中😀"
        + #"\r\n",{"\n":"'"}]"#)
  }

  @Test("a text is escaped for one character only", arguments: ["\u{2028}", "\"", "\\", "\u{1F}"])
  func singleEscape(text: String) {
    #expect(JSONWriter().text(.string("中\(text)")).utf8.dropFirst(4).first == UInt8(ascii: "\\"))
  }

  @Test("a text that no literal can spell is read back as it was")
  func roundTrip() throws {
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a\(scalar)\u{301}"
      let written = JSONWriter().text(.string(text))
      let read = try JSONDocument(parsing: written).root.string
      if read.map({ Array($0.utf8) }) != Array(text.utf8) { Issue.record("U+\(value)") }
    }
  }

  @Test("JSON Lines hold one value a line, whatever the layout")
  func lines() {
    #expect(
      JSONWriter(.pretty).lines([["a": "1\n2"], [1, 2], nil]) == """
        {"a":"1\\n2"}
        [1,2]
        null

        """)
  }
}
