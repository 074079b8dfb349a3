/// Says why bytes are no text.
enum DecodingFault {
  static func damagedUTF8(at offset: Int, in bytes: [UInt8]) -> InterchangeFault {
    let byte = bytes[offset].hexadecimal
    return fault(
      at: offset, in: bytes,
      found: Bilingual(
        zh: "第\(offset)字节\(byte)不是UTF-8，而其余内容是UTF-8",
        en: "byte \(byte) at offset \(offset), which is not UTF-8 although the rest is"),
      expected: Bilingual(zh: "完整的UTF-8文本", en: "UTF-8 throughout"),
      mend: Bilingual(
        zh: "改正该处的字符，或重新传送该文件，它可能在传送中受损",
        en: "restore the character there, or copy the file again, as it may have been damaged"))
  }

  static func unknownEncoding(at offset: Int, in bytes: [UInt8]) -> InterchangeFault {
    let byte = bytes[offset].hexadecimal
    return fault(
      at: offset, in: bytes,
      found: Bilingual(
        zh: "第\(offset)字节\(byte)，既不是UTF-8，整个文件也不是GB18030",
        en: "byte \(byte) at offset \(offset), which is not UTF-8, in a file that is not GB18030"),
      expected: Bilingual(
        zh: "UTF-8、GB18030或带字节序标记的UTF-16文本",
        en: "text in UTF-8, GB18030 or UTF-16 with a byte order mark"),
      mend: saveAgain)
  }

  static func damagedUTF16(after text: [UInt8]) -> InterchangeFault {
    fault(
      at: text.count, in: text,
      found: Bilingual(
        zh: "UTF-16文本中残缺的字符", en: "an incomplete character in a UTF-16 text"),
      expected: Bilingual(zh: "完整的UTF-16文本", en: "UTF-16 throughout"),
      mend: saveAgain)
  }

  /// The fault of a workbook handed in instead of a text, which its first bytes give away.
  static func workbook(_ bytes: [UInt8]) -> InterchangeFault? {
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    guard bytes.starts(with: zip) || bytes.starts(with: compoundFile) else { return nil }
    return InterchangeFault(
      found: Bilingual(
        zh: "Excel工作簿或压缩文件", en: "a spreadsheet workbook or a zip archive"),
      expected: Bilingual(zh: "文本文件", en: "a text file"),
      mend: saveAgain)
  }

  private static let saveAgain = Bilingual(
    zh: "在表格软件或编辑器中另存为UTF-8文本（“CSV UTF-8”）",
    en: "save it again as UTF-8 text (“CSV UTF-8” in a spreadsheet)")

  private static func fault(
    at offset: Int, in bytes: [UInt8], found: Bilingual, expected: Bilingual, mend: Bilingual
  ) -> InterchangeFault {
    let position = bytes.withUnsafeBufferPointer { bytes in
      SourcePositions(bytes).position(of: offset, in: bytes)
    }
    return InterchangeFault(
      line: position.line, column: position.column, found: found, expected: expected, mend: mend)
  }
}
