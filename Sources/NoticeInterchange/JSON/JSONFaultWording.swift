extension InterchangeFault {
  init(
    _ fault: JSONFault, in bytes: UnsafeBufferPointer<UInt8>, positions: SourcePositions,
    limits: JSONLimits
  ) {
    let wording = fault.wording(in: bytes, positions: positions, limits: limits)
    let position = positions.position(of: fault.offset, in: bytes)
    self.init(
      line: position.line, column: position.column, place: fault.path.excerpt,
      found: wording.found, expected: wording.expected, mend: wording.mend)
  }
}

extension JSONFault {
  typealias Wording = (found: Bilingual, expected: Bilingual, mend: Bilingual)

  fileprivate func wording(
    in bytes: UnsafeBufferPointer<UInt8>, positions: SourcePositions, limits: JSONLimits
  ) -> Wording {
    switch problem {
    case .unexpected(let expected):
      let found = JSONFound(in: bytes, at: offset)
      return (found.name, expected.name, found.mend(expecting: expected) ?? expected.mend)
    case .trailingComma:
      return (
        Bilingual(zh: "最后一项之后的逗号", en: "a comma after the last entry"),
        Bilingual(zh: "此处没有逗号", en: "none there"),
        Bilingual(zh: "删除该逗号", en: "remove the comma")
      )
    case .leadingZero:
      return (
        Bilingual(zh: "以0开头的多位数", en: "a number with a leading zero"),
        Bilingual(zh: "不带前导零的数", en: "a number without one"),
        Bilingual(
          zh: "删除前导零；若是编号，则加上双引号",
          en: "remove the zero, or put the number in quotes if it is a code")
      )
    case .unclosedString:
      return (
        Bilingual(zh: "没有结束引号的文字", en: "a text that is not closed"),
        Bilingual(zh: "结束引号（\"）", en: "a closing quote (\")"),
        Bilingual(zh: "补上结束引号", en: "close the text")
      )
    case .controlCharacter(let byte):
      let name = Unicode.Scalar(byte).codePoint
      return (
        Bilingual(zh: "文字中的控制字符\(name)", en: "the control character \(name) in a text"),
        Bilingual(zh: "转义后的字符", en: "the character escaped"),
        Bilingual(
          zh: "补上结束引号，或写成\\n、\\t一类的转义",
          en: "close the text before it or write an escape such as \\n or \\t")
      )
    case .invalidEscape:
      let rest = bytes.part(offset..<min(bytes.count, offset + 5))
      let pair = String(decoding: rest, as: UTF8.self).unicodeScalars.prefix(2)
      let escape = Excerpt.text(String(pair))
      return (
        Bilingual(zh: "无效的转义\(escape)", en: "the escape \(escape), which JSON does not have"),
        Bilingual(
          zh: "\\\"、\\\\、\\/、\\b、\\f、\\n、\\r、\\t或\\u加四位十六进制数",
          en: "\\\", \\\\, \\/, \\b, \\f, \\n, \\r, \\t or \\u with four hexadecimal digits"),
        Bilingual(
          zh: "补全转义，或将反斜杠写成两个（\\\\）", en: "complete the escape or double the backslash (\\\\)")
      )
    case .loneSurrogate:
      return (
        Bilingual(zh: "半个代理对", en: "half of a surrogate pair"),
        Bilingual(zh: "高位与低位成对的代理", en: "a high surrogate and a low one"),
        Bilingual(zh: "直接写出该字符", en: "write the character itself")
      )
    case .illFormedUTF8(let byte):
      let name = byte.hexadecimal
      return (
        Bilingual(
          zh: "第\(offset)字节\(name)不是UTF-8",
          en: "byte \(name) at offset \(offset), which is not UTF-8"),
        Bilingual(zh: "UTF-8文本", en: "UTF-8 throughout"),
        Bilingual(zh: "将文件另存为UTF-8", en: "save the file as UTF-8")
      )
    case .duplicateName(let name, let first):
      let name = Excerpt.text(name)
      let line = positions.position(of: first, in: bytes).line
      return (
        Bilingual(
          zh: "重复的名称\(name)，首次出现在第\(line)行",
          en: "the name \(name) once more, first seen in line \(line)"),
        Bilingual(zh: "同一对象中各不相同的名称", en: "names that differ within an object"),
        Bilingual(zh: "删除或改名其中之一", en: "remove or rename one of them")
      )
    case .furtherDuplicates(let count):
      return (
        Bilingual(zh: "还有\(count)个重复的名称", en: "\(count) further names that appear twice"),
        Bilingual(zh: "同一对象中各不相同的名称", en: "names that differ within an object"),
        Bilingual(zh: "先改正以上各处", en: "mend those above first")
      )
    case .tooLong(let count):
      return (
        Bilingual(zh: "\(count)字节的文本", en: "a text of \(count) bytes"),
        .atMost(limits.bytes, Bilingual(zh: "字节", en: "bytes")),
        Bilingual(zh: "缩短或拆分该文本", en: "shorten or split it")
      )
    case .tooDeep:
      return (
        Bilingual(zh: "过深的嵌套", en: "a value nested too deeply"),
        .atMost(limits.keptDepth, Bilingual(zh: "层", en: "levels")),
        Bilingual(zh: "减少嵌套的层数", en: "nest fewer arrays and objects")
      )
    case .tooManyValues:
      return (
        Bilingual(zh: "过多的值", en: "too many values"),
        .atMost(limits.values, Bilingual(zh: "个值", en: "values")),
        Bilingual(zh: "拆分该文本", en: "split the text")
      )
    }
  }
}

extension JSONFault.Expected {
  fileprivate var name: Bilingual {
    switch self {
    case .value: Bilingual(zh: "一个值", en: "a value")
    case .valueOrEndOfArray: Bilingual(zh: "一个值或“]”", en: "a value or “]”")
    case .name: Bilingual(zh: "双引号中的名称", en: "a name in double quotes")
    case .nameOrEndOfObject:
      Bilingual(zh: "双引号中的名称或“}”", en: "a name in double quotes or “}”")
    case .colon: Bilingual(zh: "名称之后的“:”", en: "“:” after the name")
    case .commaOrEndOfArray: Bilingual(zh: "“,”或“]”", en: "“,” or “]”")
    case .commaOrEndOfObject: Bilingual(zh: "“,”或“}”", en: "“,” or “}”")
    case .endOfDocument: Bilingual(zh: "文本结束", en: "the end of the text")
    case .digit: Bilingual(zh: "一位数字", en: "a digit")
    }
  }

  fileprivate var mend: Bilingual {
    switch self {
    case .value, .valueOrEndOfArray:
      Bilingual(
        zh: "写出文字（加双引号）、数、true、false、null、对象或数组",
        en: "write a text in double quotes, a number, true, false, null, an object or an array")
    case .name, .nameOrEndOfObject:
      Bilingual(zh: "写出加双引号的名称", en: "write a name in double quotes")
    case .colon:
      Bilingual(zh: "在名称与值之间加上“:”", en: "put “:” between the name and its value")
    case .commaOrEndOfArray, .commaOrEndOfObject:
      Bilingual(zh: "在各项之间加上“,”，或补上结束括号", en: "put “,” between entries or close the bracket")
    case .endOfDocument:
      Bilingual(zh: "删除其后的内容", en: "remove what follows the document")
    case .digit:
      Bilingual(zh: "补上数字", en: "complete the number")
    }
  }
}
