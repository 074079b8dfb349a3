/// What keeps a row from being read, as data.
struct CSVFault {
  enum Problem {
    case textAfterClosingQuote(String)
    case quoteNeverClosed(Ending)
    case fieldTooLong(bytes: Int)
    case recordTooLong(bytes: Int)
    case tooManyFields(Int)
    case illFormedUTF8(UInt8)
    case furtherFaults(Int)
  }

  /// How a quoted field ended that was not closed.
  enum Ending {
    case endOfFile
    case textAfterQuote(line: Int)
    case limit
  }

  var problem: Problem
  var line: Int
  var column: Int?

  /// The number of the field, counted from 0, unless the fault is the whole row's.
  var field: Int?
}

extension InterchangeFault {
  init(_ fault: CSVFault, in place: String, limits: CSVLimits) {
    let wording = fault.problem.wording(limits)
    self.init(
      line: fault.line, column: fault.column, place: place,
      found: wording.found, expected: wording.expected, mend: wording.mend)
  }
}

extension CSVFault.Problem {
  typealias Wording = (found: Bilingual, expected: Bilingual, mend: Bilingual)

  fileprivate func wording(_ limits: CSVLimits) -> Wording {
    switch self {
    case .textAfterClosingQuote(let text):
      return (
        Bilingual(zh: "结束引号之后的文字\(text)", en: "the text \(text) after a closing quote"),
        Bilingual(zh: "分隔符或行尾", en: "a separator or the end of the line"),
        Bilingual(
          zh: "将字段内的引号写成两个引号（\"\"），并将整个字段放在引号之内",
          en: "double the quotes inside the field (\"\") and put the whole field in quotes")
      )
    case .quoteNeverClosed(let ending):
      let found = ending.wording(limits)
      return (
        Bilingual(zh: "此处的引号没有闭合：\(found.zh)", en: "a quote that is not closed: \(found.en)"),
        Bilingual(
          zh: "后接分隔符或行尾的结束引号",
          en: "a closing quote before a separator or the end of a line"),
        Bilingual(
          zh: "补上结束引号；以下各行已各自作为一行读取",
          en: "close the quote; the lines that follow were read as rows of their own")
      )
    case .fieldTooLong(let bytes):
      return (
        Bilingual(zh: "\(bytes)字节的字段", en: "a field of \(bytes) bytes"),
        .atMost(limits.fieldBytes, Bilingual(zh: "字节", en: "bytes")),
        Bilingual(zh: "缩短该字段", en: "shorten the field")
      )
    case .recordTooLong(let bytes):
      return (
        Bilingual(zh: "\(bytes)字节的一行", en: "a row of \(bytes) bytes"),
        .atMost(limits.recordBytes, Bilingual(zh: "字节", en: "bytes")),
        Bilingual(
          zh: "缩短该行，或检查是否缺少换行", en: "shorten the row or put in the line breaks that it lacks")
      )
    case .tooManyFields(let count):
      return (
        Bilingual(zh: "含\(count)个字段的一行", en: "a row of \(count) fields"),
        .atMost(limits.fields, Bilingual(zh: "个字段", en: "fields")),
        Bilingual(zh: "删除多余的分隔符", en: "remove the separators that are too many")
      )
    case .illFormedUTF8(let byte):
      return (
        Bilingual(
          zh: "不是UTF-8的字节\(byte.hexadecimal)",
          en: "the byte \(byte.hexadecimal), which is not UTF-8"),
        Bilingual(zh: "UTF-8文本", en: "UTF-8 throughout"),
        Bilingual(zh: "改正该处的字符", en: "restore the character there")
      )
    case .furtherFaults(let count):
      return (
        Bilingual(zh: "此行还有\(count)处问题", en: "\(count) further faults in this row"),
        Bilingual(zh: "没有问题的一行", en: "a row without faults"),
        Bilingual(zh: "先改正以上各处", en: "mend those above first")
      )
    }
  }
}

extension CSVFault.Ending {
  fileprivate func wording(_ limits: CSVLimits) -> Bilingual {
    switch self {
    case .endOfFile:
      Bilingual(zh: "直到文件末尾都没有结束引号", en: "the file ends before it does")
    case .textAfterQuote(let line):
      Bilingual(
        zh: "下一个引号在第\(line)行，其后另有文字",
        en: "the next quote, in line \(line), has text after it")
    case .limit:
      Bilingual(
        zh: "该字段跨越多行，超过\(limits.fieldBytes)字节",
        en: "the field runs on over lines for more than \(limits.fieldBytes) bytes")
    }
  }
}

extension Bilingual {
  /// "At most so many of something".
  static func atMost(_ limit: Int, _ unit: Bilingual) -> Bilingual {
    Bilingual(zh: "不超过\(limit)\(unit.zh)", en: "at most \(limit) \(unit.en)")
  }
}
