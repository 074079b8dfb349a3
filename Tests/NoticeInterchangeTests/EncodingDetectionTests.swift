import NoticeInterchange
import NoticeKit
import Testing

@Suite("The encoding of a file is found from its bytes")
struct EncodingDetectionTests {
  private static let roster = "姓名,服务时长\r\n张三,120\r\n𠮷野,€80\r\n"

  @Test("a text is read back from every encoding", arguments: FileEncoding.allCases)
  func roundTrip(encoding: FileEncoding) throws {
    let decoded = try DecodedText(decoding: encoding.bytes(of: Self.roster))
    #expect(decoded.encoding == encoding)
    #expect(decoded.text == Self.roster)
    #expect(decoded.utf8 == Array(Self.roster.utf8))
  }

  @Test("what Chinese spreadsheets save by default is read as GB18030")
  func gb18030() throws {
    // 姓名 and 中 in GBK, 𠮷 in the four bytes that GB18030 added.
    let bytes: [UInt8] = [0xD0, 0xD5, 0xC3, 0xFB, 0x2C, 0xD6, 0xD0, 0x95, 0x34, 0xB2, 0x35]
    let decoded = try DecodedText(decoding: bytes)
    #expect(decoded.text == "姓名,中𠮷")
    #expect(decoded.encoding == .gb18030)
  }

  @Test(
    "phrases that look much like UTF-8 in GB18030 are still read as GB18030",
    arguments: ["不再参加此次活动", "省辖市科协", "科技志愿", "申报时间："])
  func resemblingUTF8(phrase: String) throws {
    let decoded = try DecodedText(decoding: FileEncoding.gb18030.bytes(of: phrase))
    #expect(decoded.text == phrase)
    #expect(decoded.encoding == .gb18030)
  }

  @Test("an empty file and a file of ASCII are UTF-8", arguments: ["", "name,hours\n"])
  func ascii(text: String) throws {
    let decoded = try DecodedText(decoding: Array(text.utf8))
    #expect(decoded.text == text)
    #expect(decoded.encoding == .utf8)
  }

  @Test("a byte order mark is no part of the text")
  func byteOrderMark() throws {
    let decoded = try DecodedText(decoding: [0xEF, 0xBB, 0xBF, 0x61])
    #expect(decoded.utf8 == [0x61])
    #expect(decoded.encoding == .utf8WithByteOrderMark)
  }

  @Test("UTF-8 with one damaged byte is refused instead of being read as GB18030")
  func damagedUTF8() {
    var bytes = Array("编号,姓名\n1,张三\n2,李四\n".utf8)
    bytes[29] = 0x3F
    expectFault(
      in: bytes,
      en: """
        line 3, character 4: found byte 29, 0xE5, which is not UTF-8 although the rest is; \
        expected UTF-8 throughout. To mend this, restore the character there, or copy the file \
        again, as it may have been damaged.
        """,
      zh: "第3行第4个字符：发现第29字节0xE5不是UTF-8，而其余内容是UTF-8；应为完整的UTF-8文本。"
        + "请改正该处的字符，或重新传送该文件，它可能在传送中受损。")
  }

  @Test("a file that begins as UTF-8 with a mark is never taken for GB18030")
  func damagedUTF8WithMark() {
    expectFault(
      in: [0xEF, 0xBB, 0xBF, 0xD0, 0xD5],
      en: """
        line 1, character 2: found byte 4, 0xD0, which is not UTF-8 although the rest is; \
        expected UTF-8 throughout. To mend this, restore the character there, or copy the file \
        again, as it may have been damaged.
        """)
  }

  @Test("bytes of no encoding are reported with number, line and mend")
  func unknownEncoding() {
    expectFault(
      in: [0x61, 0x0A, 0x62, 0xFF, 0xFF],
      en: """
        line 2, character 2: found byte 4, 0xFF, which is not UTF-8, in a file that is not \
        GB18030; expected text in UTF-8, GB18030 or UTF-16 with a byte order mark. To mend this, \
        save it again as UTF-8 text (“CSV UTF-8” in a spreadsheet).
        """,
      zh: "第2行第2个字符：发现第4字节0xFF，既不是UTF-8，整个文件也不是GB18030；"
        + "应为UTF-8、GB18030或带字节序标记的UTF-16文本。请在表格软件或编辑器中另存为UTF-8文本（“CSV UTF-8”）。")
  }

  @Test(
    "half a character of UTF-16 is reported",
    arguments: [
      [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x62],
      [0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x3D, 0xD8],
      [0xFE, 0xFF, 0x00, 0x61, 0x00, 0x0A, 0xDE, 0x00, 0x00, 0x61],
    ] as [[UInt8]])
  func damagedUTF16(bytes: [UInt8]) {
    expectFault(
      in: bytes,
      en: """
        line 2, character 1: found an incomplete character in a UTF-16 text; expected UTF-16 \
        throughout. To mend this, save it again as UTF-8 text (“CSV UTF-8” in a spreadsheet).
        """)
  }

  @Test(
    "a workbook handed in instead of a text is named",
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00],
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00],
    ] as [[UInt8]])
  func workbook(bytes: [UInt8]) {
    expectFault(
      in: bytes,
      en: """
        found a spreadsheet workbook or a zip archive; expected a text file. To mend this, save it \
        again as UTF-8 text (“CSV UTF-8” in a spreadsheet).
        """,
      zh: "发现Excel工作簿或压缩文件；应为文本文件。请在表格软件或编辑器中另存为UTF-8文本（“CSV UTF-8”）。")
  }

  @Test(
    "what only resembles UTF-8 is not taken for it",
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80], [0xE4, 0xB8], [0xF0, 0x9F, 0x98],
      [0xE4, 0x41, 0xAD], [0xC3, 0x28],
    ] as [[UInt8]])
  func illFormed(bytes: [UInt8]) {
    // Behind a mark nothing else is tried, so only the check of UTF-8 decides.
    let marked = [0xEF, 0xBB, 0xBF] + bytes
    #expect(throws: InterchangeFault.self) { try DecodedText(decoding: marked) }
  }

  @Test("the outermost well-formed sequences of each length are UTF-8")
  func wellFormed() throws {
    let text = "\0\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
    let decoded = try DecodedText(decoding: Array(text.utf8))
    #expect(decoded.encoding == .utf8)
    #expect(decoded.text == text)
  }

  private func expectFault(
    in bytes: [UInt8], en: String, zh: String? = nil,
    at location: SourceLocation = #_sourceLocation
  ) {
    let fault = #expect(throws: InterchangeFault.self, sourceLocation: location) {
      try DecodedText(decoding: bytes)
    }
    #expect(fault?.message(in: .en) == en, sourceLocation: location)
    if let zh {
      #expect(fault?.message(in: .zh) == zh, sourceLocation: location)
    }
  }
}
