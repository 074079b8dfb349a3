import NoticeKit
import NoticeReports

/// An operand that a command takes.
enum Operand: Sendable, Hashable {
  case ruleSet
  case oldRuleSet
  case newRuleSet
  case category
  case file
  case command

  /// What stands for it in usage lines.
  var placeholder: Wording {
    switch self {
    case .ruleSet: Wording("规则集", "RULE-SET")
    case .oldRuleSet: Wording("旧规则集", "OLD")
    case .newRuleSet: Wording("新规则集", "NEW")
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
    case .category: Wording("写上类别（见 notices list）", "name a category (see notices list)")
    case .file: Wording("写上文件，或写“-”读取标准输入", "name a file, or “-” for standard input")
    case .command: Wording("写上命令（见 notices help）", "name a command (see notices help)")
    }
  }
}

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
    case .help:
      CommandSyntax(
        optionalOperand: .command, takesFormat: false,
        summary: Wording("显示命令的用法", "show how a command is used"))
    }
  }
}

extension CommandSyntax {
  fileprivate static let screen = CommandSyntax(
    operands: [.ruleSet, .file], options: [.submitted, .category, .row, .explain],
    summary: Wording("审查一份名单（CSV 或 JSON Lines）", "screen a roster (CSV or JSON Lines)"),
    details: [
      Wording(
        "先列总表：每人的结论和主要原因；再列填写有误之处；最后是合计。文件为“-”时读取标准输入。",
        "First a table with each nominee's verdict and main reason, then what is filled in wrongly, "
          + "then the totals. The file “-” is standard input."),
      Wording(
        "没有报送日期的，成立年限等时长无法计算。",
        "Without a day of submission, lengths of time such as years since a founding are unknown."),
      Wording(
        "--format json 每行一个对象，含全部要求的结果；填写有误之处列在该行的 faults 中，"
          + "表头和没有读出人选的行只有 row 和 faults，整个文件的错误只有 faults。"
          + "JSON Lines 中未知的名称，列在第一个有它的行。",
        "--format json writes one object a line with the outcome of every requirement; what is "
          + "filled in wrongly stands in its faults. The headings and a row that gives no nominee "
          + "have only row and faults; what is wrong with the whole file has no row. A name in JSON "
          + "Lines that is not known is told in the first row that has it."),
      Wording(
        "有人选不符合条件不算错误，退出码仍为 0；--row 的退出码只看这一行和整个文件。",
        "Ineligible nominees are no fault: the exit code stays 0. With --row it counts that row and "
          + "the file as a whole."),
    ],
    examples: [
      "notices screen national-commendation@2024 名单.csv --submitted 2025-02-23",
      "notices screen national-commendation@2024 名单.csv --row 8",
    ])

  fileprivate static let slate = CommandSyntax(
    operands: [.ruleSet, .file], options: [.submitted, .category],
    summary: Wording("核对推荐单位的名额（CSV 或 JSON Lines）", "check units' slates (CSV or JSON Lines)"),
    details: [
      Wording(
        "文件与 screen 的相同，另有推荐单位、单位类别、地区，以及单位的平台数据等列；同一单位的各行合为一份名单。",
        "The file is as for screen, with the columns 推荐单位 (recommending unit), 单位类别 (unit kind), 地区 "
          + "(region) and the unit's own figures; the rows of one unit are one slate."),
      Wording(
        "报送的每一份推荐都计数，不论审查结论；通知未规定名额的单位类别，结果为待评判。",
        "Every nomination handed in counts, whatever its verdict; a kind of unit that the notice "
          + "states no quota for is to be judged."),
      Wording(
        "同一单位各行说法不一的，列为填写有误，该项视为不明。",
        "Where rows of one unit contradict each other, that is told and counts as unknown."),
      Wording(
        "--format json 每行一个单位，above 是超出限额的行号；有未读入之处时，末行列出 faults 和 unreadRows。",
        "--format json writes one unit a line; above are the rows beyond the limit. Where something "
          + "could not be read, a last line has faults and unreadRows."),
      Wording(
        "有单位超出限额不算错误，退出码仍为 0。", "A unit over its limits is no fault: the exit code stays 0."),
    ],
    examples: ["notices slate national-commendation@2024 名额.csv"])

  fileprivate static let compare = CommandSyntax(
    operands: [.oldRuleSet, .newRuleSet], options: [.category, .roster, .on],
    summary: Wording("比对两份通知的条件", "compare two notices"),
    details: [
      Wording(
        "先列收紧的，再列放宽、新增、取消、变动和不可比的；最后是只有位置、名称、写法或说明不同的。",
        "What tightened comes first, then what loosened, is added, removed, changed or not comparable; "
          + "last, where only the place, the title, the way it is put or a note differs."),
      Wording(
        "再列行为比较：每个类别收紧、放宽、等价，还是有紧有松，依据哪一条；每条附一个经两版审查过的例子。"
          + "报送日期依次取两版的截止日，--on 另定一天。",
        "Then how they behave: whether each category is tightened, loosened, equivalent or both, and by "
          + "which requirement, each with an example that was assessed by both. The day of submission "
          + "is each edition's deadline in turn, or the one given with --on."),
      Wording(
        "--roster 用两份通知各审查一遍名单，列出谁受益、谁受损、依据哪一条。",
        "--roster screens a roster by both and tells who gains, who loses and by which clause."),
    ],
    examples: [
      "notices compare national-commendation@2021 national-commendation@2024",
      "notices compare national-commendation@2021 national-commendation@2024 "
        + "--roster 名单.csv --on 2025-02-20",
    ])

  fileprivate static let check = CommandSyntax(
    operands: [.ruleSet], options: [.text],
    summary: Wording(
      "检查规则集：错误、写法提示与原文覆盖情况", "check a rule set: faults, lint and coverage"),
    details: [
      Wording(
        "写法提示（lint）是经证明的：无人能满足的、人人都满足的，以及已为其他要求所包含的要求。",
        "Lint is proven: what nobody can meet, what everybody meets, and what the other requirements "
          + "imply."),
      Wording(
        "有错误、有写法提示、原文尚未全部覆盖，或与所给原文不一致时，退出码为 1。",
        "The exit code is 1 where there is a fault or lint, where the text is not wholly covered, or "
          + "where the text given differs."),
      Wording(
        "--format json 给出 coverage（0至1）、clauses、faults、lint。",
        "--format json gives coverage (0 to 1), clauses, faults and lint."),
    ],
    examples: ["notices check national-commendation@2024 --text 通知.txt"])
}
