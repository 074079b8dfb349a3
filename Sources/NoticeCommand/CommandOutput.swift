import NoticeInterchange
import NoticeKit
import NoticeReports

/// What a command has to say, before it is laid out.
struct CommandOutput: Sendable {
  enum Body: Sendable {
    /// A report to lay out.
    case report(ReportDocument)
    /// A text that stands as it is.
    case verbatim(String)
  }

  var body: Body
  /// Lines for standard error.
  var remarks: [String] = []
  var exitCode = CommandExitCode.success

  init(
    _ body: Body, remarks: [String] = [], exitCode: CommandExitCode = .success
  ) {
    self.body = body
    self.remarks = remarks
    self.exitCode = exitCode
  }

  func text(width: Int, colour: Bool) -> String {
    switch body {
    case .report(let document):
      ReportTextRenderer(width: width, colour: colour).render(document)
    case .verbatim(let text): text
    }
  }
}

/// Why a command came to nothing.
enum CommandFailure: Error, Sendable {
  /// The arguments are wrong; the command whose usage helps, if there is one.
  case usage(UsageError, CommandName?)
  /// An input file cannot be read.
  case unreadable(String, FileTrouble)
  /// An input file is no text.
  case undecodable(String, Wording)
  /// An input file holds no text of a notice.
  case withoutPlaces(String)
  /// The JSON of a rule set is not one that can be used.
  case faultyRuleSet(String, RuleSetFileFaults)
  /// An output file cannot be written.
  case unwritable(String, FileTrouble)

  var exitCode: CommandExitCode {
    switch self {
    case .usage: .usage
    case .unreadable, .undecodable, .withoutPlaces: .noInput
    case .faultyRuleSet: .faultsFound
    case .unwritable: .cannotCreate
    }
  }

  func message(in language: NoticeLanguage) -> String {
    switch self {
    case .usage(let error, let command):
      let usage = command.map { $0.wrappedUsage(in: language) } ?? "notices help"
      return error.message(in: language) + "\n"
        + language.say("用法：\n", "Usage:\n") + usage + "\n"
    case .unreadable(let path, let trouble):
      let words = trouble.words.text(in: language)
      return language.say(
        "无法读取“\(path)”：\(words)。请核对文件名。\n",
        "Cannot read “\(path)”: \(words). To mend it, check the name.\n")
    case .undecodable(let path, let words):
      return language.say(
        "无法读取“\(path)”：\(words.zh)\n", "Cannot read “\(path)”: \(words.en)\n")
    case .withoutPlaces(let path):
      return language.say(
        "“\(path)”中没有通知的文字。请换成通知全文的文本文件。\n",
        "“\(path)” holds no text of a notice. To mend it, give the whole notice as a text file.\n")
    case .faultyRuleSet(let path, let faults):
      let count = faults.faults.count
      return language.say(
        "“\(path)”不能用作规则集，有\(count)处待改正：\n",
        "“\(path)” cannot be used as a rule set; \(count) to mend:\n")
        + faults.faults.map { $0.message(in: language) + "\n" }.joined()
    case .unwritable(let path, let trouble):
      let words = trouble.words.text(in: language)
      return language.say(
        "无法写入“\(path)”：\(words)。请换一个位置。\n",
        "Cannot write “\(path)”: \(words). To mend it, choose another place.\n")
    }
  }
}
