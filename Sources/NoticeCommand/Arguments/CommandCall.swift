import NoticeComparison
import NoticeKit

/// The arguments, understood: a command, its operands and its options.
struct CommandCall: Sendable, Hashable {
  /// The command; `nil` asks for the tour.
  var command: CommandName?
  var operands: [String] = []
  var options: [OptionName: String] = [:]
  var language = NoticeLanguage.zh
  var format = OutputFormat.text
  var submitted: CalendarDate?
  /// The day that `--on` names.
  var namedDay: CalendarDate?
  /// The directions that `--direction` names.
  var directions: Set<ChangeDirection>?
  var row: Int?

  func has(_ option: OptionName) -> Bool { options[option] != nil }
}

/// What a command writes.
enum OutputFormat: String, Sendable, CaseIterable {
  case text
  case json
}

extension CommandCall {
  /// Understands arguments; a value follows its option after `=` or as the next argument.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    var words: [String] = []
    var written: [OptionName] = []
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        break
      }
      guard argument.hasPrefix("-"), argument != "-" else {
        words.append(argument)
        continue
      }
      let option = try OptionName(naming: argument)
      if options[option] != nil { throw .repeatedOption(option) }
      options[option] = try option.value(in: argument, followedBy: &rest)
      written.append(option)
    }
    try take(words)
    try checkOptions(written)
    try readValues()
  }

  /// The language that arguments ask for, even where they are wrong otherwise.
  static func language(of arguments: [String]) -> NoticeLanguage {
    for (index, argument) in arguments.enumerated() {
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.first ?? "" == OptionName.language.written else { continue }
      let next = index + 1 < arguments.count ? arguments[index + 1] : ""
      return NoticeLanguage(rawValue: parts.count == 2 ? String(parts[1]) : next) ?? .zh
    }
    return .zh
  }

  private mutating func take(_ words: [String]) throws(UsageError) {
    guard let name = words.first else { return }
    guard let command = CommandName(rawValue: name) else {
      let names = CommandName.allCases.map(\.rawValue)
      throw .unknownCommand(name, near: nearest(to: name, among: names))
    }
    self.command = command
    operands = Array(words.dropFirst())
    if has(.help) || has(.version) { return }
    let syntax = command.syntax
    if operands.count < syntax.operands.count {
      throw .missingOperand(syntax.operands[operands.count], of: command)
    }
    let most = syntax.operands.count + (syntax.optionalOperand == nil ? 0 : 1)
    if operands.count > most { throw .surplusOperand(operands[most], of: command) }
  }

  private func checkOptions(_ written: [OptionName]) throws(UsageError) {
    for option in written {
      if let command {
        if !command.syntax.takes(option) { throw .optionNotTaken(option, by: command) }
      } else if !OptionName.everywhere.contains(option) {
        throw .optionWithoutCommand(option)
      }
    }
  }

  private mutating func readValues() throws(UsageError) {
    language = try choice(.language, or: .zh)
    format = try choice(.format, or: .text)
    submitted = try day(.submitted)
    namedDay = try day(.on)
    directions = try options[.direction].map(ChangeDirection.named)
    if let text = options[.row] {
      guard let number = Int(text), number > 0 else {
        throw .unfitValue(
          .row, found: text, expected: Wording("行号", "the number of a row"),
          mend: Wording("写总表“行”一栏中的数", "write a number that the summary shows as row"))
      }
      row = number
    }
  }

  private func day(_ option: OptionName) throws(UsageError) -> CalendarDate? {
    guard let text = options[option] else { return nil }
    guard let day = CalendarDate(text) else {
      throw .unfitValue(
        option, found: text, expected: Wording("日历上有的一天", "a day of the calendar"),
        mend: Wording("写成 2025-02-23 的样子", "write it like 2025-02-23"))
    }
    return day
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ option: OptionName, or standard: Value
  ) throws(UsageError) -> Value {
    guard let text = options[option] else { return standard }
    if let value = Value(rawValue: text) { return value }
    let all = Value.allCases.map(\.rawValue)
    let best = nearest(to: text, among: all)
    throw .unfitValue(
      option, found: text,
      expected: Wording(all.joined(separator: " 或 "), all.joined(separator: " or ")),
      mend: best.map { Wording("改为“\($0)”", "write “\($0)”") }
        ?? Wording("写其中一个", "write one of them"))
  }
}

extension OptionName {
  /// The option that an argument such as `--format` or `--format=json` names.
  fileprivate init(naming argument: String) throws(UsageError) {
    let name = argument.split(separator: "=", maxSplits: 1).first.map(String.init) ?? argument
    guard let option = OptionName(argument: name) else {
      let names = OptionName.allCases.map(\.written)
      throw .unknownOption(name, near: nearest(to: name, among: names))
    }
    self = option
  }

  /// The option's value, empty where it takes none.
  fileprivate func value(
    in argument: String, followedBy rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let attached = parts.count == 2 ? String(parts[1]) : nil
    guard placeholder != nil else {
      if let attached { throw .unwantedValue(self, attached) }
      return ""
    }
    let next = rest.first.map { $0.hasPrefix("--") ? "" : $0 } ?? ""
    let value = attached ?? next
    if value.isEmpty { throw .missingValue(self) }
    if attached == nil { rest.removeFirst() }
    return value
  }
}
