import NoticeKit

/// An operand that a command takes.
enum Operand: Sendable, Hashable {
  case ruleSet
  case oldRuleSet
  case newRuleSet
  case newID
  case category
  case file
  case command

  /// What stands for it in usage lines.
  var placeholder: Wording {
    switch self {
    case .ruleSet: Wording("规则集", "RULE-SET")
    case .oldRuleSet: Wording("旧规则集", "OLD")
    case .newRuleSet: Wording("新规则集", "NEW")
    case .newID: Wording("系列@年份", "SERIES@EDITION")
    case .category: Wording("类别", "CATEGORY")
    case .file: Wording("文件", "FILE")
    case .command: Wording("命令", "COMMAND")
    }
  }

  /// Where to find what can be written for it.
  var hint: Wording {
    switch self {
    case .ruleSet, .oldRuleSet, .newRuleSet:
      Wording(
        "写上规则集（见 notices list），或其 JSON 文件", "name a rule set (see notices list) or its JSON file")
    case .newID: .exampleOfID
    case .category: Wording("写上类别（见 notices list）", "name a category (see notices list)")
    case .file: Wording("写上文件，或写“-”读取标准输入", "name a file, or “-” for standard input")
    case .command: Wording("写上命令（见 notices help）", "name a command (see notices help)")
    }
  }
}

extension Wording {
  /// How the name of a new rule set is written.
  static let exampleOfID = Wording(
    "写成 city-award@2026 的样子：小写字母加连字符，@，年份（1900至2200）",
    "write it like city-award@2026: lower-case words joined by hyphens, @, a year from 1900 to 2200"
  )
}
