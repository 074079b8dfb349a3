import NoticeComparison
import NoticeKit

/// The options; each means the same wherever it is taken.
enum OptionName: String, Sendable, CaseIterable {
  case submitted
  case category
  case direction
  case row
  case explain
  case slate
  case roster
  case on
  case text
  case scenarios
  case from
  case `as`
  case format
  case language
  case output
  case help
  case version

  /// Those that every command takes.
  static let everywhere: [OptionName] = [.format, .language, .output, .help, .version]

  /// The option that an argument names, such as `--format` or `-h`.
  init?(argument: String) {
    if argument == "-h" {
      self = .help
    } else {
      guard argument.hasPrefix("--") else { return nil }
      self.init(rawValue: String(argument.dropFirst(2)))
    }
  }

  /// The option as it is written.
  var written: String { "--" + rawValue }

  /// What stands for the value; `nil` where the option takes none.
  var placeholder: Wording? {
    switch self {
    case .submitted, .on: Wording("日期", "DAY")
    case .category: Wording("类别", "CATEGORY")
    case .direction: Wording("方向", "DIRECTION")
    case .row: Wording("行号", "NUMBER")
    case .text, .scenarios, .output, .roster: Wording("文件", "FILE")
    case .from: Wording("规则集", "RULE-SET")
    case .as: Wording("json", "json")
    case .format: Wording("text|json", "text|json")
    case .language: Wording("zh|en", "zh|en")
    case .explain, .slate, .help, .version: nil
    }
  }

  var summary: Wording {
    switch self {
    case .submitted:
      Wording(
        "报送日期，如 2025-02-23；文件中有“报送日期”列的，以该列为准",
        "the day of submission, such as 2025-02-23; a column for it in the file comes first")
    case .category:
      Wording("只看一个类别", "only one category")
    case .direction:
      Wording(
        "只列这些方向的变动：\(ChangeDirection.words(in: .zh))；几个用逗号隔开",
        "only changes of these directions, joined by commas: \(ChangeDirection.words(in: .en))")
    case .row: Wording("只审查文件的这一行，并逐项说明", "only this row of the file, explained in full")
    case .explain: Wording("在总表之后逐人逐项说明", "explain every nominee in full after the summary")
    case .slate:
      Wording("给出供 slate 核对的样例：几个推荐单位的名单", "the sample for slate: what several units hand in")
    case .roster:
      Wording("两份通知各审查一遍的名单（CSV 或 JSON Lines）", "a roster to screen by both (CSV or JSON Lines)")
    case .on:
      Wording(
        "报送日期；名单中有“报送日期”列的，以该列为准",
        "the day of submission; in a roster, a column for it comes first")
    case .text: Wording("用通知原文核对提纲", "check the outline against the text of the notice")
    case .scenarios:
      Wording(
        "再试一份情形表（CSV），列出没有试到的数字",
        "try a table of scenarios (CSV) too, and name the figures it does not try")
    case .from: Wording("从这个规则集开始", "the rule set to begin with")
    case .as: Wording("写成什么，只有 json，可不写", "what to write it as: json, which need not be said")
    case .format: Wording("输出格式，默认 text", "what to write, text by default")
    case .language: Wording("语言，默认 zh（中文）", "the language, zh (Chinese) by default")
    case .output:
      Wording(
        "写入文件，不显示在屏幕上；已有的文件会被替换，要读取的除外；“-”为标准输出",
        "write to a file instead of the screen; one that exists is replaced, unless it is read; “-” is "
          + "standard output")
    case .help: Wording("显示用法", "show how it is used")
    case .version: Wording("显示版本", "show the version")
    }
  }
}

extension OptionName {
  /// What the option does for a command.
  func summary(for command: CommandName?) -> Wording {
    switch (self, command) {
    case (.category, .screen?):
      Wording(
        "只审查一个类别；文件没有“类别”列时，各行都属这一类别",
        "screen one category only; it is that of all rows where the file has no such column")
    case (.on, .list?):
      Wording(
        "只列各系列在这一天由哪一份通知接受报送", "only which notice of each series takes nominations on a day")
    case (.category, .slate?):
      Wording(
        "文件没有“类别”列时，各行都属这一类别", "the category of all rows where the file has no such column")
    case (.text, .new?):
      Wording("通知原文，取其提纲", "the text of the notice, whose outline is taken")
    case (.output, .new?):
      Wording(
        "写到这个文件夹，默认当前文件夹；已有的文件一概不动",
        "the folder to write to, the current one by default; no file in it is replaced")
    default: summary
    }
  }

  /// What stands for the value, for a command.
  func placeholder(for command: CommandName?) -> Wording? {
    (self, command) == (.output, .new) ? Wording("文件夹", "FOLDER") : placeholder
  }

  /// Those that a command takes beside its own.
  static func general(for command: CommandName?) -> [OptionName] {
    let takesFormat = command?.syntax.takesFormat ?? true
    return everywhere.filter { $0 != .format || takesFormat }
  }
}
