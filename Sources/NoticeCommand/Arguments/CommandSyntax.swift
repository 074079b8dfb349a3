import NoticeKit
import NoticeReports

/// How a command is written, and what it does.
struct CommandSyntax: Sendable {
  var operands: [Operand] = []
  var optionalOperand: Operand?
  var options: [OptionName] = []
  /// Whether the output may be JSON; what writes CSV or help does so in one way only.
  var takesFormat = true
  var summary: Wording
  var details: [Wording] = []
  var examples: [String] = []

  /// Whether the command takes an option.
  func takes(_ option: OptionName) -> Bool {
    options.contains(option) || OptionName.everywhere.contains(option)
  }
}

extension CommandName {
  /// How the command is written: `notices screen 规则集 文件 [--submitted 日期]`.
  func usage(in language: NoticeLanguage) -> String {
    usageParts(in: language).joined(separator: " ")
  }

  private func usageParts(in language: NoticeLanguage) -> [String] {
    let operands = syntax.operands.map { $0.placeholder.text(in: language) }
    let optional = syntax.optionalOperand.map { "[\($0.placeholder.text(in: language))]" }
    let options = syntax.options.map { option in
      "[\(option.written)\(option.placeholder.map { " " + $0.text(in: language) } ?? "")]"
    }
    return ["notices \(rawValue)"] + operands + (optional.map { [$0] } ?? []) + options
  }

  /// The same on lines of at most 80 cells, further ones set in below the command's name.
  func wrappedUsage(in language: NoticeLanguage) -> String {
    let indent = String(repeating: " ", count: "notices \(rawValue) ".count)
    var lines: [String] = []
    for (index, part) in usageParts(in: language).enumerated() {
      let longer = (lines.last ?? "") + (index == 0 ? "" : " ") + part
      if lines.isEmpty || DisplayWidth.of(longer) <= 76 {
        lines = lines.dropLast() + [longer]
      } else {
        lines.append(indent + part)
      }
    }
    return lines.joined(separator: "\n")
  }

  var syntax: CommandSyntax {
    switch self {
    case .list:
      CommandSyntax(
        options: [.on], summary: Wording("列出随附的通知", "list the bundled notices"),
        details: [
          Wording(
            "--on 只按原文所载的发文日期和截止日期回答；原文未载的，照实说明。",
            "With --on, only the days of issue and the deadlines that the texts state count; what they "
              + "do not state is told.")
        ],
        examples: ["notices list --on 2025-02-20"])
    case .show:
      CommandSyntax(
        operands: [.ruleSet], options: [.category],
        summary: Wording("把一份通知显示为核对清单", "show a notice as a checklist"),
        examples: ["notices show national-commendation@2024 --category organization"])
    case .template:
      CommandSyntax(
        operands: [.ruleSet, .category], takesFormat: false,
        summary: Wording("给出某一类别的填报表（CSV）", "write a CSV to fill in for a category"),
        details: [
          Wording(
            "表中有名称、各项数据、评判和说明理由的列；用电子表格软件填好后交给 screen。",
            "It has columns for the name, the facts, the judgements and the justifications; fill it "
              + "in with a spreadsheet and hand it to screen.")
        ],
        examples: [
          "notices template national-commendation@2024 organization --output 填报表.csv"
        ])
    case .sample:
      CommandSyntax(
        operands: [.ruleSet], options: [.slate], takesFormat: false,
        summary: Wording("给出一份填好的样例（CSV）", "write a sample roster that is filled in (CSV)"),
        details: [Wording("名称和数据都是虚构的。", "All names and figures are made up.")],
        examples: [
          "notices sample national-commendation@2024 --output 样例.csv",
          "notices sample national-commendation@2024 --slate --output 名额.csv",
        ])
    case .screen:
      .screen
    case .slate:
      .slate
    case .compare:
      .compare
    case .export:
      CommandSyntax(
        operands: [.ruleSet], options: [.as], takesFormat: false,
        summary: Wording("把规则集写成 JSON 文件", "write a rule set as a JSON file"),
        details: [
          Wording(
            "各命令凡写规则集之处，都可以写这样的文件。",
            "Every command takes such a file where it takes a rule set.")
        ],
        examples: [
          "notices export national-commendation@2024 --as json --output 规则.json",
          "notices check 规则.json",
        ])
    case .check:
      .check
    case .new:
      .new
    case .help:
      CommandSyntax(
        optionalOperand: .command, takesFormat: false,
        summary: Wording("显示命令的用法", "show how a command is used"))
    }
  }
}
