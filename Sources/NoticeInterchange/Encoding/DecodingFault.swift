import NoticeKit

/// Says why bytes are no text.
enum DecodingFault {
  static func damagedUTF8(at offset: Int, in bytes: [UInt8]) -> InterchangeFault {
    let byte = bytes[offset].hexadecimal
    return fault(
      at: offset, in: bytes,
      found: Wording(
        "第\(offset + 1)字节\(byte)不是UTF-8，而其余内容是UTF-8",
        "byte \(offset + 1), \(byte), which is not UTF-8 although the rest is"),
      expected: Wording("完整的UTF-8文本", "UTF-8 throughout"),
      mend: Wording(
        "改正该处的字符，或重新传送该文件，它可能在传送中受损",
        "restore the character there, or copy the file again, as it may have been damaged"))
  }

  static func unknownEncoding(at offset: Int, in bytes: [UInt8]) -> InterchangeFault {
    let byte = bytes[offset].hexadecimal
    return fault(
      at: offset, in: bytes,
      found: Wording(
        "第\(offset + 1)字节\(byte)，既不是UTF-8，整个文件也不是GB18030",
        "byte \(offset + 1), \(byte), which is not UTF-8, in a file that is not GB18030"),
      expected: Wording(
        "UTF-8、GB18030或带字节序标记的UTF-16文本",
        "text in UTF-8, GB18030 or UTF-16 with a byte order mark"),
      mend: saveAgain)
  }

  static func damagedUTF16(after text: [UInt8]) -> InterchangeFault {
    fault(
      at: text.count, in: text,
      found: Wording(
        "UTF-16文本中残缺的字符", "an incomplete character in a UTF-16 text"),
      expected: Wording("完整的UTF-16文本", "UTF-16 throughout"),
      mend: saveAgain)
  }

  /// The fault of a workbook handed in instead of a text, which its first bytes give away.
  static func workbook(_ bytes: [UInt8]) -> InterchangeFault? {
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    guard bytes.starts(with: zip) || bytes.starts(with: compoundFile) else { return nil }
    return InterchangeFault(
      found: Wording(
        "Excel工作簿或压缩文件", "a spreadsheet workbook or a zip archive"),
      expected: Wording("文本文件", "a text file"),
      mend: saveAgain)
  }

  private static let saveAgain = Wording(
    "在表格软件或编辑器中另存为UTF-8文本（“CSV UTF-8”）",
    "save it again as UTF-8 text (“CSV UTF-8” in a spreadsheet)")

  private static func fault(
    at offset: Int, in bytes: [UInt8], found: Wording, expected: Wording, mend: Wording
  ) -> InterchangeFault {
    let position = bytes.withUnsafeBufferPointer { bytes in
      SourcePositions(bytes).position(of: offset, in: bytes)
    }
    return InterchangeFault(
      line: position.line, character: position.column, found: found, expected: expected, mend: mend)
  }
}
