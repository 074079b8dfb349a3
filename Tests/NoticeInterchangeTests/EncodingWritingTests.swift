import NoticeInterchange
import NoticeKit
import Testing

@Suite("A text is written in the encoding asked for")
struct EncodingWritingTests {
  @Test(
    "each encoding gives its bytes",
    arguments: [
      (.utf8, [0xE4, 0xB8, 0xAD, 0x61]),
      (.utf8WithByteOrderMark, [0xEF, 0xBB, 0xBF, 0xE4, 0xB8, 0xAD, 0x61]),
      (.gb18030, [0xD6, 0xD0, 0x61]),
      (.utf16LittleEndian, [0xFF, 0xFE, 0x2D, 0x4E, 0x61, 0x00]),
      (.utf16BigEndian, [0xFE, 0xFF, 0x4E, 0x2D, 0x00, 0x61]),
    ] as [(FileEncoding, [UInt8])])
  func bytes(encoding: FileEncoding, bytes: [UInt8]) throws {
    #expect(try encoding.bytes(of: "中a") == bytes)
  }

  @Test(
    "a byte order mark in the text is not written twice",
    arguments: [
      (.utf8, [0xEF, 0xBB, 0xBF, 0x61]),
      (.utf8WithByteOrderMark, [0xEF, 0xBB, 0xBF, 0x61]),
      (.gb18030, [0x61]),
      (.utf16LittleEndian, [0xFF, 0xFE, 0x61, 0x00]),
      (.utf16BigEndian, [0xFE, 0xFF, 0x00, 0x61]),
    ] as [(FileEncoding, [UInt8])])
  func mark(encoding: FileEncoding, bytes: [UInt8]) throws {
    #expect(try encoding.bytes(of: "\u{FEFF}a") == bytes)
  }

  @Test("a character that GB18030 lacks is named with its place")
  func missingCharacter() {
    let fault = #expect(throws: InterchangeFault.self) {
      try FileEncoding.gb18030.bytes(of: "姓名\r\n张\u{E5E5}三")
    }
    #expect(
      fault?.message(in: .en) == """
        line 2, character 2: found the character U+E5E5 that GB18030 lacks; expected a character of \
        GB18030. To mend this, replace the character or save as UTF-8.
        """)
    #expect(
      fault?.message(in: .zh)
        == "第2行第2个字符：发现GB18030没有的字符U+E5E5；应为GB18030字符集中的字符。请换一个字符，或改存为UTF-8。")
  }
}
