import NoticeKit

/// A value of the file together with where it stands and the reading that it belongs to.
struct WireNode {
  let node: JSONNode
  let path: WirePath
  /// Not held: the reading holds values of its file, and what holds each other is never let go.
  unowned let reading: WireReading

  func report(_ found: Wording, expected: Wording, mend: Wording) {
    reading.report(self, found, expected: expected, mend: mend)
  }

  // MARK: - Values

  /// The text, or a fault.
  var string: String? {
    if let string = node.string { return string }
    reportKind(Wording("加引号的文字", "a text in quotes"))
    return nil
  }

  /// The truth value, or a fault.
  var bool: Bool? {
    if let bool = node.bool { return bool }
    reportKind(Wording("true或false", "true or false"))
    return nil
  }

  /// A whole number of a range, or a fault.
  func integer(in range: ClosedRange<Int> = WireLimits.numbers) -> Int? {
    if let number = node.number?.int64, let integer = Int(exactly: number), range.contains(integer)
    {
      return integer
    }
    let expected = Wording(
      "\(range.lowerBound)至\(range.upperBound)的整数",
      "a whole number from \(range.lowerBound) to \(range.upperBound)")
    report(node.shown, expected: expected, mend: node.mendOfQuotes(in: range) ?? .writing(expected))
    return nil
  }

  /// The elements of a list, or a fault.
  var elements: [WireNode]? {
    guard let elements = node.elements else {
      reportKind(Wording("一个列表", "a list"))
      return nil
    }
    return elements.enumerated().map { index, element in
      WireNode(node: element, path: .element(path, index), reading: reading)
    }
  }

  /// The object, or a fault.
  var object: WireObject? {
    guard let members = node.members else {
      reportKind(Wording("一个对象", "an object"))
      return nil
    }
    return WireObject(at: self, members)
  }

  /// One of the words that a kind of value has, or a fault.
  func word<Word: RawRepresentable<String> & CaseIterable>(_ type: Word.Type) -> Word? {
    guard let string else { return nil }
    if let word = Word(rawValue: string) { return word }
    let all = Word.allCases.map(\.rawValue)
    report(
      Wording(Excerpt.text(string), Excerpt.text(string)),
      expected: .oneOf(all), mend: .write(reading.near(string, among: all)))
    return nil
  }

  // MARK: - Lists and wordings

  var strings: [String] { (elements ?? []).compactMap(\.string) }
  var integers: [Int] { (elements ?? []).compactMap { $0.integer() } }
  var categoryIDs: [CategoryID] { strings.map { CategoryID($0) } }

  /// A text in both languages; one that cannot be read is marked as such, and is a fault.
  var wording: Wording {
    guard var object else { return .unreadable }
    let zh = object.required("zh")?.string
    let en = object.required("en")?.string
    object.finish()
    guard let zh, let en else { return .unreadable }
    return Wording(zh, en)
  }

  var wordings: WordingList { WordingList((elements ?? []).map(\.wording)) }

  var readings: [Reading] {
    (elements ?? []).map { element in
      let note = element.wording
      return Reading(note.zh, note.en)
    }
  }

  /// A day; one that the calendar lacks is a fault.
  var day: DayLiteral? {
    guard let string else { return nil }
    let literal = DayLiteral(stringLiteral: string)
    if literal.day == nil {
      report(
        Wording("\(Excerpt.text(string))不是日期", "\(Excerpt.text(string)), no day of the calendar"),
        expected: WireFigure.expected(.date),
        mend: Wording("写成2021-09-30这样的日期", "write a day such as 2021-09-30"))
    }
    return literal
  }

  private func reportKind(_ expected: Wording) {
    report(node.shown, expected: expected, mend: .writing(expected))
  }
}

extension Wording {
  /// What stands for a text that could not be read, in a rule set that is never handed out.
  static let unreadable = Wording("?", "?")

  static func oneOf(_ names: [String]) -> Wording {
    let shown = names.prefix(40)
    return Wording(
      shown.joined(separator: "、") + "之一", "one of " + shown.joined(separator: ", "))
  }

  static func writing(_ expected: Wording) -> Wording {
    Wording("改为\(expected.zh)", "write \(expected.en)")
  }

  static func write(_ near: String?) -> Wording {
    near.map { Wording("改为“\($0)”", "write “\($0)”") }
      ?? Wording("改为其中之一", "write one of these")
  }
}

extension JSONNode {
  /// How a whole number of a range is mended that stands in quotes; `nil` where this is none.
  func mendOfQuotes(in range: ClosedRange<Int>) -> Wording? {
    guard let number = string.flatMap({ JSONNumber($0) })?.int64,
      let integer = Int(exactly: number),
      range.contains(integer)
    else { return nil }
    return Wording("去掉引号，直接写数", "write the number without quotes")
  }

  /// The value in a few words.
  var shown: Wording {
    switch content {
    case .null: Wording("null", "null")
    case .bool(let bool): Wording("\(bool)", "\(bool)")
    case .number(let number):
      Wording("数\(Excerpt.plain(number.digits))", "the number \(Excerpt.plain(number.digits))")
    case .string(let text): Wording("文字\(Excerpt.text(text))", "the text \(Excerpt.text(text))")
    case .array: Wording("一个列表", "a list")
    case .object: Wording("一个对象", "an object")
    }
  }
}
