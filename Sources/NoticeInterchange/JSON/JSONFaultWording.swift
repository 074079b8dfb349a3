import NoticeKit

extension InterchangeFault {
  init(
    _ fault: JSONFault, in bytes: UnsafeBufferPointer<UInt8>, positions: SourcePositions,
    limits: JSONLimits
  ) {
    let wording = fault.wording(in: bytes, positions: positions, limits: limits)
    let position = positions.position(of: fault.offset, in: bytes)
    self.init(
      line: position.line, character: position.column, place: .path(fault.path.excerpt),
      found: wording.found, expected: wording.expected, mend: wording.mend)
  }
}

extension JSONFault {
  typealias FaultWords = (found: Wording, expected: Wording, mend: Wording)

  fileprivate func wording(
    in bytes: UnsafeBufferPointer<UInt8>, positions: SourcePositions, limits: JSONLimits
  ) -> FaultWords {
    switch problem {
    case .unexpected(let expected):
      let found = JSONFound(in: bytes, at: offset)
      return (found.name, expected.name, found.mend(expecting: expected) ?? expected.mend)
    case .trailingComma:
      return (
        Wording("最后一项之后的逗号", "a comma after the last entry"),
        Wording("此处没有逗号", "none there"),
        Wording("删除该逗号", "remove the comma")
      )
    case .leadingZero:
      return (
        Wording("以0开头的多位数", "a number with a leading zero"),
        Wording("不带前导零的数", "a number without one"),
        Wording(
          "删除前导零；若是编号，则加上双引号",
          "remove the zero, or put the number in quotes if it is a code")
      )
    case .unclosedString:
      return (
        Wording("没有结束引号的文字", "a text that is not closed"),
        Wording("结束引号（\"）", "a closing quote (\")"),
        Wording("补上结束引号", "close the text")
      )
    case .controlCharacter(let byte):
      let name = Unicode.Scalar(byte).codePoint
      return (
        Wording("文字中的控制字符\(name)", "the control character \(name) in a text"),
        Wording("转义后的字符", "the character escaped"),
        Wording(
          "补上结束引号，或写成\\n、\\t一类的转义",
          "close the text before it or write an escape such as \\n or \\t")
      )
    case .invalidEscape:
      let rest = bytes.part(offset..<min(bytes.count, offset + 5))
      let pair = String(decoding: rest, as: UTF8.self).unicodeScalars.prefix(2)
      let escape = Excerpt.text(String(pair))
      return (
        Wording("无效的转义\(escape)", "the escape \(escape), which JSON does not have"),
        Wording(
          "\\\"、\\\\、\\/、\\b、\\f、\\n、\\r、\\t或\\u加四位十六进制数",
          "\\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t or \\u with four hexadecimal digits"),
        Wording(
          "补全转义，或将反斜杠写成两个（\\\\）", "complete the escape or double the backslash (\\\\)")
      )
    case .loneSurrogate:
      return (
        Wording("半个代理对", "half of a surrogate pair"),
        Wording("高位与低位成对的代理", "a high surrogate and a low one"),
        Wording("直接写出该字符", "write the character itself")
      )
    case .illFormedUTF8(let byte):
      let name = byte.hexadecimal
      return (
        Wording(
          "第\(offset + 1)字节\(name)不是UTF-8",
          "byte \(offset + 1), \(name), which is not UTF-8"),
        Wording("UTF-8文本", "UTF-8 throughout"),
        Wording("将文件另存为UTF-8", "save the file as UTF-8")
      )
    case .duplicateName(let name, let first):
      let name = Excerpt.text(name)
      let line = positions.position(of: first, in: bytes).line
      return (
        Wording(
          "重复的名称\(name)，首次出现在第\(line)行",
          "the name \(name) once more, first seen in line \(line)"),
        Wording("同一对象中各不相同的名称", "names that differ within an object"),
        Wording("删除或改名其中之一", "remove or rename one of them")
      )
    case .furtherDuplicates(let count):
      return (
        Wording("还有\(count)个重复的名称", "\(count) further names that appear twice"),
        Wording("同一对象中各不相同的名称", "names that differ within an object"),
        Wording("先改正以上各处", "mend those above first")
      )
    case .tooLong(let count):
      return (
        Wording("\(count)字节的文本", "a text of \(count) bytes"),
        .atMost(limits.bytes, Wording("字节", "bytes")),
        Wording("缩短或拆分该文本", "shorten or split it")
      )
    case .tooDeep:
      return (
        Wording("过深的嵌套", "a value nested too deeply"),
        .atMost(limits.keptDepth, Wording("层", "levels")),
        Wording("减少嵌套的层数", "nest fewer arrays and objects")
      )
    case .tooManyValues:
      return (
        Wording("过多的值", "too many values"),
        .atMost(limits.values, Wording("个值", "values")),
        Wording("拆分该文本", "split the text")
      )
    }
  }
}

extension JSONFault.Expected {
  fileprivate var name: Wording {
    switch self {
    case .value: Wording("一个值", "a value")
    case .valueOrEndOfArray: Wording("一个值或“]”", "a value or “]”")
    case .name: Wording("双引号中的名称", "a name in double quotes")
    case .nameOrEndOfObject:
      Wording("双引号中的名称或“}”", "a name in double quotes or “}”")
    case .colon: Wording("名称之后的“:”", "“:” after the name")
    case .commaOrEndOfArray: Wording("“,”或“]”", "“,” or “]”")
    case .commaOrEndOfObject: Wording("“,”或“}”", "“,” or “}”")
    case .endOfDocument: Wording("文本结束", "the end of the text")
    case .digit: Wording("一位数字", "a digit")
    }
  }

  fileprivate var mend: Wording {
    switch self {
    case .value, .valueOrEndOfArray:
      Wording(
        "写出文字（加双引号）、数、true、false、null、对象或数组",
        "write a text in double quotes, a number, true, false, null, an object or an array")
    case .name, .nameOrEndOfObject:
      Wording("写出加双引号的名称", "write a name in double quotes")
    case .colon:
      Wording("在名称与值之间加上“:”", "put “:” between the name and its value")
    case .commaOrEndOfArray, .commaOrEndOfObject:
      Wording("在各项之间加上“,”，或补上结束括号", "put “,” between entries or close the bracket")
    case .endOfDocument:
      Wording("删除其后的内容", "remove what follows the document")
    case .digit:
      Wording("补上数字", "complete the number")
    }
  }
}
