import NoticeKit

extension UsageError {
  /// The words for errors of options: what was found, and how to mend it.
  var wordsOfOptions: (found: Wording, mend: Wording) {
    switch self {
    case .unknownOption(let text, let near):
      return (
        Wording("没有选项“\(text)”", "There is no option “\(text)”"),
        near.map { Wording("改为“\($0)”", "write “\($0)”") }
          ?? Wording("查看 notices help 所列的选项", "see the options that notices help lists")
      )
    case .optionNotTaken(let option, let command):
      let others = CommandName.allCases.filter { $0.syntax.options.contains(option) }
        .map(\.rawValue)
      return (
        Wording(
          "命令 \(command.rawValue) 没有选项“\(option.written)”，有它的是：\(others.joined(separator: "、"))",
          "\(command.rawValue) does not take “\(option.written)”; \(others.joined(separator: ", ")) "
            + (others.count == 1 ? "does" : "do")),
        Wording("去掉它，或换一个命令", "leave it out or use another command")
      )
    case .optionWithoutCommand(let option):
      return (
        Wording("“\(option.written)”前面没有命令", "“\(option.written)” stands without a command"),
        Wording("先写命令，如 notices screen", "write the command first, such as notices screen")
      )
    case .missingValue(let option):
      let value = option.placeholder ?? Wording("值", "VALUE")
      return (
        Wording("选项“\(option.written)”后面没有值", "“\(option.written)” stands without its value"),
        Wording("写成 \(option.written) \(value.zh)", "write \(option.written) \(value.en)")
      )
    case .unwantedValue(let option, let value):
      return (
        Wording(
          "选项“\(option.written)”不带值，却写了“\(value)”",
          "“\(option.written)” takes no value, but “\(value)” was given"),
        Wording("只写 \(option.written)", "write \(option.written) alone")
      )
    case .repeatedOption(let option):
      return (
        Wording("选项“\(option.written)”写了不止一次", "“\(option.written)” is given more than once"),
        Wording("只留一个", "keep one of them")
      )
    case .unfitValue(let option, let found, let expected, let mend):
      return (
        Wording(
          "选项“\(option.written)”的值是“\(found)”，应为：\(expected.zh)",
          "“\(option.written)” is “\(found)”, but must be \(expected.en)"),
        mend
      )
    default:
      return (Wording("", ""), Wording("", ""))
    }
  }
}
