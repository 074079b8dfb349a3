import NoticeKit

/// The commands that take more than a few words to explain.
extension CommandSyntax {
  static let screen = CommandSyntax(
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

  static let slate = CommandSyntax(
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

  static let compare = CommandSyntax(
    operands: [.oldRuleSet, .newRuleSet], options: [.category, .direction, .roster, .on],
    summary: Wording("比对两份通知的条件", "compare two notices"),
    details: [
      Wording(
        "先列收紧的，再列放宽、新增、取消、变动和不可比的；最后是只有位置、名称、写法或说明不同的。",
        "What tightened comes first, then what loosened, is added, removed, changed or not comparable; "
          + "last, where only the place, the title, the way it is put or a note differs."),
      Wording(
        "再列行为比较：每个类别收紧、放宽、等价，还是有紧有松，依据哪一条；每条附一个经两版审查过的例子；"
          + "各类推荐单位的限额也是如此。报送日期依次取两版的截止日，--on 另定一天。",
        "Then how they behave: whether each category is tightened, loosened, equivalent or both, and by "
          + "which requirement, each with an example that was assessed by both; so too what each kind "
          + "of unit may hand in. The day of submission is each edition's deadline in turn, or the one "
          + "given with --on."),
      Wording(
        "--direction 只列所写方向的变动，各方向的处数照报，不列行为比较和未变的要求，--format json 中两者为 null。",
        "With --direction only the changes of these directions are listed, and the counts are still of "
          + "all; how the editions behave and what is unchanged are left out, null with --format json."
      ),
      Wording(
        "--roster 用两份通知各审查一遍名单，列出谁受益、谁受损、依据哪一条。",
        "--roster screens a roster by both and tells who gains, who loses and by which clause."),
    ],
    examples: [
      "notices compare national-commendation@2021 national-commendation@2024",
      "notices compare national-commendation@2021 national-commendation@2024 "
        + "--roster 名单.csv --on 2025-02-20",
      "notices compare national-commendation@2021 national-commendation@2024 "
        + "--direction tightened,added",
    ])

  static let check = CommandSyntax(
    operands: [.ruleSet], options: [.text, .scenarios],
    summary: Wording(
      "检查规则集：错误、写法提示与原文覆盖情况", "check a rule set: faults, lint and coverage"),
    details: [
      Wording(
        "写法提示（lint）是经证明的：无人能满足的、人人都满足的，以及已为其他要求所包含的要求。",
        "Lint is proven: what nobody can meet, what everybody meets, and what the other requirements "
          + "imply."),
      Wording(
        "--scenarios 的表一行一个情形：各列同 template 所给，另加“情形”“预期结论”和“预期结果”，"
          + "预期结果写不是“符合”的要求，如 registered-volunteers=不符合；申报材料、任务和目标再加“部分”。"
          + "“其余评判”写“逐一否”，一行就把未填的评判轮流答“否”来试。",
        "The table of --scenarios has a row for each: the columns that template gives, and 情形 "
          + "(scenario), 预期结论 (expected) and 预期结果 (expected outcomes), which names what is not "
          + "met, such as registered-volunteers=not-met; for dossiers, tasks and targets 部分 (part) too. With "
          + "“each no” for 其余评判 (other judgements), a row tries each judgement that it leaves empty."
      ),
      Wording(
        "有错误、有写法提示、原文尚未全部覆盖、与所给原文不一致，或有情形与预期不一致时，退出码为 1。",
        "The exit code is 1 where there is a fault or lint, where the text is not wholly covered, "
          + "where the text given differs, or where a scenario comes out otherwise."),
      Wording(
        "--format json 给出 coverage（0至1）、clauses、faults、lint、scenarios。",
        "--format json gives coverage (0 to 1), clauses, faults, lint and scenarios."),
    ],
    examples: [
      "notices check national-commendation@2024 --text 通知.txt",
      "notices check national-commendation@2024 --scenarios 情形.csv",
    ])

  static let new = CommandSyntax(
    operands: [.newID], options: [.text, .from],
    summary: Wording("开始编码一份新通知", "begin to encode a notice"),
    details: [
      Wording(
        "写出一个能编译的模块及其测试。--text 取原文的提纲，逐处标为待编，不作任何推断；"
          + "--from 沿用一个规则集（如上一年度的），凡日期、年份和文号标为待核。",
        "Writes a module that compiles, and its tests. --text takes the outline of the text and marks "
          + "each place as to be encoded, inferring nothing; --from keeps a rule set, such as last "
          + "year's, and marks dates, years and document numbers as to be checked."),
      Wording(
        "两者都写：提纲取自新原文，旧规则集的内容各留原处，新增之处标为待编。",
        "With both, the outline is that of the new text, what the old rule set states stays at its "
          + "places, and places that are new are marked as to be encoded."),
      Wording(
        "在本项目的文件夹中，写到 RuleSets 和 Tests；在别处写到 Sources 和 Tests，供另一个软件包使用。"
          + "已有的文件一概不覆盖：有一个已存在，就什么都不写。",
        "In a checkout of this project it writes to RuleSets and Tests; elsewhere to Sources and "
          + "Tests, for a package of your own. Nothing is overwritten: where one file exists, none is "
          + "written."),
      Wording(
        "--format json 给出 ruleSet、module、files、manifest、coverage。",
        "--format json gives ruleSet, module, files, manifest and coverage."),
    ],
    examples: [
      "notices new national-commendation@2025 --from national-commendation@2024",
      "notices new city-award@2026 --text 通知.txt --output 我的软件包",
    ])
}
