import NoticeKit

/// What is wrong with the arguments of a command.
enum UsageError: Error, Sendable, Hashable {
  case unknownCommand(String, near: String?)
  case unknownOption(String, near: String?)
  case optionNotTaken(OptionName, by: CommandName)
  case optionWithoutCommand(OptionName)
  case missingValue(OptionName)
  case unwantedValue(OptionName, String)
  case repeatedOption(OptionName)
  case unfitValue(OptionName, found: String, expected: Wording, mend: Wording)
  case missingOperand(Operand, of: CommandName)
  case surplusOperand(String, of: CommandName)
  case unknownRuleSet(RuleSetLookupError)
  case unknownCategory(String, near: String?, of: [RuleSetID], known: [String])
  case noSample(RuleSetID, known: [String])
  case noSampleOfSlates(RuleSetID, known: [String])
  case onlyCSV(CommandName)
  case noSuchRow(Int, known: [Int])
  case tourInJSON
  case malformedID(String)
  case existingID(RuleSetID, in: String?, next: RuleSetID)
  case nothingToBeginWith
  case noFolder(String)

  /// What was found and what was expected, then how to mend it.
  func message(in language: NoticeLanguage) -> String {
    let (found, mend) = words
    return switch language {
    case .zh: "\(found.zh)。请\(mend.zh)。"
    case .en: "\(found.en). To mend it, \(mend.en)."
    }
  }

  private var words: (found: Wording, mend: Wording) {
    switch self {
    case .unknownCommand, .unknownRuleSet, .unknownCategory, .noSample, .noSampleOfSlates,
      .noSuchRow:
      wordsOfNames
    case .malformedID, .existingID, .nothingToBeginWith, .noFolder: wordsOfNewRuleSets
    case .missingOperand, .surplusOperand, .onlyCSV, .tourInJSON: wordsOfOperands
    default: wordsOfOptions
    }
  }

  private var wordsOfNames: (found: Wording, mend: Wording) {
    switch self {
    case .unknownCommand(let name, let near):
      return (
        .unknown("命令", "command", name, known: CommandName.allCases.map(\.rawValue)),
        .write(near, else: Wording("写其中一个，用法见 notices help", "write one of them; see notices help"))
      )
    case .unknownRuleSet(let error):
      return (
        .unknown("规则集", "rule set", error.name, known: error.names),
        .write(error.latestNear, else: Operand.ruleSet.hint)
      )
    case .unknownCategory(let name, let near, let ruleSets, let known):
      return (
        .unknown("类别", "category", name, known: known, in: ruleSets),
        .write(near, else: Wording("写其中一个", "write one of them"))
      )
    case .noSample(let ruleSet, let known):
      return (
        .unknown("样例", "sample", ruleSet.description, known: known),
        Wording("写其中一个", "write one of them")
      )
    case .noSampleOfSlates(let ruleSet, let known):
      return (
        .unknown("供 slate 核对的样例", "sample for slate", ruleSet.description, known: known),
        Wording("写其中一个，或去掉 --slate", "write one of them, or leave out --slate")
      )
    case .noSuchRow(let row, let known):
      let rows = RowRanges(known)
      return (
        Wording("文件第\(row)行没有推荐，有推荐的是\(rows.zh)", "row \(row) has no nomination; \(rows.en)"),
        Wording("写其中一行的行号", "write the number of one that has")
      )
    default:
      return (Wording("", ""), Wording("", ""))
    }
  }

  private var wordsOfOperands: (found: Wording, mend: Wording) {
    switch self {
    case .missingOperand(let operand, let command):
      return (
        Wording(
          "命令 \(command.rawValue) 少了“\(operand.placeholder.zh)”",
          "\(command.rawValue) lacks its \(operand.placeholder.en)"),
        operand.hint
      )
    case .surplusOperand(let text, let command):
      let most =
        command.syntax.operands.count + (command.syntax.optionalOperand == nil ? 0 : 1)
      return (
        Wording(
          most == 0
            ? "命令 \(command.rawValue) 不带参数，多出了“\(text)”"
            : "命令 \(command.rawValue) 多出了“\(text)”，它只跟\(most)个参数",
          most == 0
            ? "\(command.rawValue) takes no operands, and “\(text)” is one too many"
            : "\(command.rawValue) takes \(most) operand\(most == 1 ? "" : "s"), and “\(text)” is one too many"
        ),
        most == 0
          ? Wording("去掉它", "leave it out")
          : Wording("去掉它；含空格的文件名要加引号", "leave it out, or quote a file name with spaces")
      )
    case .onlyCSV(let command):
      return (
        Wording("命令 \(command.rawValue) 只输出CSV", "\(command.rawValue) writes CSV only"),
        Wording(
          "去掉 --format json；要列出填报项的JSON，用 notices show",
          "leave out --format json; the fields as JSON come from notices show")
      )
    case .tourInJSON:
      return (
        Wording("不写命令时只有文字介绍，没有JSON", "Without a command there is a tour in text, and no JSON"),
        Wording(
          "写上命令，如 notices list --format json", "write a command, such as notices list --format json"
        )
      )
    default:
      return (Wording("", ""), Wording("", ""))
    }
  }
}

extension RuleSetLookupError {
  /// The near name, the latest edition of those that are equally near.
  fileprivate var latestNear: String? { nearest(to: name, among: names.reversed()) }
}

extension Wording {
  /// There is no such thing, but there are these.
  fileprivate static func unknown(
    _ zh: String, _ en: String, _ name: String, known: [String], in ruleSets: [RuleSetID] = []
  ) -> Wording {
    let names = ruleSets.map(\.description)
    let place =
      names.isEmpty
      ? ("", "") : (names.joined(separator: "、") + " ", " in " + names.joined(separator: " or "))
    return Wording(
      "\(place.0)没有\(zh)“\(name)”，有的是：\(known.joined(separator: "、"))",
      "There is no \(en) “\(name)”\(place.1); there are: \(known.joined(separator: ", "))")
  }

  fileprivate static func write(_ near: String?, else other: Wording) -> Wording {
    near.map { Wording("改为“\($0)”", "write “\($0)”") } ?? other
  }
}
