import NoticeKit

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
  init(_ fault: CSVFault, in place: FaultPlace, limits: CSVLimits) {
    let wording = fault.problem.wording(limits)
    self.init(
      line: fault.line, character: fault.column, place: place,
      found: wording.found, expected: wording.expected, mend: wording.mend)
  }
}

extension CSVFault.Problem {
  typealias FaultWords = (found: Wording, expected: Wording, mend: Wording)

  fileprivate func wording(_ limits: CSVLimits) -> FaultWords {
    switch self {
    case .textAfterClosingQuote(let text):
      return (
        Wording("结束引号之后的文字\(text)", "the text \(text) after a closing quote"),
        Wording("分隔符或行尾", "a separator or the end of the line"),
        Wording(
          "将字段内的引号写成两个引号（\"\"），并将整个字段放在引号之内",
          "double the quotes inside the field (\"\") and put the whole field in quotes")
      )
    case .quoteNeverClosed(let ending):
      let found = ending.wording(limits)
      return (
        Wording("此处的引号没有闭合：\(found.zh)", "a quote that is not closed: \(found.en)"),
        Wording(
          "后接分隔符或行尾的结束引号",
          "a closing quote before a separator or the end of a line"),
        Wording(
          "补上结束引号；以下各行已各自作为一行读取",
          "close the quote; the lines that follow were read as rows of their own")
      )
    case .fieldTooLong(let bytes):
      return (
        Wording("\(bytes)字节的字段", "a field of \(bytes) bytes"),
        .atMost(limits.fieldBytes, Wording("字节", "bytes")),
        Wording("缩短该字段", "shorten the field")
      )
    case .recordTooLong(let bytes):
      return (
        Wording("\(bytes)字节的一行", "a row of \(bytes) bytes"),
        .atMost(limits.recordBytes, Wording("字节", "bytes")),
        Wording(
          "缩短该行，或检查是否缺少换行", "shorten the row or put in the line breaks that it lacks")
      )
    case .tooManyFields(let count):
      return (
        Wording("含\(count)个字段的一行", "a row of \(count) fields"),
        .atMost(limits.fields, Wording("个字段", "fields")),
        Wording("删除多余的分隔符", "remove the separators that are too many")
      )
    case .illFormedUTF8(let byte):
      return (
        Wording(
          "不是UTF-8的字节\(byte.hexadecimal)",
          "the byte \(byte.hexadecimal), which is not UTF-8"),
        Wording("UTF-8文本", "UTF-8 throughout"),
        Wording("改正该处的字符", "restore the character there")
      )
    case .furtherFaults(let count):
      return (
        Wording("此行还有\(count)处问题", "\(count) further faults in this row"),
        Wording("没有问题的一行", "a row without faults"),
        Wording("先改正以上各处", "mend those above first")
      )
    }
  }
}

extension CSVFault.Ending {
  fileprivate func wording(_ limits: CSVLimits) -> Wording {
    switch self {
    case .endOfFile:
      Wording("直到文件末尾都没有结束引号", "the file ends before it does")
    case .textAfterQuote(let line):
      Wording(
        "下一个引号在第\(line)行，其后另有文字",
        "the next quote, in line \(line), has text after it")
    case .limit:
      Wording(
        "该字段跨越多行，超过\(limits.fieldBytes)字节",
        "the field runs on over lines for more than \(limits.fieldBytes) bytes")
    }
  }
}

extension Wording {
  /// "At most so many of something".
  static func atMost(_ limit: Int, _ unit: Wording) -> Wording {
    Wording("不超过\(limit)\(unit.zh)", "at most \(limit) \(unit.en)")
  }
}
