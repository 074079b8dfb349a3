import NoticeCatalog
import NoticeCommand
import NoticeKit
import Testing

/// Wrong arguments and what they bring.
struct WrongCall: Sendable, CustomTestStringConvertible {
  var arguments: [String]
  var zh: String
  var en: String

  init(_ arguments: String, _ zh: String, _ en: String) {
    self.arguments = arguments.split(separator: " ").map(String.init)
    self.zh = zh
    self.en = en
  }

  var testDescription: String { arguments.joined(separator: " ") }

  static let all: [WrongCall] = [
    WrongCall(
      "scren x",
      "没有命令“scren”，有的是：list、show、template、sample、screen、slate、compare、export、check、new、help。请改为“screen”。",
      "There is no command “scren”; there are: list, show, template, sample, screen, slate, compare, export, check, new, help. "
        + "To mend it, write “screen”."),
    WrongCall(
      "show national-commendation@2025",
      "没有规则集“national-commendation@2025”，有的是：\(bundledNames.joined(separator: "、"))。"
        + "请改为“national-commendation@2024”。",
      "There is no rule set “national-commendation@2025”; there are: "
        + bundledNames.joined(separator: ", ")
        + ". To mend it, write “national-commendation@2024”."),
    WrongCall(
      "template national-commendation@2024 organisation",
      "national-commendation@2024 没有类别“organisation”，有的是：volunteer、organization、project、site。"
        + "请改为“organization”。",
      "There is no category “organisation” in national-commendation@2024; there are: volunteer, "
        + "organization, project, site. To mend it, write “organization”."),
    WrongCall(
      "screen", "命令 screen 少了“规则集”。请写上规则集（见 notices list），或其 JSON 文件。",
      "screen lacks its RULE-SET. To mend it, name a rule set (see notices list) or its JSON file."),
    WrongCall(
      "screen national-commendation@2024", "命令 screen 少了“文件”。请写上文件，或写“-”读取标准输入。",
      "screen lacks its FILE. To mend it, name a file, or “-” for standard input."),
    WrongCall(
      "list a", "命令 list 不带参数，多出了“a”。请去掉它。",
      "list takes no operands, and “a” is one too many. To mend it, leave it out."),
    WrongCall(
      "new a@2030 b", "命令 new 多出了“b”，它只跟1个参数。请去掉它；含空格的文件名要加引号。",
      "new takes 1 operand, and “b” is one too many. To mend it, leave it out, or quote a file name "
        + "with spaces."),
    WrongCall(
      "sample henan-teams@2021 --slate",
      "没有供 slate 核对的样例“henan-teams@2021”，有的是：national-commendation@2024。请写其中一个，或去掉 --slate。",
      "There is no sample for slate “henan-teams@2021”; there are: national-commendation@2024. To mend "
        + "it, write one of them, or leave out --slate."),
    WrongCall(
      "compare national-commendation@2021 xinxiang-pilot@2025 --category county",
      "xinxiang-pilot@2025、national-commendation@2021 没有类别“county”，有的是：pilot-unit、volunteer、"
        + "organization、site。请写其中一个。",
      "There is no category “county” in xinxiang-pilot@2025 or national-commendation@2021; there are: "
        + "pilot-unit, volunteer, organization, site. To mend it, write one of them."),
    WrongCall(
      "list --formt json", "没有选项“--formt”。请改为“--format”。",
      "There is no option “--formt”. To mend it, write “--format”."),
    WrongCall(
      "list --format xml", "选项“--format”的值是“xml”，应为：text 或 json。请写其中一个。",
      "“--format” is “xml”, but must be text or json. To mend it, write one of them."),
    WrongCall(
      "list --text x", "命令 list 没有选项“--text”，有它的是：check、new。请去掉它，或换一个命令。",
      "list does not take “--text”; check, new do. To mend it, leave it out or use another command."
    ),
    WrongCall(
      "--submitted 2025-01-01", "“--submitted”前面没有命令。请先写命令，如 notices screen。",
      "“--submitted” stands without a command. To mend it, write the command first, such as notices "
        + "screen."),
    WrongCall(
      "--format json", "不写命令时只有文字介绍，没有JSON。请写上命令，如 notices list --format json。",
      "Without a command there is a tour in text, and no JSON. To mend it, write a command, such as "
        + "notices list --format json."),
    WrongCall(
      "screen national-commendation@2024 2024.csv --submitted 2025-02-30",
      "选项“--submitted”的值是“2025-02-30”，应为：日历上有的一天。请写成 2025-02-23 的样子。",
      "“--submitted” is “2025-02-30”, but must be a day of the calendar. To mend it, write it like "
        + "2025-02-23."),
    WrongCall(
      "screen national-commendation@2024 2024.csv --row 99",
      "文件第99行没有推荐，有推荐的是2–28行。请写其中一行的行号。",
      "row 99 has no nomination; rows 2–28 have. To mend it, write the number of one that has."),
    WrongCall(
      "screen national-commendation@2024 2024.csv --row=-1",
      "选项“--row”的值是“-1”，应为：行号。请写总表“行”一栏中的数。",
      "“--row” is “-1”, but must be the number of a row. To mend it, write a number that the summary "
        + "shows as row."),
    WrongCall(
      "compare national-commendation@2021 national-commendation@2024 --direction tightend",
      "选项“--direction”的值是“tightend”，应为：tightened（收紧）、loosened（放宽）、added（新增）、removed（取消）、"
        + "changed（变动）、not-comparable（不可比）。请改为“tightened”。",
      "“--direction” is “tightend”, but must be tightened, loosened, added, removed, changed, "
        + "not-comparable. To mend it, write “tightened”."),
    WrongCall(
      "compare national-commendation@2021 national-commendation@2024 --direction=added,严",
      "选项“--direction”的值是“严”，应为：tightened（收紧）、loosened（放宽）、added（新增）、removed（取消）、"
        + "changed（变动）、not-comparable（不可比）。请写其中一个，几个用逗号隔开。",
      "“--direction” is “严”, but must be tightened, loosened, added, removed, changed, "
        + "not-comparable. To mend it, write one of them, or several joined by commas."),
    WrongCall(
      "list --help=1", "选项“--help”不带值，却写了“1”。请只写 --help。",
      "“--help” takes no value, but “1” was given. To mend it, write --help alone."),
    WrongCall(
      "list --output", "选项“--output”后面没有值。请写成 --output 文件。",
      "“--output” stands without its value. To mend it, write --output FILE."),
    WrongCall(
      "list --format text --format=json", "选项“--format”写了不止一次。请只留一个。",
      "“--format” is given more than once. To mend it, keep one of them."),
    WrongCall(
      "template national-commendation@2024 site --format json",
      "命令 template 只输出CSV。请去掉 --format json；要列出填报项的JSON，用 notices show。",
      "template writes CSV only. To mend it, leave out --format json; the fields as JSON come from "
        + "notices show."),
    WrongCall(
      "new", "命令 new 少了“系列@年份”。请写成 city-award@2026 的样子：小写字母加连字符，@，年份（1900至2200）。",
      "new lacks its SERIES@EDITION. To mend it, write it like city-award@2026: lower-case words "
        + "joined by hyphens, @, a year from 1900 to 2200."),
    WrongCall(
      "new City@26年 --from national-commendation@2024",
      "“City@26年”不是规则集的名称。请写成 city-award@2026 的样子：小写字母加连字符，@，年份（1900至2200）。",
      "“City@26年” is no name of a rule set. To mend it, write it like city-award@2026: lower-case "
        + "words joined by hyphens, @, a year from 1900 to 2200."),
    WrongCall(
      "new national-commendation@2021 --from national-commendation@2024",
      "已有规则集“national-commendation@2021”。请换一个年份或系列，如 national-commendation@2025。",
      "There is a rule set “national-commendation@2021” already. To mend it, choose another year or "
        + "series, such as national-commendation@2025."),
    WrongCall(
      "new city-award@2026",
      "既没有 --text，也没有 --from。请写 --text 文件，从原文的提纲开始；或写 --from 规则集，从已有的规则集开始；也可两者都写。",
      "There is neither --text nor --from. To mend it, write --text FILE to begin with the outline of a "
        + "text, --from RULE-SET to begin with a rule set, or both."),
    WrongCall(
      "new city-award@2026 --from national-commendation@2023",
      "没有规则集“national-commendation@2023”，有的是：\(bundledNames.joined(separator: "、"))。"
        + "请改为“national-commendation@2024”。",
      "There is no rule set “national-commendation@2023”; there are: "
        + bundledNames.joined(separator: ", ")
        + ". To mend it, write “national-commendation@2024”."),
  ]
}

private let bundledNames = RuleSetCatalog.kept.ruleSets.map(\.id.description)

@Suite("Usage errors")
struct UsageErrorTests {
  @Test("say what was found, what was expected and how to mend it", arguments: WrongCall.all)
  func messages(call: WrongCall) {
    for (language, message) in [("zh", call.zh), ("en", call.en)] {
      let environment = CommandEnvironment(catalog: .kept, files: sampleFiles())
      let outcome = NoticeCommand.run(call.arguments + ["--language", language], in: environment)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errorOutput.split(separator: "\n").first.map(String.init) == message)
      #expect(outcome.errorOutput.split(separator: "\n").count >= 3)
      #expect(outcome.exitCode == .usage)
    }
  }

  @Test("end with the usage of the command that was meant")
  func usage() {
    #expect(
      notices("screen", "--language=en").errorOutput == """
        screen lacks its RULE-SET. To mend it, name a rule set (see notices list) or its JSON file.
        Usage:
        notices screen RULE-SET FILE [--submitted DAY] [--category CATEGORY]
                       [--row NUMBER] [--explain]

        """)
    #expect(
      notices("nothing-like-it").errorOutput == """
        没有命令“nothing-like-it”，有的是：list、show、template、sample、screen、slate、compare、export、check、new、help。\
        请写其中一个，用法见 notices help。
        用法：
        notices help

        """)
  }

  @Test("a file that is not there ends with 66, one that cannot be written with 73")
  func files() {
    let missing = notices("screen", "national-commendation@2024", "无.csv")
    #expect(missing.exitCode == .noInput)
    #expect(missing.errorOutput == "无法读取“无.csv”：没有这个文件或文件夹。请核对文件名。\n")
    let locked = notices("list", "--output", "/locked/a.txt", "--language", "en")
    #expect(locked.exitCode == .cannotCreate)
    #expect(
      locked.errorOutput
        == "Cannot write “/locked/a.txt”: it is not permitted. To mend it, choose another place.\n")
  }

  @Test("what is quoted from the arguments cannot steer the terminal")
  func escapes() {
    let outcome = notices("screen", "national-commendation@2024", "a\u{1B}[31m")
    #expect(outcome.errorOutput == "无法读取“a␛[31m”：没有这个文件或文件夹。请核对文件名。\n")
  }

  @Test("words behind two hyphens are no options")
  func operandsBehindHyphens() {
    let outcome = notices("--", "list")
    #expect(outcome.exitCode == .success)
    #expect(outcome.output == notices("list").output)
  }
}
